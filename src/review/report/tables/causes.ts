// Fills the table of causes: receipts of what people feel, over the whole game; each closes, line by line, as it is shown.

import { COLUMNS } from '../../../engine/index.ts';
import type { ColumnName } from '../../../engine/index.ts';
import { FELT_STOCKS } from '../../../session/index.ts';
import { receiptOver } from '../../receipts/index.ts';
import type { SpanReceipt } from '../../receipts/index.ts';
import type { ReviewTable } from '../table.ts';
import { causeName, nameIn, seatName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tableIn } from './columns.ts';

/** The receipt of each felt stock, as the mean over all zones, states or pairs that seats answer for; none without causes. */
export function feltReceipts({ game }: Pick<Telling, 'game'>): readonly SpanReceipt[] {
  return FELT_STOCKS.flatMap((stock) => {
    const subjects = seatedSubjects(game.world, stock);
    const receipt = receiptOver(game, { stock, subjects, from: 1, to: game.turns.length + 1 });
    return receipt.ok ? [receipt.value] : [];
  });
}

function seatedSubjects(world: Telling['game']['world'], stock: ColumnName): readonly number[] {
  const isSeated = (state: number) => world.states[state]?.seated === true;
  switch (COLUMNS[stock].per) {
    case 'zone':
      return world.zones.flatMap(({ authority }, at) => (isSeated(authority) ? [at] : []));
    case 'state':
      return world.states.flatMap(({ seated }, at) => (seated ? [at] : []));
    default:
      return world.pairs.flatMap(({ a, b }, at) => (isSeated(a) || isSeated(b) ? [at] : []));
  }
}

export function seatOfCause(telling: Telling, seat: number | undefined): string {
  const id = seat === undefined ? undefined : telling.game.world.seats[seat]?.id;
  return id === undefined ? '' : seatName(telling, id);
}

export function causesTable(telling: Telling): ReviewTable {
  const { names } = telling;
  const rows = feltReceipts(telling).flatMap(({ stock, shownOpening, shownClosing, groups }) =>
    groups.flatMap(({ kind, lines }) =>
      lines.map(({ cause, shown }) => [
        nameIn(names.readings, stock),
        shownOpening,
        names.causeKinds[kind],
        causeName(telling, cause),
        seatOfCause(telling, cause.seat),
        shown,
        shownClosing,
      ]),
    ),
  );
  return tableIn(
    telling,
    'causes',
    ['stock', '#opening', 'causeKind', 'cause', 'seat', '#amount', '#closing'],
    rows,
  );
}
