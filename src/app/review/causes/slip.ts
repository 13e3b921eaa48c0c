// Decides how the receipt of a span is rounded for a page: opening, groups, lines and closing add up as they are written.
import { apportioned } from '../../../engine/index.ts';
import type { SpanGroup, SpanLine, SpanReceipt } from '../../../review/index.ts';
import { scaleOf } from '../../facts/numbers.ts';
import type { Form } from '../../facts/readings.ts';

export interface SlipTurn {
  readonly turn: number;
  readonly amount: number;
}

export interface SlipLine {
  readonly cause: SpanLine['cause'];
  readonly amount: number;
  readonly turns: readonly SlipTurn[];
}

export interface SlipGroup {
  readonly kind: SpanGroup['kind'];
  readonly amount: number;
  /** Largest first. */
  readonly lines: readonly SlipLine[];
  /** Lines that are written 0 and so left out. */
  readonly small: number;
}

/** In the unit of a form, with one place. */
export interface Slip {
  readonly opening: number;
  readonly closing: number;
  readonly change: number;
  readonly groups: readonly SlipGroup[];
}

/** Tenths of the shown unit. */
const PARTS = 10;

/** A number is multiplied so much before it is written: 100 for an index, 1 for an amount. */
export function factorOf(form: Form): number {
  return scaleOf(form).factor;
}

const written = (units: number) => (units === 0 ? 0 : units / PARTS);

/** The receipt in tenths of the form's unit: an index of 0.412 is written 41.2. */
export function slipOf({ opening, closing, groups }: SpanReceipt, form: Form): Slip {
  const scale = factorOf(form) * PARTS;
  const [from, to] = [Math.round(opening * scale), Math.round(closing * scale)];
  const lines = groups.flatMap(({ lines: own }) => own);
  const units = apportioned(
    lines.map(({ amount }) => amount * scale),
    to - from,
  );
  const unitsOf = new Map(lines.map((line, at) => [line, units[at] ?? 0]));
  return {
    opening: written(from),
    closing: written(to),
    change: written(to - from),
    groups: groups.map((group) => groupOf(group, unitsOf, factorOf(form))),
  };
}

function groupOf(
  { kind, lines }: SpanGroup,
  unitsOf: ReadonlyMap<SpanLine, number>,
  factor: number,
): SlipGroup {
  const all = lines.map((line) => ({ line, units: unitsOf.get(line) ?? 0 }));
  const shown = all.filter(({ units }) => units !== 0);
  return {
    kind,
    amount: written(all.reduce((sum, { units }) => sum + units, 0)),
    lines: shown.map(({ line, units }) => ({
      cause: line.cause,
      amount: written(units),
      turns: line.turns.map(({ turn, amount }) => ({ turn, amount: amount * factor })),
    })),
    small: all.length - shown.length,
  };
}

/** One turn of a span: its opening, what each kind of cause did, its closing; in tenths that add up. */
export interface SlipRow {
  readonly turn: number;
  readonly opening: number;
  readonly amounts: readonly number[];
  readonly closing: number;
}

/** Turn by turn, with one amount for each group of the receipt in their order; `values` are the openings of all its turns and the last closing. */
export function rowsOf(
  { groups, from, to }: SpanReceipt,
  values: readonly number[],
  form: Form,
): readonly SlipRow[] {
  const scale = factorOf(form) * PARTS;
  return Array.from({ length: to - from }, (_, at): SlipRow => {
    const turn = from + at;
    const [opening, closing] = [values[at] ?? NaN, values[at + 1] ?? NaN].map((value) =>
      Math.round(value * scale),
    ) as [number, number];
    const parts = groups.map(({ lines }) => amountIn(lines, turn) * scale);
    const total = closing - opening;
    return {
      turn,
      opening: written(opening),
      amounts: (Number.isNaN(total) ? parts : apportioned(parts, total)).map(written),
      closing: written(closing),
    };
  });
}

function amountIn(lines: readonly SpanLine[], turn: number): number {
  return lines
    .flatMap(({ turns }) => turns.filter((one) => one.turn === turn))
    .reduce((sum, { amount }) => sum + amount, 0);
}

/** Turns in which a cause acted, as stretches of neighbours. */
export function stretchesOf(
  turns: readonly { readonly turn: number }[],
): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  for (const { turn } of turns) {
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === turn - 1) last[1] = turn;
    else stretches.push([turn, turn]);
  }
  return stretches;
}
