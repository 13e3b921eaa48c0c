// Decides how the best play of a seat is looked for, with or without some kinds of orders: genes for states, small steps for others.

import type { OrderKindId } from '../../engine/index.ts';
import { strategiesFor } from '../../strategies/index.ts';
import type { Tools } from '../experiment/index.ts';
import { genesAt, hunt, meanOf, openSearchTable, pointOf } from '../search/index.ts';
import type { Play } from '../types.ts';
import { remembered } from './games.ts';
import { scoresOn, sideFor } from './goals.ts';
import type { Scored } from './goals.ts';
import { testedAbove } from './paired.ts';

export interface OptimumAsk {
  readonly scored: Scored;
  /** Games that it may play. */
  readonly budget: number;
  /** Names all seeds. */
  readonly key: string;
  /** A kind that it must do without; null for none. */
  readonly without: OrderKindId | null;
  /** A play to start from beside the usual ones. */
  readonly start: Play | null;
}

/** The best play that the budget finds. */
export async function optimum(ask: OptimumAsk, tools: Tools): Promise<Play> {
  const { world, seat } = ask.scored;
  return world.seats[seat]?.kind === 'state' ? byGenes(ask, tools) : bySteps(ask, tools);
}

/** The same play without one kind more. */
export function lacking(play: Play, kind: OrderKindId | null): Play {
  return kind === null ? play : { ...play, without: [...(play.without ?? []), kind] };
}

async function byGenes(ask: OptimumAsk, tools: Tools): Promise<Play> {
  const { scored, budget, key, without, start } = ask;
  const { source, objective, score, values, id } = scored;
  const asked = ['hunt', key, budget, id, values, without, start];
  const genes = await remembered(asked, tools, async () => {
    const table = openSearchTable({ scenario: source, ...tools });
    const found = await hunt({
      table,
      key,
      budget,
      measurements: objective.measurements,
      score,
      sideOf: (one) => sideFor(scored, lacking({ strategy: 'policy', genes: one }, without)),
      ...(start?.genes === undefined ? {} : { starts: [pointOf(start.genes)] }),
    });
    return Array.from(genesAt(found.point));
  });
  return lacking({ strategy: 'policy', genes }, without);
}

/** How often a kind may be insisted on: each turn, or now and then. */
export const EVERY = [1, 4];

/** The same play, which gives a kind every nth turn before anything else. */
export function insistingOn(play: Play, kind: OrderKindId, every: number): Play {
  return { ...play, also: [...(play.also ?? []), { kind, every }] };
}

/** Seeds of a step: few for all neighbours, more for the best of them, and others to be sure. */
const FEW = 4;
const MORE = 12;
const SURE = 24;
const FINALISTS = 3;
/** Error with which a step may be taken for nothing. */
const STEP_ERROR = 0.2;

/**
 * Seats without genes: from the best known strategy, one kind of order is insisted on or given up at a time, for as long as
 * that helps and games are left.
 */
async function bySteps(ask: OptimumAsk, tools: Tools): Promise<Play> {
  const { scored, budget, key, without } = ask;
  const names = strategiesFor(scored.world.seats[scored.seat]?.kind ?? 'control');
  let games = 0;
  const worths = async (plays: readonly Play[], purpose: string, count: number) => {
    games += plays.length * count;
    const seeds = Array.from({ length: count }, (_, at) => `${key}|${purpose} ${at}`);
    return scoresOn(scored, plays, seeds, tools);
  };
  const known = names.map((strategy) => lacking({ strategy }, without));
  let best = bestOf(known, await worths(known, 'known', SURE))[0] ?? { strategy: 'nothing' };
  for (let step = 0; ; step += 1) {
    const near = neighbours(scored, best, without);
    const cost = near.length * FEW + FINALISTS * MORE + 2 * SURE;
    if (near.length === 0 || games + cost > budget) return best;
    const few = bestOf(near, await worths(near, `few ${step}`, FEW)).slice(0, FINALISTS);
    const [next] = bestOf(few, await worths(few, `more ${step}`, MORE));
    if (next === undefined) return best;
    const [own = [], other = []] = await worths([best, next], `sure ${step}`, SURE);
    const { p } = testedAbove(Array.from(other, (score, at) => score - (own[at] ?? 0)));
    if (p > STEP_ERROR) return best;
    best = next;
  }
}

function bestOf(plays: readonly Play[], scores: readonly Float64Array[]): readonly Play[] {
  return plays
    .map((play, at) => ({ play, worth: meanOf(scores[at] ?? []) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ play }) => play);
}

/** Plays that insist on one kind more or less, or give one up or take it back, and other strategies held to the same. */
function neighbours(
  { world, seat }: Scored,
  play: Play,
  without: OrderKindId | null,
): readonly Play[] {
  const def = world.seats[seat];
  const also = play.also ?? [];
  const lost = play.without ?? [];
  const kinds = (def?.orders ?? []).flatMap(({ kind }) => (kind === without ? [] : [kind]));
  const near = kinds.flatMap((kind): readonly Play[] => {
    const kept = also.filter((one) => one.kind !== kind);
    if (kept.length < also.length) return [{ ...play, also: kept }];
    if (lost.includes(kind)) return [{ ...play, without: lost.filter((one) => one !== kind) }];
    return [lacking(play, kind), ...EVERY.map((every) => insistingOn(play, kind, every))];
  });
  const others = strategiesFor(def?.kind ?? 'control').flatMap((strategy): readonly Play[] =>
    strategy === play.strategy || also.length === 0 ? [] : [{ ...play, strategy }],
  );
  return [...near, ...others];
}
