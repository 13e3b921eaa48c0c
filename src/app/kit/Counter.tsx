// Decides how a wooden counter is drawn: shape is who, glyph is what, pips are how many, wood is whose.
import { useId } from 'react';
import { GLYPHS } from './glyphs.ts';
import type { Glyph, Shape } from './glyphs.ts';
import styles from './Counter.module.css';

interface CounterProps {
  readonly shape: Shape;
  readonly glyph: Glyph;
  readonly size?: number;
  readonly mine?: boolean;
  readonly estimate?: boolean;
  readonly pips?: number;
}

const OUTLINES: Readonly<Record<Shape, string>> = {
  square: 'M2.5 2.5h19v19h-19z',
  circle: 'M12 1.8a10.2 10.2 0 1 1 0 20.4a10.2 10.2 0 1 1 0-20.4z',
  hexagon: 'M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12z',
  diamond: 'M12 .5L23.5 12L12 23.5L.5 12z',
};

/** Drawn only: whoever shows a counter writes its name beside it. */
export function Counter(props: CounterProps) {
  const { shape, glyph, size = 28, mine = true, estimate = false, pips = 0 } = props;
  const id = useId();
  const wood = mine
    ? ['--beech-1', '--beech-2', '--beech-side']
    : ['--walnut-1', '--walnut-2', '--walnut-side'];
  return (
    <svg
      className={styles['counter']}
      width={size}
      height={size}
      viewBox="0 0 24 25"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" style={{ stopColor: `var(${wood[0]})` }} />
          <stop offset="1" style={{ stopColor: `var(${wood[1]})` }} />
        </linearGradient>
      </defs>
      <path d={OUTLINES[shape]} transform="translate(0 1.4)" style={{ fill: `var(${wood[2]})` }} />
      <path
        d={OUTLINES[shape]}
        fill={`url(#${id})`}
        style={{ stroke: `var(${wood[2]})` }}
        strokeWidth=".9"
        strokeDasharray={estimate ? '3 2.4' : undefined}
      />
      <path
        className={styles['glyph']}
        d={GLYPHS[glyph]}
        transform={`translate(6 ${pips > 0 ? 4.6 : 6})`}
      />
      {Array.from({ length: Math.min(pips, 6) }, (_, at) => (
        <circle
          key={at}
          className={styles['pip']}
          cx={12 + (at - (Math.min(pips, 6) - 1) / 2) * 3}
          cy="19.3"
          r=".95"
        />
      ))}
    </svg>
  );
}
