// Decides how fans are drawn: bands, middles, the game as a thin line with beads, the tail on darker paper; it words nothing.
import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { hatchDefs, hatchFill } from './patterns.ts';
import { apart, domainOf, pointsOf } from './scene.ts';
import type { Lines, Look } from './scene.ts';

export interface Drawing extends Lines {
  /** Names the drawing among others on the page. */
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Size of its letters. */
  readonly letters: number;
  /** The last turn, and the last with orders: what follows is the tail. */
  readonly lastTurn: number;
  readonly lastOrderTurn: number;
  /** The turn in which the two part; null where they never do. */
  readonly parts: number | null;
  /** The turn that is read, or null. */
  readonly cursor: number | null;
  readonly digits: number;
  readonly figure: (value: number) => string;
  readonly words: {
    readonly parts: string;
    readonly tail: string;
    readonly played: string;
    readonly turn: string;
  };
}

const INK: Readonly<Record<Look, string>> = { was: 'var(--rust)', could: 'var(--pencil)' };
/** Medians: one dashed, one solid. */
const DASH: Readonly<Record<Look, string>> = { was: '7 5', could: 'none' };

/** Room for the labels at the end of the lines, in widths of a letter. */
const LABEL_LETTERS = 12;

export function drawFans(drawing: Drawing): SVGSVGElement {
  const { id, label, width, height, letters, lastTurn, figure, words } = drawing;
  const margin = {
    marginTop: letters * 1.9,
    marginRight: letters * 0.62 * LABEL_LETTERS + 12,
    marginBottom: letters * 2.2,
    marginLeft: letters * 3,
  };
  const ticks = Math.max(3, Math.round(height / (letters * 5.5)));
  const domain = roundDomain(domainOf(drawing, drawing.digits), ticks);
  const svg = Plot.plot({
    ...margin,
    width,
    height,
    style: {
      fontSize: `${letters}px`,
      fontFamily: 'inherit',
      overflow: 'visible',
      color: 'var(--ink-2)',
    },
    x: { domain: [1, lastTurn], label: null },
    y: { domain, label: null },
    marks: [
      Plot.rect([tailOf(drawing)], { x1: 'from', x2: 'to', fill: 'var(--paper-3)' }),
      Plot.gridY({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
      ...partingMarks(drawing),
      ...drawing.fans.flatMap((_, at) => bandMarks(drawing, at)),
      ...drawing.fans.map((_, at) => middleMark(drawing, at)),
      ...gameMarks(drawing),
      ...cursorMarks(drawing),
      Plot.axisY({
        ticks,
        tickSize: 0,
        tickFormat: figure,
        fill: 'var(--ink-2)',
        fontSize: letters,
      }),
      Plot.axisX({
        ticks: turnTicks(drawing),
        tickSize: 0,
        tickFormat: (turn: number) => (turn === lastTurn ? `${turn} ${words.turn}` : `${turn}`),
        fill: 'var(--ink-2)',
        fontSize: letters,
      }),
      ...labelMarks(drawing, domain, margin),
    ],
  });
  if (!(svg instanceof SVGSVGElement)) throw new TypeError('A chart is one drawing.');
  svg.prepend(hatchDefs(id));
  // It is one picture with one name: its groups have none of their own.
  for (const group of svg.querySelectorAll('g')) {
    for (const name of ['aria-label', 'aria-description', 'aria-hidden'])
      group.removeAttribute(name);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.setAttribute('direction', 'ltr');
  return svg;
}

/** Ends that are ticks, so that no line of the grid stands alone. */
function roundDomain(domain: readonly [number, number], ticks: number): readonly [number, number] {
  const [low = 0, high = 1] = scaleLinear().domain(domain).nice(ticks).domain();
  return [low, high];
}

/** What belongs to a turn lies between its opening and its end: the tail begins where the last orders ended. */
function tailOf({ lastTurn, lastOrderTurn }: Drawing) {
  return { from: lastOrderTurn, to: lastTurn };
}

function turnTicks({ lastTurn, width, letters }: Drawing): readonly number[] {
  const room = Math.max(1, Math.ceil((lastTurn * letters * 2.4) / width));
  return Array.from({ length: lastTurn }, (_, at) => at + 1).filter(
    (turn) => turn === lastTurn || turn === 1 || (turn % room === 0 && lastTurn - turn >= room),
  );
}

/** The turn of the decision is a tinted column with a dashed edge where it opens. */
function partingMarks({ parts, words, letters, width, lastOrderTurn, lastTurn }: Drawing) {
  // On a narrow screen the two heads would lie on each other: the darker paper says it alone.
  const isNarrow = parts !== null && width < letters * 38;
  const tail = lastOrderTurn < lastTurn && !isNarrow;
  const head = {
    frameAnchor: 'top',
    lineAnchor: 'bottom',
    dy: -letters * 0.4,
    fontSize: letters,
  } as const;
  return [
    ...(parts === null
      ? []
      : [
          Plot.rect([{ from: Math.max(1, parts - 1), to: parts }], {
            x1: 'from',
            x2: 'to',
            fill: 'var(--pencil-soft)',
          }),
          Plot.ruleX([Math.max(1, parts - 1)], { stroke: 'var(--ink)', strokeDasharray: '2 3' }),
          Plot.text([{ turn: Math.max(1, parts - 1) }], {
            ...head,
            x: 'turn',
            text: () => words.parts,
            textAnchor: parts > lastTurn / 2 ? 'end' : 'start',
            fontWeight: 600,
            fill: 'var(--ink)',
          }),
        ]),
    ...(tail
      ? [
          Plot.text([{ turn: (lastOrderTurn + lastTurn) / 2 }], {
            ...head,
            x: 'turn',
            text: () => words.tail,
            fill: 'var(--ink-3)',
          }),
        ]
      : []),
  ];
}

function bandMarks({ id, fans, played }: Drawing, at: number) {
  const fan = fans[at];
  if (fan === undefined) return [];
  const points = pointsOf(fan, played);
  const band = (y1: 'low' | 'lower', y2: 'upper' | 'high', fill: string, fillOpacity: number) =>
    Plot.areaY(points, { x: 'turn', y1, y2, fill, fillOpacity });
  return [
    band('low', 'high', INK[fan.look], 0.1),
    band('low', 'high', hatchFill(id, fan.look), 0.75),
    band('lower', 'upper', INK[fan.look], 0.24),
  ];
}

/** Lines are as strong as the letters are large. */
function weightOf({ letters }: Drawing): number {
  return Math.max(1, Math.min(2.4, letters / 14));
}

function middleMark(drawing: Drawing, at: number) {
  const { fans, played } = drawing;
  const fan = fans[at];
  if (fan === undefined) return null;
  return Plot.line(pointsOf(fan, played), {
    x: 'turn',
    y: 'middle',
    stroke: INK[fan.look],
    strokeWidth: 2.4 * weightOf(drawing),
    strokeDasharray: DASH[fan.look],
  });
}

function gameMarks(drawing: Drawing) {
  const { played } = drawing;
  const weight = weightOf(drawing);
  const points = played.map((value, at) => ({ turn: at + 1, value }));
  const game = { x: 'turn', y: 'value', stroke: 'var(--ink)' } as const;
  return [
    Plot.line(points, { ...game, strokeWidth: 1.2 * weight }),
    Plot.dot(points, { ...game, r: 2.8 * weight, fill: 'var(--paper)', strokeWidth: 1.4 }),
  ];
}

function cursorMarks({ cursor, fans }: Drawing) {
  if (cursor === null) return [];
  const dots = fans.flatMap(({ look, from, quantiles }) => {
    const middle = quantiles[cursor - from]?.[2];
    return middle === undefined ? [] : [{ turn: cursor, middle, look }];
  });
  return [
    Plot.ruleX([cursor], { stroke: 'var(--ink-2)', strokeWidth: 1 }),
    Plot.dot(dots, {
      x: 'turn',
      y: 'middle',
      r: 4.2,
      fill: (dot: { readonly look: Look }) => INK[dot.look],
    }),
  ];
}

/** Names at the end of their lines, moved apart where they would lie on each other. */
function labelMarks(
  { fans, played, words, letters, height, lastTurn }: Drawing,
  [low, high]: readonly [number, number],
  { marginTop, marginBottom }: { readonly marginTop: number; readonly marginBottom: number },
) {
  const ends = [
    ...fans.map(({ name, look, quantiles }) => ({
      name,
      fill: INK[look],
      fontWeight: 600,
      value: quantiles.at(-1)?.[2] ?? NaN,
    })),
    { name: words.played, fill: 'var(--ink)', fontWeight: 400, value: played.at(-1) ?? NaN },
  ].filter(({ value }) => Number.isFinite(value));
  const span = height - marginTop - marginBottom;
  const yOf = (value: number) => marginTop + ((high - value) / (high - low || 1)) * span;
  const places = apart(
    ends.map(({ name, value }) => ({
      at: yOf(value),
      height: letters * (1.15 * Math.ceil(name.length / LABEL_LETTERS) + 0.5),
    })),
    [marginTop, height - marginBottom],
  );
  return ends.map(({ name, value, fill, fontWeight }, at) =>
    Plot.text([{ turn: lastTurn }], {
      x: 'turn',
      frameAnchor: 'top',
      text: () => name,
      textAnchor: 'start',
      lineAnchor: 'middle',
      lineWidth: LABEL_LETTERS * 0.62,
      dx: 9,
      dy: (places[at] ?? yOf(value)) - marginTop,
      fontSize: letters,
      fontWeight,
      fill,
    }),
  );
}
