// Decides how one measure's course is drawn: as it was in ink, with nothing done dashed, the tail on darker paper.
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { figure } from '../facts/numbers.ts';
import { Num, useWords } from '../kit/index.ts';
import styles from './LineChart.module.css';

interface LineChartProps {
  readonly title: string;
  readonly yours: readonly number[];
  readonly idle: readonly number[];
  /** What the two lines are called, when they are not the game as it was and with nothing done. */
  readonly names?: { readonly yours: string; readonly idle: string };
  /** The last turn with orders; what follows is the tail. */
  readonly lastOrderTurn: number;
  readonly digits: number;
}

const WIDTH = 360;
const HEIGHT = 170;
const EDGE = { top: 12, right: 40, bottom: 24, left: 34 };

/** One picture to assistive technology; its figures stand in the table below. It never mirrors. */
const DRAWING = { role: 'img', direction: 'ltr' } as const;

function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * 0.15, Math.abs(high) * 0.02, 0.5);
  return [low < 0 ? low - room : Math.max(0, low - room), high + room];
}

/** Ends of the two lines, moved apart where their figures would lie on each other. */
function apart(first: number, second: number): [number, number] {
  const least = 13;
  if (Math.abs(first - second) >= least) return [first, second];
  const middle = (first + second) / 2;
  return first <= second
    ? [middle - least / 2, middle + least / 2]
    : [middle + least / 2, middle - least / 2];
}

export function LineChart(props: LineChartProps) {
  const { locale } = useWords();
  const { title, yours, idle, lastOrderTurn, digits } = props;
  const last = yours.length - 1;
  const x = scaleLinear()
    .domain([0, Math.max(1, last)])
    .range([EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear()
    .domain(domainOf([...yours, ...idle]))
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const path = line<number>(
    (_, at) => x(at),
    (value) => y(value),
  );
  const [yoursAt, idleAt] = apart(y(yours[last] ?? 0), y(idle[last] ?? 0));
  const stops = x.ticks(8).filter((tick) => Number.isInteger(tick));
  return (
    <figure className={styles['figure']}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} {...DRAWING} aria-label={title}>
        {lastOrderTurn < last ? (
          <rect
            className={styles['tail']}
            x={x(lastOrderTurn)}
            y={EDGE.top}
            width={x(last) - x(lastOrderTurn)}
            height={HEIGHT - EDGE.top - EDGE.bottom}
          />
        ) : null}
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <path className={styles['grid']} d={`M${EDGE.left} ${y(tick)}H${WIDTH - EDGE.right}`} />
            <text className={styles['text']} x={EDGE.left - 6} y={y(tick) + 4} textAnchor="end">
              {figure(locale, tick, Number.isInteger(tick) ? 0 : 1)}
            </text>
          </g>
        ))}
        {stops.map((tick) => (
          <text
            key={tick}
            className={styles['text']}
            x={x(tick)}
            y={HEIGHT - 7}
            textAnchor="middle"
          >
            {tick}
          </text>
        ))}
        <path className={styles['idle']} d={path(idle) ?? ''} />
        <path className={styles['yours']} d={path(yours) ?? ''} />
        {yours.map((value, at) => (
          <circle key={at} className={styles['bead']} cx={x(at)} cy={y(value)} r="2.2" />
        ))}
        <text className={styles['idleText']} x={x(last) + 6} y={idleAt + 4}>
          {figure(locale, idle[last] ?? 0, digits)}
        </text>
        <text className={styles['yoursText']} x={x(last) + 6} y={yoursAt + 4}>
          {figure(locale, yours[last] ?? 0, digits)}
        </text>
      </svg>
      <ChartTable {...props} />
    </figure>
  );
}

function ChartTable({ title, yours, idle, names, digits }: LineChartProps) {
  const { t, locale } = useWords();
  return (
    <details>
      <summary>{t('debrief.table')}</summary>
      <table className={styles['table']}>
        <caption className={styles['unseen']}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.turn')}</th>
            <th scope="col">{names?.yours ?? t('debrief.course.yours')}</th>
            <th scope="col">{names?.idle ?? t('debrief.course.idle')}</th>
          </tr>
        </thead>
        <tbody>
          {yours.map((value, turn) => (
            <tr key={turn}>
              <th scope="row">
                <Num>{turn}</Num>
              </th>
              <td>
                <Num>{figure(locale, value, digits)}</Num>
              </td>
              <td>
                <Num>{figure(locale, idle[turn] ?? 0, digits)}</Num>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
