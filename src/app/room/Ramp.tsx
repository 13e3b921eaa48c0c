// Decides how the five classes of a lens are shown beside the map: light for low, dark for high, always from the left.
import { useWords } from '../kit/index.ts';
import type { Lens } from '../map/index.ts';
import styles from './Projector.module.css';

const CLASSES = [1, 2, 3, 4, 5] as const;

interface SwatchProps {
  readonly lens: Lens;
  readonly valueClass: 1 | 2 | 3 | 4 | 5;
}

/** One class as the map fills it: colour under its hatch. */
export function Swatch({ lens, valueClass }: SwatchProps) {
  return (
    <i
      style={{
        backgroundColor: `var(--${lens}-${valueClass})`,
        backgroundImage: `var(--hatch-${valueClass})`,
      }}
    />
  );
}

export function Ramp({ lens }: { readonly lens: Lens }) {
  const { t } = useWords();
  return (
    <span className={styles['ramp']} dir="ltr">
      <span className={styles['classes']}>
        {CLASSES.map((one) => (
          <Swatch key={one} lens={lens} valueClass={one} />
        ))}
      </span>
      <span className={styles['ends']}>
        <span>{t('room.low')}</span>
        <span>{t('room.high')}</span>
      </span>
    </span>
  );
}
