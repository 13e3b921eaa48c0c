// Makes a strategy give some kinds of orders before its own, whenever they can be given; it weighs nothing.

import type { Options, Order, OrderKindId, Strategy, View } from '../../engine/index.ts';
import {
  GENES,
  STRATEGIES,
  geneVector,
  policyStrategy,
  restricted,
} from '../../strategies/index.ts';
import type { Insistence } from '../types.ts';

/** A state that wishes for everything: held to one kind, it says where the policy would give it. */
const EAGER = policyStrategy(
  geneVector(Object.fromEntries(GENES.filter(({ high }) => high === 1).map(({ id }) => [id, 1]))),
);
/** Who knows where a kind of order serves other seats. */
const KNOWING = ['advocate2', 'advocate', 'supporter', 'evader3', 'evader2'];

/**
 * The same strategy, which in some turns first gives one order of each of these kinds: where a known strategy would, else on
 * each target that its view allows, one after another. Its own orders follow, as far as points and means still reach; of a
 * kind that it insists on in a turn it gives no second order.
 */
export function insisting(base: Strategy, kinds: readonly Insistence[]): Strategy {
  if (kinds.length === 0) return base;
  return {
    id: base.id,
    decide(view, options, chance) {
      const due = kinds.filter(({ every }) => (view.turn - 1) % every === 0);
      const first = due.flatMap(({ kind }) => orderOf(kind, view, options, chance));
      const given = first.map(({ kind }) => kind);
      const own = base.decide(view, options, chance);
      return [...first, ...own.filter(({ kind }) => !given.includes(kind))];
    },
  };
}

function orderOf(
  kind: OrderKindId,
  view: View,
  options: Options,
  chance: Parameters<Strategy['decide']>[2],
): readonly Order[] {
  if (!options.world.grants.some((grant) => grant.kind === kind)) return [];
  for (const strategy of proposers(options)) {
    const [order] = restricted(strategy, { only: [kind] }).decide(view, options, chance);
    if (order !== undefined && options.judge(order).accepted) return [order];
  }
  const possible = options.of(kind);
  const order = possible[(view.turn - 1) % Math.max(1, possible.length)];
  return order === undefined ? [] : [order];
}

function proposers({ world }: Options): readonly Strategy[] {
  if (world.seat.kind === 'state') return [EAGER];
  return KNOWING.flatMap((name) => STRATEGIES.get(name) ?? []).filter(({ id }) =>
    world.seat.kind === 'community'
      ? id.startsWith('advocate')
      : id.startsWith(world.seat.kind === 'partner' ? 'supporter' : 'evader'),
  );
}
