// Decides how a record is laid out as text: plain JSON, its header on the first line and each turn on its own.

import { canonicalJson } from '../../base/index.ts';
import type { Canonical } from '../../base/index.ts';
import { recordSum } from './chain.ts';
import type { GameRecord, RecordHeader } from './format.ts';

/** The header of a record, without its turns. */
export function headerOf(record: GameRecord): RecordHeader {
  const { format, version, notice, engine, chance, scenario, seed } = record;
  const { seats, options, branchOf, startHash, link } = record;
  return {
    format,
    version,
    notice,
    engine,
    chance,
    scenario,
    seed,
    seats,
    options,
    branchOf,
    startHash,
    link,
  };
}

/**
 * The text of a record. Cutting it anywhere leaves whole lines before the cut, so the turns that were complete can be
 * read again; `sum` at its end covers everything before.
 */
export function writeRecord(record: GameRecord): string {
  const line = (value: unknown) => canonicalJson(value as Canonical);
  const { turns, phase, pending, holders, predictions, queued, improvised, review } = record;
  const tail = [
    `"phase":${line(phase)}`,
    `"pending":${line(pending)}`,
    ...(holders === undefined ? [] : [`"holders":${line(holders)}`]),
    ...(predictions === undefined ? [] : [`"predictions":${line(predictions)}`]),
    ...(queued === undefined ? [] : [`"queued":${line(queued)}`]),
    ...(improvised === undefined ? [] : [`"improvised":${line(improvised)}`]),
    ...(review === undefined ? [] : [`"review":${line(review)}`]),
    `"finalHash":${line(record.finalHash)}`,
    `"sum":${line(recordSum(record))}`,
  ].join(',\n');
  const body = turns.map((turn) => line(turn)).join(',\n');
  return `{"header":${line(headerOf(record))},\n"turns":[\n${body}\n],\n${tail}}\n`;
}
