// Decides how a reading stands on its scale: a pencil dot for a value, a dashed box for doubt, a tick for nothing done.
import type { Known } from '../facts/readings.ts';
import styles from './Scale.module.css';

interface ScaleProps {
  readonly known: Known;
  readonly top: number;
  /** Where it would stand had nothing been done; null when that is not known. */
  readonly idle?: number | null;
}

const WIDTH = 106;
const HEIGHT = 14;
const MARGIN = 2;

/** Drawn only: the figures stand beside it. */
export function Scale({ known, top, idle = null }: ScaleProps) {
  const at = (value: number) =>
    MARGIN + Math.min(Math.max(value / top, 0), 1) * (WIDTH - 2 * MARGIN);
  return (
    <svg
      className={styles['scale']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      direction="ltr"
    >
      <path className={styles['axis']} d={`M${MARGIN} 7H${WIDTH - MARGIN}`} />
      {[0, 0.5, 1].map((share) => (
        <path
          key={share}
          className={styles['axis']}
          d={`M${at(share * top)} ${share === 0.5 ? 5 : 3.5}V${share === 0.5 ? 9 : 10.5}`}
        />
      ))}
      {known.kind === 'band' ? (
        <rect
          className={styles['band']}
          x={at(known.low)}
          y={3}
          width={Math.max(3, at(known.high) - at(known.low))}
          height={8}
        />
      ) : null}
      {known.kind === 'exact' ? (
        <circle className={styles['dot']} cx={at(known.value)} cy={7} r={4} />
      ) : null}
      {idle === null ? null : <path className={styles['idle']} d={`M${at(idle)} 1V13`} />}
    </svg>
  );
}
