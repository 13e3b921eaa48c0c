// Decides which games say what an inject would do to a game that is still played: pairs on the same luck, with it and without.

import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { chanceOf, openGame } from '../../engine/index.ts';
import type { GameAsk, Measurement, Recorded, ScenarioText } from '../../lab/index.ts';
import { isSecondQuarter } from '../../session/index.ts';
import type { GameRecord, Improvised, StoredInject } from '../../session/index.ts';
import { openReview } from '../game/index.ts';
import type { ReviewGame, ReviewParts } from '../game/index.ts';
import type { ReviewMeasure } from '../whatIf/index.ts';
import { gameAsk, scenarioText } from '../whatIf/index.ts';

/** Pairs that are played where nobody says otherwise: few, since the laptop serves the room meanwhile. @source design choice */
export const USUAL_PAIRS = 60;

/** `differs`: the record does not come out as it was played. `too-late`: no turn opens after the one that is open. */
export const AHEAD_PROBLEMS = ['differs', 'too-late'] as const;
export type AheadProblem = (typeof AHEAD_PROBLEMS)[number];

export interface AheadAsk {
  readonly wanted: StoredInject | Improvised;
  readonly measures: readonly ReviewMeasure[];
  readonly pairs: number;
}

export interface AheadPlan {
  readonly ask: AheadAsk;
  readonly scenario: ScenarioText;
  /** The two games of each luck: without the inject, with it. */
  readonly asks: readonly GameAsk[];
  /** Each measure at `soon`, then each at `end`. */
  readonly measurements: readonly Measurement[];
  /** The turn whose opening it happens in. */
  readonly happens: number;
  /** Turns after which is read: two on from there, and the last with orders, or of the tail when that one is past. */
  readonly soon: number;
  readonly end: number;
}

/** The games that answer what an inject would do from the open turn on. What waits already happens in all of them. */
export function planAhead(
  record: GameRecord,
  parts: ReviewParts,
  ask: AheadAsk,
): Result<AheadPlan, AheadProblem> {
  const game = gameSoFar(record, parts);
  if (game === null) return err('differs');
  const { world } = game;
  const open = record.turns.length + 1;
  const last = isSecondQuarter(record.options, world, open + 1) ? open + 1 : open;
  const all = world.turns + world.tailTurns;
  const happens = last + 1;
  if (happens > all) return err('too-late');
  const end = happens <= world.turns ? world.turns : all;
  const soon = Math.min(happens + 1, end);
  const { recorded, ...base } = gameAsk(game);
  const without = goingOn(recorded, { from: open, last }, waitingIn(record, ask.wanted));
  const also = waitingWith(waitingIn(record, ask.wanted), ask.wanted);
  const including = goingOn(recorded, { from: open, last }, also);
  const asks = Array.from({ length: ask.pairs }, (_, at) => `${record.seed}|ahead|${at}`).flatMap(
    (luck) =>
      [without, including].map((told): GameAsk => ({
        ...base,
        recorded: told,
        fork: { turn: open, orders: {}, first: {}, luck },
      })),
  );
  const measurements = [soon, end].flatMap((turn) =>
    ask.measures.map((measure) => measuredAfter(turn, measure, record.options.turns)),
  );
  return ok({ ask, scenario: scenarioText(game), asks, measurements, happens, soon, end });
}

function measuredAfter(
  turn: number,
  { metric, state }: ReviewMeasure,
  turns: number | undefined,
): Measurement {
  const length = turns === undefined ? {} : { turns };
  return { ...length, metric, state, from: turn, to: turn, how: 'mean' };
}

/** The game as far as it was played; before its first turn closes nothing has to be computed again. */
function gameSoFar(record: GameRecord, parts: ReviewParts): ReviewGame | null {
  const { world, strategies } = parts;
  if (record.turns.length > 0) {
    const opened = openReview(record, parts);
    return opened.ok && opened.value.source === 'replayed' ? opened.value : null;
  }
  const chance = chanceOf(record.seed);
  return {
    record,
    world,
    chance,
    start: openGame(world, chance),
    turns: [],
    verified: true,
    source: 'replayed',
    difference: null,
    unknownStrategies: record.seats.flatMap(({ seat, strategy }) =>
      strategy === null || strategies.has(strategy) ? [] : [seat],
    ),
  };
}

type Waiting = Pick<Recorded['turns'][number], 'injects'> & {
  readonly improvised: readonly Improvised[];
};

/** What waits for the next opening but the one that is asked about. */
function waitingIn(
  { queued = [], improvised = [] }: GameRecord,
  wanted: AheadAsk['wanted'],
): Waiting {
  if ('inject' in wanted) {
    const isWanted = (one: StoredInject) =>
      one.inject === wanted.inject && one.subject === wanted.subject;
    return { injects: butOne(queued, isWanted), improvised };
  }
  const text = JSON.stringify(wanted);
  return { injects: queued, improvised: butOne(improvised, (one) => JSON.stringify(one) === text) };
}

function waitingWith({ injects, improvised }: Waiting, wanted: AheadAsk['wanted']): Waiting {
  return 'inject' in wanted
    ? { injects: [...injects, wanted], improvised }
    : { injects, improvised: [...improvised, wanted] };
}

function butOne<One>(list: readonly One[], isIt: (one: One) => boolean): readonly One[] {
  const at = list.findLastIndex(isIt);
  return list.filter((_, place) => place !== at);
}

/** What was done so far, then turns that nobody has decided in; what waits happens at the end of the last of them. */
function goingOn(
  { turns }: Recorded,
  { from, last }: { readonly from: number; readonly last: number },
  { injects, improvised }: Waiting,
): Recorded {
  const open = Array.from({ length: last - from + 1 }, (_, at): Recorded['turns'][number] => {
    const isLast = from + at === last;
    const madeUp = isLast && improvised.length > 0 ? { improvised } : {};
    return { orders: {}, injects: isLast ? injects : [], ...madeUp, undecided: true };
  });
  return { turns: [...turns, ...open] };
}
