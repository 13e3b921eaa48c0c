// Makes costs from the resources an order names; what each order costs stands in its own file.

import type { Cost } from '../order.ts';

/** A cost of one point unless another number is given. */
export function price(parts: Partial<Cost>): Cost {
  const { credits = 0, capital = 0, points = 1, standing = 0, fund = 0 } = parts;
  return { credits, capital, points, standing, fund };
}

/** One point and nothing else. */
export const ONE_POINT = price({});

/** A signature or an answer: no point either. */
export const NO_POINT = price({ points: 0 });

export function sumOf(left: Cost, right: Cost): Cost {
  return {
    credits: left.credits + right.credits,
    capital: left.capital + right.capital,
    points: left.points + right.points,
    standing: left.standing + right.standing,
    fund: left.fund + right.fund,
  };
}
