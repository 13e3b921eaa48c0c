// Decides whether a redacted record can still be computed again, and whether its orders give the states of its hashes.

import { CHANCE_SCHEME, chanceOf, openGame, resolveTurn, stateHash } from '../engine/index.ts';
import type { Submission, World } from '../engine/index.ts';
import { engineImprovised, problemOf } from './improvise.ts';
import { engineInjects, unknownInject } from './injects.ts';
import { ENGINE_VERSION } from './record/format.ts';
import type { StoredInject } from './record/format.ts';
import type { Improvised } from './record/improvised.ts';
import type { RedactedImprovised, RedactedRecord, RedactedTurn } from './record/redacted.ts';

/** `missing`: what it would take was taken out. `older`: another engine made it. `differs`: the first turn whose state comes out differently. */
export type RedactedReplay =
  | { readonly code: 'same' }
  | { readonly code: 'missing' | 'older' }
  | { readonly code: 'differs'; readonly turn: number };

/** Plays what is left of a redacted record again: seed, orders and injects must all be there. Intents play no part. */
export function replayRedacted(record: RedactedRecord, world: World): RedactedReplay {
  const { seed, engine, chance: scheme } = record;
  if (engine !== ENGINE_VERSION || scheme !== CHANCE_SCHEME) return { code: 'older' };
  const rounds = record.turns.map(roundOf);
  if (seed === null || rounds.some((round) => round === null)) return { code: 'missing' };
  const chance = chanceOf(seed);
  let state = openGame(world, chance);
  if (stateHash(world, state) !== record.startHash) return { code: 'differs', turn: 0 };
  for (const [at, round] of rounds.entries()) {
    const differs = { code: 'differs', turn: at + 1 } as const;
    if (round === null || state.over || !isKnown(world, round)) return differs;
    const injects = engineInjects(world, round.injects);
    const improvised = engineImprovised(world, round.improvised);
    ({ state } = resolveTurn(world, state, round.submissions, { chance, injects, improvised }));
    if (stateHash(world, state) !== record.turns[at]?.hash) return differs;
  }
  return { code: 'same' };
}

interface Round {
  readonly submissions: readonly Submission[];
  readonly injects: readonly StoredInject[];
  readonly improvised: readonly Improvised[];
}

/** What was done in a turn, or null when a part of it was taken out. */
function roundOf({ submissions, table, improvised = [] }: RedactedTurn): Round | null {
  const { injects } = table;
  const given = submissions.flatMap(({ seat, orders }) =>
    orders === undefined ? [] : [{ seat, orders }],
  );
  const madeUp = improvised.flatMap(wholeOf);
  const isWhole = given.length === submissions.length && madeUp.length === improvised.length;
  return injects === undefined || !isWhole
    ? null
    : { submissions: given, injects, improvised: madeUp };
}

function wholeOf(one: RedactedImprovised): readonly Improvised[] {
  if ('seal' in one) return [];
  const { salt: _salt, ...improvised } = one;
  return [improvised];
}

function isKnown(world: World, { injects, improvised }: Round): boolean {
  return (
    unknownInject(world, injects) === null &&
    improvised.every((one) => problemOf(world, one) === null)
  );
}
