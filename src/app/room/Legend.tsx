// Decides how the lens of the room's screen is explained beside the map: its name, its classes, and that it shows the truth.
import { useWords } from '../kit/index.ts';
import type { ScreenLens } from './publicLens.ts';
import { Ramp, Swatch } from './Ramp.tsx';
import styles from './Projector.module.css';

export function Legend({ lens }: { readonly lens: ScreenLens }) {
  const { t, code } = useWords();
  const { name, hue, classes, isTruth } = lens;
  return (
    <div className={styles['legend']}>
      <strong>{isTruth ? code(`lens.${name}`) : code(`room.lens.${name}`)}</strong>
      {isTruth ? <b>{t('room.truth')}</b> : null}
      {classes === null ? (
        <Ramp lens={hue} />
      ) : (
        <ul>
          {classes.map(({ valueClass, says }) => (
            <li key={says}>
              <Swatch lens={hue} valueClass={valueClass} />
              <span>{code(says)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
