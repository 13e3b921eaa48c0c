// Decides what a state's seat is told of its border plan in plain numbers: scores, what they change, what is missing.
import { up } from '../../base/index.ts';
import { PLAN_FROM, PLAN_LEAST, pairPersuasion } from '../../engine/index.ts';
import type { SeatWorld, View } from '../../engine/index.ts';
import type { WorkshopHeld } from '../../session/index.ts';

export const PLAN_SCORES = ['relevance', 'soundness', 'persuasion'] as const;
export type PlanScore = (typeof PLAN_SCORES)[number];

/** Who can be asked to the table of one's own people; a neighbour's officials are asked by country. */
export const PLAN_PEOPLE = ['ops', 'community', 'ministries'] as const;
export type PlanPeople = (typeof PLAN_PEOPLE)[number];

export interface RegionalPlanFacts {
  /** 0-1, as the seat knows them. */
  readonly scores: Readonly<Record<PlanScore, number>>;
  /** Shares by which it raises what patrols find, and lowers upkeep and the capital of the next steps. */
  readonly detection: number;
  readonly upkeep: number;
  readonly capital: number;
  /** What each score still lacks for adoption; those that lack nothing are left out. */
  readonly lacks: readonly { readonly score: PlanScore; readonly by: number }[];
  /** Turn in which it was adopted, 0 before. */
  readonly adopted: number;
  /** Neighbours with a seat or without, and the persuasion that counts between both; null while theirs is unknown. */
  readonly pairs: readonly { readonly pair: number; readonly counts: number | null }[];
}

export function holdsWorkshops({ seat, grants }: SeatWorld): boolean {
  return seat.kind === 'state' && grants.some(({ kind }) => kind === 'workshop');
}

export function planOf(world: SeatWorld, { state }: View): RegionalPlanFacts {
  const own = world.seat.holds;
  const scores = {
    relevance: state.planRelevance.value[own] ?? 0,
    soundness: state.planSoundness.value[own] ?? 0,
    persuasion: state.planPersuasion.value[own] ?? 0,
  };
  const effect = (id: string, score: PlanScore) => (world.values[id] ?? 0) * scores[score];
  return {
    scores,
    detection: effect('planDetection', 'relevance'),
    upkeep: effect('planUpkeep', 'soundness'),
    capital: effect('planCapital', 'persuasion'),
    lacks: PLAN_SCORES.flatMap((score) =>
      scores[score] < PLAN_LEAST ? [{ score, by: PLAN_LEAST - scores[score] }] : [],
    ),
    adopted: state.planAdopted.value[own] ?? 0,
    pairs: world.pairs.flatMap((both, pair) => {
      if (both.a !== own && both.b !== own) return [];
      const counts = pairPersuasion(state.planPersuasion.value, both);
      return [{ pair, counts: Number.isNaN(counts) ? null : counts }];
    }),
  };
}

/** What one kind of people at the next table would add to a score; 0 where it adds nothing. */
export function wouldAdd(people: PlanPeople, score: PlanScore, now: number): number {
  const shares: Readonly<Partial<Record<PlanPeople, number>>> = PLAN_FROM[score];
  return up(now, shares[people] ?? 0) - now;
}

/** How often each kind of people was invited, the neighbours by name. */
export function invitedSoFar(held: readonly WorkshopHeld[]): {
  readonly people: readonly { readonly people: PlanPeople; readonly times: number }[];
  readonly states: readonly { readonly state: string; readonly times: number }[];
} {
  const own = held.filter(({ invited }) => invited !== null);
  const states = [...new Set(own.flatMap((one) => one.states))];
  return {
    people: PLAN_PEOPLE.map((people) => ({
      people,
      times: own.filter(({ invited }) => invited?.includes(people) === true).length,
    })).filter(({ times }) => times > 0),
    states: states.map((state) => ({
      state,
      times: own.filter((one) => one.states.includes(state)).length,
    })),
  };
}
