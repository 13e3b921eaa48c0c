// Fills the tables of what had to be played for: turning points, luck, steps not taken; each figure with its interval and n.

import { unansweredIn } from '../../missed/index.ts';
import type { Decision } from '../../timeline/index.ts';
import type { Cell, ReviewTable } from '../table.ts';
import { measureName, orderText, seatName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tableIn } from './columns.ts';

/** The orders of a decision, in words. */
export function decisionText(telling: Telling, { turn, seat, orders }: Decision): string {
  const { world, turns } = telling.game;
  const index = world.index.seat.get(seat);
  const given = turns[turn - 1]?.accepted.filter((one) => one.seat === index) ?? [];
  return telling.words.listed(
    given
      .filter(({ index: at }) => orders.includes(at))
      .map(({ order }) => orderText(telling, order)),
  );
}

export function turningPointsTable(telling: Telling): ReviewTable {
  const { words, parts } = telling;
  const rows = (parts.turningPoints?.points ?? []).flatMap(({ decision, weight, effects }, at) =>
    effects.map(({ measure, span, difference, direction, share }): readonly Cell[] => [
      at + 1,
      decision.turn,
      seatName(telling, decision.seat),
      decisionText(telling, decision),
      weight,
      measureName(telling, measure),
      words.span[span.name],
      words.directions[direction],
      difference.mean,
      difference.low,
      difference.high,
      share,
      difference.n,
    ]),
  );
  return tableIn(
    telling,
    'turning-points',
    [
      ...(['#rank', '#turn', 'seat', 'order', '#weight', 'measure', 'span', 'direction'] as const),
      ...(['#mean', '#low', '#high', '#share', '#n'] as const),
    ],
    rows,
  );
}

export function luckTable(telling: Telling): ReviewTable {
  const { words, parts } = telling;
  const rows = (parts.luck?.places ?? []).map(
    ({ measure, span, played, usual, quantile, reading }): readonly Cell[] => [
      measureName(telling, measure),
      words.span[span.name],
      played,
      usual.mean,
      quantile.mean,
      quantile.low,
      quantile.high,
      quantile.n,
      words.luckReadings[reading],
    ],
  );
  return tableIn(
    telling,
    'luck',
    [
      ...(['measure', 'span', '#played', '#usual', '#quantile', '#low', '#high', '#n'] as const),
      'reading',
    ],
    rows,
  );
}

export function unansweredTable(telling: Telling): ReviewTable {
  const rows = unansweredIn(telling.game).map(({ turn, seat, order, parties }) => [
    turn,
    seatName(telling, seat),
    orderText(telling, order),
    telling.words.and(parties.map((party) => seatName(telling, party))),
  ]);
  return tableIn(telling, 'unanswered', ['#turn', 'seat', 'order', 'parties'], rows);
}
