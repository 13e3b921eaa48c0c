// Decides a turn by trying: several sets of orders, each in the same few imagined worlds, played on to the end; the best is given.

import { canonicalJson } from '../../../base/index.ts';
import type { Canonical } from '../../../base/index.ts';
import { acceptOrders, chanceOf, copyState } from '../../../engine/index.ts';
import type {
  Options,
  Order,
  Strategy,
  StrategyChance,
  View,
  World,
} from '../../../engine/index.ts';
import { seatWorldAt } from '../../../session/index.ts';
import { usualCast } from '../../../strategies/index.ts';
import { diceOf } from '../../dice.ts';
import { standardErrorOf, summarise } from '../../stats/index.ts';
import type { Summary } from '../../stats/index.ts';
import { imagine } from './imagine.ts';
import { ordersOf, worthOf } from './rollOut.ts';
import type { Aim } from './aims.ts';
import type { Seated, Stage } from './rollOut.ts';

export interface LookAheadSetup {
  /** Whose rules are the model. */
  readonly world: World;
  readonly seat: number;
  /** What is given when nothing better is found, and what plays on after the turn. */
  readonly base: Strategy;
  /** Where other sets of orders come from. */
  readonly others: readonly Strategy[];
  readonly aims: readonly Aim[];
  readonly spans: Stage['spans'];
  /** Sets of orders that are tried, the base's own among them. */
  readonly candidates: number;
  /** Worlds that are imagined each turn. */
  readonly worlds: number;
}

/**
 * A strategy that looks ahead. It sees what any strategy sees: a view, options, its own luck. Worlds are drawn from the
 * view's information set, so what it may not know changes nothing, and all candidates meet the same worlds and luck.
 * @source Ginsberg 2001 (sampled worlds, here with each played on by a policy as in Bertsekas, Tsitsiklis and Wu 1997)
 */
export function lookAhead(setup: LookAheadSetup): Strategy {
  const { base } = setup;
  return {
    id: `${base.id}-ahead`,
    decide(view, options, chance) {
      const sets = candidatesOf(setup, view, options, chance);
      const [first = []] = sets;
      if (sets.length < 2) return first;
      const key = keyOf(view, chance);
      const seen = worthByWorld(setup, view, sets, { key, from: 0, count: setup.worlds });
      const leaders = sets
        .map((orders, at) => ({ orders, gain: gainOver(seen[0], seen[at]).mean }))
        .slice(1)
        .toSorted((a, b) => b.gain - a.gain)
        .slice(0, LEADERS)
        .filter(({ gain }) => gain > 0);
      if (leaders.length === 0) return first;
      // What looked best of many was also lucky: fresh worlds decide between it and the base.
      const last = [first, ...leaders.map(({ orders }) => orders)];
      const count = FRESH_WORLDS * setup.worlds;
      const fresh = worthByWorld(setup, view, last, { key, from: setup.worlds, count });
      let best = first;
      let most = 0;
      last.forEach((orders, at) => {
        const gain = gainOver(fresh[0], fresh[at]);
        const sure = gain.mean - standardErrorOf(gain);
        if (at === 0 || sure <= most) return;
        best = orders;
        most = sure;
      });
      return best;
    },
  };
}

/** Sets that are tried again, and in how many times as many fresh worlds. */
const LEADERS = 2;
const FRESH_WORLDS = 2;

/** Times that a turn is played on at most. */
export function rolloutsOf({ candidates, worlds }: Pick<LookAheadSetup, 'candidates' | 'worlds'>) {
  return candidates * worlds + (1 + LEADERS) * FRESH_WORLDS * worlds;
}

function gainOver(base: readonly number[] = [], other: readonly number[] = []): Summary {
  return summarise(other.map((value, sample) => value - (base[sample] ?? 0)));
}

function keyOf(view: View, chance: StrategyChance): string {
  return `ahead|${view.turn}|${chance.draw(0)}|${chance.draw(1)}`;
}

/** The base's orders, the others', and the base's without one; each set once. */
function candidatesOf(
  { base, others, candidates }: LookAheadSetup,
  view: View,
  options: Options,
  chance: StrategyChance,
): readonly (readonly Order[])[] {
  const sets = new Map<string, readonly Order[]>();
  const put = (orders: readonly Order[]): void => {
    const key = canonicalJson(orders as unknown as Canonical);
    if (sets.size < candidates && !sets.has(key)) sets.set(key, orders);
  };
  const own = base.decide(view, options, chance);
  put(own);
  for (const other of others) put(other.decide(view, options, chance));
  // The last orders are those that the base wished for least.
  for (let at = own.length - 1; at >= 0; at -= 1) put(own.filter((_, place) => place !== at));
  return [...sets.values()];
}

/** Worth of each set in each imagined world. */
function worthByWorld(
  setup: LookAheadSetup,
  view: View,
  sets: readonly (readonly Order[])[],
  { key, from, count }: { readonly key: string; readonly from: number; readonly count: number },
): readonly (readonly number[])[] {
  const { world, seat, base, aims, spans } = setup;
  const seatWorld = seatWorldAt(world, seat);
  const accepted = sets.map((orders) => acceptOrders(seatWorld, view, orders).accepted);
  const others = othersOf(world, seat);
  const all = [...others, { seat, strategy: base }].toSorted((a, b) => a.seat - b.seat);
  const worth = sets.map((): number[] => []);
  for (let sample = from; sample < from + count; sample += 1) {
    const state = imagine({ world, seat: seatWorld, view }, diceOf(`${key}|${sample}`));
    const stage: Stage = { world, chance: chanceOf(`${key}|luck ${sample}`), aims, spans };
    const theirs = ordersOf(stage, state, others, []);
    accepted.forEach((own, at) => {
      const first = [...theirs, ...own].toSorted((a, b) => a.seat - b.seat || a.index - b.index);
      worth[at]?.push(worthOf(stage, copyState(world.layout, state), first, all));
    });
  }
  return worth;
}

/** Other seats are expected to play as they usually do. */
function othersOf(world: World, own: number): readonly Seated[] {
  const cast = usualCast(world);
  return world.seats.flatMap(({ id }, seat): Seated[] => {
    const strategy = cast.get(id);
    return seat === own || strategy === undefined || strategy.idle === true
      ? []
      : [{ seat, strategy }];
  });
}
