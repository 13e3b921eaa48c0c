// Decides what must be agreed before a game opens: scenario, seed, who holds each seat, options; it opens nothing.

import { LOCALES, err, ok } from '../base/index.ts';
import type { Locale, Localised, Result } from '../base/index.ts';
import type { Strategy, World } from '../engine/index.ts';

export const HOLDERS = ['person', 'computer', 'idle'] as const;
export type Holder = (typeof HOLDERS)[number];

/** Who holds a seat. `strategy` names the computer's play and is null for the others. */
export interface SeatSetup {
  readonly seat: string;
  readonly holder: Holder;
  readonly strategy: string | null;
}

export interface SessionOptions {
  /** 2: each round resolves two quarters; in the second, repeatable orders are judged again and repeated. */
  readonly turnsPerRound: 1 | 2;
  /** Full receipts and true values in play, chosen at the start by someone who plays alone. */
  readonly openBook: boolean;
  /** Only words change, never outcomes. */
  readonly fictionalNames: boolean;
  readonly language: Locale;
  /** Turns with orders when the game is shorter or longer than the scenario's calendar; null for the calendar's own. */
  readonly turns: number | null;
  /** Id of the scenario's timing plan by which a room is run; null without one. */
  readonly plan: string | null;
}

/** The scenario as a record keeps it: enough to compile the same world again. */
export interface ScenarioSource {
  readonly id: string;
  readonly title: Localised;
  readonly text: string;
}

export interface Setup {
  readonly scenario: ScenarioSource;
  readonly seed: string;
  readonly seats: readonly SeatSetup[];
  readonly options: SessionOptions;
}

export type Strategies = ReadonlyMap<string, Strategy>;

export const DEFAULT_OPTIONS: SessionOptions = {
  turnsPerRound: 1,
  openBook: false,
  fictionalNames: false,
  language: 'en',
  turns: null,
  plan: null,
};

export const SETUP_PROBLEMS = [
  'seed-empty',
  'seed-too-long',
  'seat-unknown',
  'seat-twice',
  'strategy-missing',
  'strategy-unknown',
  'option-bad',
] as const;

/** Why a game cannot open as asked; words are the catalogues'. */
export interface SetupProblem {
  readonly code: (typeof SETUP_PROBLEMS)[number];
  readonly subject: string;
}

export const SEED_LENGTH = 80;

/** The setup with a place for every seat of the world, in file order; seats not named are idle. */
export function completeSetup(
  setup: Setup,
  world: World,
  strategies: Strategies,
): Result<Setup, SetupProblem> {
  const problem = seedProblem(setup.seed) ?? optionProblem(setup.options, world);
  if (problem !== null) return err(problem);
  const named = new Map<string, SeatSetup>();
  for (const seat of setup.seats) {
    if (!world.index.seat.has(seat.seat)) return err({ code: 'seat-unknown', subject: seat.seat });
    if (named.has(seat.seat)) return err({ code: 'seat-twice', subject: seat.seat });
    if (seat.holder === 'computer') {
      if (seat.strategy === null) return err({ code: 'strategy-missing', subject: seat.seat });
      if (!strategies.has(seat.strategy)) {
        return err({ code: 'strategy-unknown', subject: seat.strategy });
      }
    }
    named.set(seat.seat, seat);
  }
  const seats = world.seats.map(
    ({ id }): SeatSetup => named.get(id) ?? { seat: id, holder: 'idle', strategy: null },
  );
  return ok({ ...setup, seats });
}

/** The turn is the second quarter of a round of two: orders are repeated in it, not given. The tail has no rounds. */
export function isSecondQuarter(
  options: Pick<SessionOptions, 'turnsPerRound'>,
  world: World,
  turn: number,
): boolean {
  return options.turnsPerRound === 2 && turn % 2 === 0 && turn <= world.turns;
}

function seedProblem(seed: string): SetupProblem | null {
  if (seed === '') return { code: 'seed-empty', subject: '' };
  if (seed.length > SEED_LENGTH) return { code: 'seed-too-long', subject: String(SEED_LENGTH) };
  return null;
}

function optionProblem(options: SessionOptions, world: World): SetupProblem | null {
  if (options.turnsPerRound !== 1 && options.turnsPerRound !== 2) {
    return { code: 'option-bad', subject: 'turnsPerRound' };
  }
  if (!LOCALES.includes(options.language)) return { code: 'option-bad', subject: 'language' };
  // The world was compiled before: a record that names another length would not play again.
  if (options.turns !== null && options.turns !== world.turns) {
    return { code: 'option-bad', subject: 'turns' };
  }
  return null;
}
