// Decides how courses of one number are drawn small: lines with names at their ends, what was believed dashed, doubt as a band.
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { figure } from '../../facts/numbers.ts';
import { cx, useWords } from '../../kit/index.ts';
import { domainOf, spreadEnds } from './scale.ts';
import styles from './SmallChart.module.css';

interface ChartLine {
  readonly name: string;
  /** From the start of the game, then after each turn; NaN leaves a gap. */
  readonly values: readonly number[];
  readonly look: 'truth' | 'mine' | 'seen' | 'other' | 'third';
}

/** How far the truth may lie from what was believed. */
interface ChartBand {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

interface SmallChartProps {
  /** Says what is drawn and what to see in it. */
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly band?: ChartBand;
  /** Turns in which something was told, marked at the foot. */
  readonly told?: readonly number[];
  /** Places between which the ground is tinted. */
  readonly span?: { readonly from: number; readonly to: number };
  /** The turn at which the first value stands: 0, the start of the game, unless said otherwise. */
  readonly firstAt?: number;
  /** The last turn with orders; what follows is the tail. */
  readonly lastOrderTurn: number;
  readonly digits: number;
  /** The scale's ends where charts are to be compared; else as the values ask. */
  readonly domain?: readonly [number, number];
  /** Ends beyond which the scale is never drawn. */
  readonly within?: readonly [number, number];
  readonly size?: 'small' | 'large';
}

const SIZES = { small: { width: 260, height: 118 }, large: { width: 440, height: 170 } } as const;
const EDGE = { top: 10, right: 42, bottom: 22, left: 34 };
/** One picture to assistive technology; its figures stand in a table beside it. It never mirrors. */
const DRAWING = { role: 'img', direction: 'ltr' } as const;

export function SmallChart(props: SmallChartProps) {
  const { title, lines, band, told = [], span, size = 'small', firstAt = 0 } = props;
  const lastOrderTurn = props.lastOrderTurn - firstAt;
  const { width, height } = SIZES[size];
  const all = [
    ...lines.flatMap(({ values }) => values),
    ...(band?.low ?? []),
    ...(band?.high ?? []),
  ];
  const last = Math.max(1, ...lines.map(({ values }) => values.length - 1));
  const x = scaleLinear()
    .domain([0, last])
    .range([EDGE.left, width - EDGE.right]);
  const y = scaleLinear()
    .domain(props.domain ?? domainOf(all))
    .range([height - EDGE.bottom, EDGE.top]);
  if (props.domain === undefined) y.nice(3);
  const [least = 0, most = 1] = y.domain();
  const { within = [least, most] } = props;
  y.domain([Math.max(least, within[0]), Math.min(most, within[1])]);
  const foot = height - EDGE.bottom;
  const ground = { y: EDGE.top, height: foot - EDGE.top };
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${width} ${height}`}
      aria-label={title}
      {...DRAWING}
    >
      {lastOrderTurn < last ? (
        <rect
          {...ground}
          className={styles['tail']}
          x={x(lastOrderTurn)}
          width={x(last) - x(lastOrderTurn)}
        />
      ) : null}
      {span === undefined ? null : (
        <rect
          {...ground}
          className={styles['span']}
          x={x(span.from)}
          width={Math.max(2, x(span.to) - x(span.from))}
        />
      )}
      <Axes x={x} y={y} foot={foot} width={width} firstAt={firstAt} />
      {band === undefined ? null : <Band band={band} x={x} y={y} />}
      {lines.map((one) => (
        <Course key={one.name} line={one} x={x} y={y} />
      ))}
      {told.map((turn, at) => (
        <path key={at} className={styles['told']} d={`M${x(turn)} ${foot - 1}l-3.5 -6h7z`} />
      ))}
      <Ends {...props} x={x} y={y} last={last} />
    </svg>
  );
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;
interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

interface AxesProps extends Scales {
  readonly foot: number;
  readonly width: number;
  readonly firstAt: number;
}

function Axes({ x, y, foot, width, firstAt }: AxesProps) {
  const { locale } = useWords();
  const stops = x.ticks(7).filter((tick) => Number.isInteger(tick));
  return (
    <>
      {y.ticks(3).map((tick) => (
        <g key={tick}>
          <path className={styles['grid']} d={`M${EDGE.left} ${y(tick)}H${width - EDGE.right}`} />
          <text className={styles['text']} x={EDGE.left - 5} y={y(tick) + 4} textAnchor="end">
            {figure(locale, tick, Number.isInteger(tick) ? 0 : 1)}
          </text>
        </g>
      ))}
      {stops.map((tick) => (
        <text key={tick} className={styles['text']} x={x(tick)} y={foot + 15} textAnchor="middle">
          {tick + firstAt}
        </text>
      ))}
    </>
  );
}

function Band({ band: { low, high }, x, y }: Scales & { readonly band: ChartBand }) {
  const path = area<number>()
    .defined((_, at) => Number.isFinite(low[at]) && Number.isFinite(high[at]))
    .x((_, at) => x(at))
    .y0((_, at) => y(low[at] ?? 0))
    .y1((_, at) => y(high[at] ?? 0));
  return <path className={styles['band']} d={path([...low]) ?? ''} />;
}

function Course({ line: { values, look }, x, y }: Scales & { readonly line: ChartLine }) {
  const path = line<number>()
    .defined((value) => Number.isFinite(value))
    .x((_, at) => x(at))
    .y((value) => y(value));
  return (
    <g className={styles[look]}>
      <path className={styles['line']} d={path([...values]) ?? ''} />
      {look === 'truth' || look === 'mine'
        ? values.map((value, at) =>
            Number.isFinite(value) ? (
              <circle key={at} className={styles['bead']} cx={x(at)} cy={y(value)} r="2" />
            ) : null,
          )
        : null}
    </g>
  );
}

function Ends({ lines, digits, x, y, last }: SmallChartProps & Scales & { readonly last: number }) {
  const { locale } = useWords();
  const ends = lines.flatMap(({ values, look, name }) => {
    const at = values.findLastIndex((value) => Number.isFinite(value));
    return at < 0 ? [] : [{ name, look, value: values[at] ?? 0 }];
  });
  const places = spreadEnds(
    ends.map(({ value }) => y(value)),
    12,
  );
  return (
    <>
      {ends.map(({ name, look, value }, at) => (
        <text
          key={name}
          className={cx(styles['end'], styles[look])}
          x={x(last) + 5}
          y={(places[at] ?? 0) + 4}
        >
          {figure(locale, value, digits)}
        </text>
      ))}
    </>
  );
}
