// Decides how attention is divided: five whole numbers that add up to a hundred; it decides nothing about what they do.
import { GOODS } from '../../engine/index.ts';
import { Button, useWords } from '../kit/index.ts';
import { western } from '../facts/numbers.ts';
import styles from './Shares.module.css';

interface SharesProps {
  readonly value: readonly number[];
  readonly onChange: (shares: readonly number[]) => void;
}

export function Shares({ value, onChange }: SharesProps) {
  const { t, code } = useWords();
  const hundredths = GOODS.map((_, at) => Math.round((value[at] ?? 0) * 100));
  const sum = hundredths.reduce((total, share) => total + share, 0);
  const set = (at: number, text: string) => {
    const typed = Number.parseInt(western(text), 10);
    const share = Math.min(100, Math.max(0, Number.isNaN(typed) ? 0 : typed));
    onChange(hundredths.map((one, place) => (place === at ? share : one) / 100));
  };
  return (
    <fieldset className={styles['shares']}>
      <legend>{t('field.shares')}</legend>
      {GOODS.map((good, at) => (
        <label key={good} className={styles['share']}>
          <span>{code(`good.${good}`)}</span>
          <input
            inputMode="numeric"
            dir="ltr"
            value={String(hundredths[at] ?? 0)}
            onChange={(event) => set(at, event.target.value)}
          />
        </label>
      ))}
      <div className={styles['foot']}>
        <Button onClick={() => onChange(GOODS.map(() => 1 / GOODS.length))}>
          {t('form.sharesEqual')}
        </Button>
        {sum === 100 ? null : <output>{t('form.shares', { sum })}</output>}
      </div>
    </fieldset>
  );
}
