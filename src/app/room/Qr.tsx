// Decides how an address is drawn as a QR code: squares in one path, dark on light in every lighting, with quiet edges.
import { useEffect, useState } from 'react';
import { useWords } from '../kit/index.ts';
import styles from './Projector.module.css';

/** Light squares round the code, so that a phone finds its edge. */
const QUIET = 3;

interface Squares {
  readonly size: number;
  readonly path: string;
}

async function squaresOf(text: string): Promise<Squares> {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  let path = '';
  data.forEach((isDark, at) => {
    if (isDark !== 0) path += `M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z`;
  });
  return { size: size + 2 * QUIET, path };
}

export function Qr({ text }: { readonly text: string }) {
  const { t } = useWords();
  const [squares, setSquares] = useState<Squares | null>(null);
  useEffect(() => {
    let isHere = true;
    const draw = async () => {
      const made = await squaresOf(text);
      if (isHere) setSquares(made);
    };
    void draw();
    return () => {
      isHere = false;
    };
  }, [text]);
  if (squares === null) return null;
  return (
    <svg className={styles['qr']} viewBox={`0 0 ${squares.size} ${squares.size}`}>
      <title>{t('room.qr')}</title>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={squares.path} fill="#23282b" />
    </svg>
  );
}
