// Fills the tables of knowledge: what one seat knew and another decided without, and what networks believed beside the truth.

import { uncrossedIn } from '../../knowledge/index.ts';
import { beliefsIn } from '../../networks/index.ts';
import type { ReviewTable } from '../table.ts';
import { goodName, nameIn, networkName, seatName, zoneName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tableIn } from './columns.ts';

export function seatAt(telling: Telling, index: number): string {
  return seatName(telling, telling.game.world.seats[index]?.id ?? '');
}

export function knowledgeTable(telling: Telling): ReviewTable {
  const { words, names } = telling;
  const rows = uncrossedIn(telling.game).flatMap(
    ({ zone, reading, knower, decider, line, turns }) =>
      turns.map((one) => [
        one.turn,
        zoneName(telling, zone),
        nameIn(names.readings, reading),
        one.truth,
        seatAt(telling, knower),
        one.knower.value,
        one.knower.band,
        seatAt(telling, decider),
        one.decider?.value ?? null,
        one.decider?.band ?? null,
        words.lines[line],
      ]),
  );
  return tableIn(
    telling,
    'knowledge',
    [
      ...(['#turn', 'zone', 'measure', '#truth', 'knower', '#knew', '#knewBand'] as const),
      ...(['decider', '#believed', '#believedBand', 'line'] as const),
    ],
    rows,
  );
}

export function networksTable(telling: Telling): ReviewTable {
  const rows = beliefsIn(telling.game).flatMap(({ network, good, zone, turns }) =>
    turns.map(({ turn, believed, risk }) => [
      networkName(telling, network),
      goodName(telling, good),
      zoneName(telling, zone),
      turn,
      believed,
      risk,
    ]),
  );
  const columns = ['network', 'goods', 'zone', '#turn', '#believed', '#risk'] as const;
  return tableIn(telling, 'networks', columns, rows);
}
