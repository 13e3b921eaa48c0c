// Fills the tables of what was played: which game this is, and who sat where by role; it judges nothing.

import { chainEnd } from '../../../session/index.ts';
import { lastOrderTurn } from '../../game/index.ts';
import type { ReviewTable } from '../table.ts';
import { nameIn, seatName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tableIn } from './columns.ts';

export function gameTable(telling: Telling): ReviewTable {
  const { game, words, say, scenario } = telling;
  const { record, world } = game;
  const { facts } = words;
  const told = (yes: boolean) => (yes ? words.yes : words.no);
  const ends = chainEnd(record);
  const tail = game.turns.length - lastOrderTurn(game);
  const rows: readonly (readonly [string, string])[] = [
    [facts.scenario, say(scenario.title)],
    [facts.record, ends.turns],
    ...(ends.review === null ? [] : [[facts.review, ends.review] as const]),
    [facts.world, record.scenario.world],
    [facts.engine, String(record.engine)],
    [facts.seed, record.seed],
    [facts.length, words.length(Math.min(world.turns, game.turns.length), tail)],
    [facts.round, String(record.options.turnsPerRound)],
    [facts.book, told(record.options.openBook)],
    [facts.fictional, told(record.options.fictionalNames)],
    ...(record.branchOf === null ? [] : [[facts.branch, String(record.branchOf.turn)] as const]),
    [facts.checked, told(game.verified)],
  ];
  return tableIn(telling, 'game', ['fact', 'value'], rows);
}

export function seatsTable(telling: Telling): ReviewTable {
  const { game, words, names } = telling;
  const rows = game.record.seats.map(({ seat, holder, strategy }) => {
    const kind = game.world.seats[game.world.index.seat.get(seat) ?? -1]?.kind ?? '';
    return [
      seatName(telling, seat),
      nameIn(names.seatKinds, kind),
      words.holders[holder],
      strategy === null ? null : nameIn(names.strategies, strategy),
    ];
  });
  return tableIn(telling, 'seats', ['seat', 'seatKind', 'holder', 'strategy'], rows);
}
