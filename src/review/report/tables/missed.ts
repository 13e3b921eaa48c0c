// Fills the table of steps that stood open to both sides, with what each would have gained where games were played for it.

import { openSteps } from '../../missed/index.ts';
import type { MissedStep, OpenStep } from '../../missed/index.ts';
import type { Cell, ReviewTable } from '../table.ts';
import { pairName, seatName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tableIn } from './columns.ts';

/** Steps with what they would have brought; without games, the open steps alone. */
export function stepsOf({ game, parts }: Telling): readonly (OpenStep & Partial<MissedStep>)[] {
  return parts.missed ?? openSteps(game);
}

export function pairOf(telling: Telling, pair: string): string {
  return pairName(telling, telling.game.world.index.pair.get(pair) ?? -1);
}

export function missedTable(telling: Telling): ReviewTable {
  const { words } = telling;
  const rows = stepsOf(telling).flatMap((step): (readonly Cell[])[] => {
    const reading = words.missedReadings[step.reading ?? 'not-played'];
    const turns = [step.turns[0] ?? null, step.turns.at(-1) ?? null];
    return step.seats.map((seat, side) => {
      const gain = step.gains?.[side]?.difference;
      return [
        pairOf(telling, step.pair),
        ...turns,
        seatName(telling, seat),
        gain?.mean ?? null,
        gain?.low ?? null,
        gain?.high ?? null,
        gain?.n ?? null,
        reading,
      ];
    });
  });
  return tableIn(
    telling,
    'missed-steps',
    ['pair', '#fromTurn', '#toTurn', 'seat', '#gain', '#low', '#high', '#n', 'reading'],
    rows,
  );
}
