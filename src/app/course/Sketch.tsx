// Decides how the ground of a course is sketched: two sides, a road, what patrols do, who speaks, what passes.
// It is drawn only; the figures stand in the table below it.
import { DRUGS, POSTURES } from '../../engine/index.ts';
import { tipsIn, zonesOfSeat } from '../../session/index.ts';
import { figure } from '../facts/numbers.ts';
import { useWords } from '../kit/index.ts';
import { useCourseNames } from './OrderWords.tsx';
import { sessionOf } from './run.ts';
import type { CourseState } from './run.ts';
import styles from './Sketch.module.css';

interface SketchProps {
  readonly state: CourseState;
  /** The opened turn that is drawn. */
  readonly turn: number;
}

const WIDTH = 420;
const HEIGHT = 176;
const ROAD = 132;
const BORDER = 178;
/** A tip is drawn as a bubble for this much of it. */
const BUBBLE = 0.4;
const MOST_BUBBLES = 6;

/** One picture to assistive technology. It never mirrors: west stays left. */
const DRAWING = { role: 'img', direction: 'ltr' } as const;

export function Sketch({ state, turn }: SketchProps) {
  const { t, code, locale } = useWords();
  const session = sessionOf(state);
  const { seat } = state.book;
  const names = useCourseNames(session.seatWorld(seat));
  const truth = session.truth(turn);
  const [zone] = zonesOfSeat(session.world, seat);
  if (truth === null || zone === undefined) return null;
  const { passages, zones } = session.world;
  const other = zones.findIndex((_, index) => index !== zone);
  const patrols = truth.patrols[zone] ?? 0;
  const posture = POSTURES[truth.posture[zone] ?? 0] ?? 'standard';
  const post = passages.findIndex((passage) => passage.post);
  const isClosed = post >= 0 && truth.crossingClosed[post] === 1;
  const tips = tipsIn(truth, [zone]);
  const baseline = truth.goodBaseline[DRUGS] ?? 0;
  const pills = baseline === 0 ? 1 : (truth.goodDelivered[DRUGS] ?? 0) / baseline;
  const label = t('course.sketch', {
    patrols: figure(locale, patrols, 1),
    posture: code(`posture.${posture}`),
    crossing: t(isClosed ? 'course.crossing.closed' : 'course.crossing.open'),
    tips: figure(locale, tips * 100),
    pills: figure(locale, pills * 100),
  });
  return (
    <svg
      className={styles['sketch']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      {...DRAWING}
      aria-label={label}
    >
      <path
        className={styles['far']}
        d={`M0 ${HEIGHT}V96L44 62L82 88L128 34L${BORDER} 78V${HEIGHT}z`}
      />
      <path
        className={styles['near']}
        d={`M${BORDER} ${HEIGHT}V78L232 26L286 82L330 54L${WIDTH} 104V${HEIGHT}z`}
      />
      <path className={styles['border']} d={`M${BORDER} 40V${HEIGHT - 22}`} />
      <path className={styles['road']} d={`M0 ${ROAD}H${WIDTH}`} />
      <path
        className={styles['pills']}
        d={`M8 ${ROAD + 13}H${WIDTH - 22}`}
        style={{ strokeWidth: Math.max(1, pills * 6) }}
      />
      <path className={styles['arrow']} d={`M${WIDTH - 24} ${ROAD + 5}l16 8l-16 8z`} />
      <Gate isClosed={isClosed} />
      {Array.from({ length: Math.round(patrols) }, (_, at) => (
        <rect
          key={at}
          className={posture === 'blanket' ? styles['harsh'] : styles['patrol']}
          x={206 + at * 20}
          y={ROAD - 20}
          width="14"
          height="14"
          rx="2"
        />
      ))}
      {Array.from({ length: Math.min(MOST_BUBBLES, Math.round(tips / BUBBLE)) }, (_, at) => (
        <path
          key={at}
          className={styles['tip']}
          d={`M${206 + at * 24} ${ROAD - 44}h17v11h-9l-4 5v-5h-4z`}
        />
      ))}
      <text className={styles['name']} x={BORDER / 2} y={HEIGHT - 6} textAnchor="middle">
        {names.zone(other)}
      </text>
      <text className={styles['name']} x={(BORDER + WIDTH) / 2} y={HEIGHT - 6} textAnchor="middle">
        {names.zone(zone)}
      </text>
    </svg>
  );
}

function Gate({ isClosed }: { readonly isClosed: boolean }) {
  const bar = isClosed ? `M${BORDER} ${ROAD - 7}h26` : `M${BORDER} ${ROAD - 7}l9 -24`;
  return (
    <>
      <path className={styles['post']} d={`M${BORDER} ${ROAD - 12}v18`} />
      <path className={isClosed ? styles['closed'] : styles['opened']} d={bar} />
    </>
  );
}
