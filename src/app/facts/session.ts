// States what screens know of how a room runs a scenario: its timing plans and injects; it runs no clock and releases nothing.
import type { InjectCard, PlanBook, PlanStep } from '../../scenario/index.ts';

export type { PlanBook, PlanOutline, PlanStep } from '../../scenario/index.ts';

/** Where an inject stands in the game that is played. */
export interface InjectLine extends InjectCard {
  /** The round in which the plan places it; null when it places it nowhere. */
  readonly round: number | null;
  /** Places among those that wait for the next opening, the first of them last. */
  readonly waiting: readonly number[];
  /** Turns with whose opening it happened. */
  readonly happened: readonly number[];
}

/** Where a game stands, as a plan counts. */
export interface Position {
  readonly stage: 'briefing' | 'predictions' | 'round' | 'tail' | 'debrief';
  readonly round: number;
}

/** The step of a plan that belongs to where a game stands; -1 when none does. */
export function stepAt(steps: readonly PlanStep[], { stage, round }: Position): number {
  if (stage === 'round')
    return steps.findIndex((step) => step.kind === 'round' && step.round === round);
  return steps.findIndex((step) => step.kind === stage);
}

/** Steps that a screen of the game belongs to; the others wait for who leads the table. */
const WITH_SCREEN: readonly string[] = ['briefing', 'round', 'tail', 'debrief'];

/**
 * Where the plan stands once the game has come to the step `game`. It moves on by itself, but stops at a step without a
 * screen of its own (a break, a check) until that is left by hand or the game has gone past the next step too.
 */
export function followStep(steps: readonly PlanStep[], now: number, game: number): number {
  if (game <= now) return now;
  const hasScreen = (at: number) => WITH_SCREEN.includes(steps[at]?.kind ?? '');
  for (let at = now + 1; at < game; at += 1) if (hasScreen(at)) return game;
  if (!hasScreen(now) && now >= 0) return now;
  return now + 1;
}

/** Minutes of a plan before a step. */
export function minutesBefore(steps: readonly PlanStep[], at: number): number {
  return steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The round in which a plan places an inject; null when it does not. */
export function roundOfInject(plan: PlanBook | null, inject: string): number | null {
  return plan?.steps.find(({ injects }) => injects.includes(inject))?.round ?? null;
}
