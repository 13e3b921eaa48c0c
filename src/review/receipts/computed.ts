// Decides how numbers that are computed each turn are explained over a span: input by input, in the engine's published order.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { GOOD_COUNT, explainDetection, explainLivelihood } from '../../engine/index.ts';
import type { DetectionInput, LivelihoodInput } from '../../engine/index.ts';
import { stateAt } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { fromUnits, unitsOf, unitsSummingTo } from './shown.ts';

/** Livelihood of a zone, or the chance of finding a good there, from the opening of one turn to that of another. */
export type ComputedQuestion = { readonly from: number; readonly to: number } & (
  | { readonly of: 'livelihood'; readonly zone: number }
  | { readonly of: 'detection'; readonly zone: number; readonly good: number }
);

export interface ComputedLine {
  readonly input: LivelihoodInput | DetectionInput;
  readonly before: number;
  readonly after: number;
  /** What it does to the result when this input alone is exchanged, after those before it in the published order. */
  readonly amount: number;
  readonly shown: number;
}

/** Shown numbers add up: opening and lines give the closing. */
export interface ComputedReceipt {
  readonly question: ComputedQuestion;
  readonly opening: number;
  readonly closing: number;
  readonly shownOpening: number;
  readonly shownClosing: number;
  readonly lines: readonly ComputedLine[];
}

/** Needs the states only: it explains games of an older model too, with the equations of today. */
export function computedOver(
  game: ReviewGame,
  question: ComputedQuestion,
): Result<ComputedReceipt, 'no-such-turn' | 'no-such-subject'> {
  const { from, to, zone } = question;
  const { world } = game;
  const before = stateAt(game, from);
  const after = stateAt(game, to);
  if (before === null || after === null || to < from) return err('no-such-turn');
  const isGood = question.of === 'livelihood' || isIndex(question.good, GOOD_COUNT);
  if (!isIndex(zone, world.zones.length) || !isGood) return err('no-such-subject');
  const found =
    question.of === 'livelihood'
      ? explainLivelihood(world, before, after, zone)
      : explainDetection(world, before, after, { zone, good: question.good });
  const total = unitsOf(found.after) - unitsOf(found.before);
  const lines: readonly Omit<ComputedLine, 'shown'>[] = found.lines;
  const units = unitsSummingTo(
    lines.map(({ amount }) => amount),
    total,
  );
  return ok({
    question,
    opening: found.before,
    closing: found.after,
    shownOpening: fromUnits(unitsOf(found.before)),
    shownClosing: fromUnits(unitsOf(found.after)),
    lines: lines.map((line, at) => ({ ...line, shown: fromUnits(units[at] ?? 0) })),
  });
}

function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length;
}
