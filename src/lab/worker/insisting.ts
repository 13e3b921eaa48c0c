// Makes a strategy give some kinds of orders before its own, whenever they can be given; it weighs nothing.

import type { Order, OrderKindId, Strategy } from '../../engine/index.ts';

/**
 * The same strategy, which first gives one order of each of these kinds. The targets that its view allows are taken in turn,
 * one a turn. Its own orders follow, as far as points and means still reach; a kind that it insists on it gives only once.
 */
export function insisting(base: Strategy, kinds: readonly OrderKindId[]): Strategy {
  if (kinds.length === 0) return base;
  return {
    id: base.id,
    decide(view, options, chance) {
      const first = kinds.flatMap((kind): readonly Order[] => {
        const possible = options.of(kind);
        const order = possible[(view.turn - 1) % Math.max(1, possible.length)];
        return order === undefined ? [] : [order];
      });
      const given = first.map(({ kind }) => kind);
      const own = base.decide(view, options, chance);
      return [...first, ...own.filter(({ kind }) => !given.includes(kind))];
    },
  };
}
