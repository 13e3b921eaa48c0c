// Finds what the facilitator improvised, in the record: it happened as a turn opened, and was written down in the turn before.
import type { GameRecord } from '../../../session/index.ts';

export type ImprovisedLine = NonNullable<GameRecord['turns'][number]['improvised']>[number];

export function improvisedIn(record: GameRecord, turn: number): readonly ImprovisedLine[] {
  return record.turns[turn - 2]?.improvised ?? [];
}
