// Lists every code of the game that has words, and the causes that the engine's source names; it judges nothing.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import {
  FAMILIES,
  FRAMEWORK_KINDS,
  GOODS,
  INVITED,
  METRICS,
  NETWORK_KINDS,
  NEWS_CODES,
  ORDER_KINDS,
  ORDER_KIND_IDS,
  OUTCOME_CODES,
  PAIR_READINGS,
  PANELS,
  PASSAGE_READINGS,
  POSTURES,
  REFUSAL_CODES,
  SEAT_KINDS,
  STATE_GOOD_READINGS,
  STATE_READINGS,
  TOLERANCES,
  ZONE_GOOD_READINGS,
  ZONE_READINGS,
} from '../../../src/engine/index.ts';
import { INPUT_CAUSES } from '../../../src/app/facts/livelihood.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Source files of a folder, below it too. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(ROOT, folder, name));
}

/** Ids of processes and of draws that may stand as a cause in a ledger. */
export function causesIn(files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    for (const pattern of [/\bprocess\('([\w-]+)'\)/g, /kind: 'chance', id: '([\w-]+)'/g]) {
      for (const match of text.matchAll(pattern)) found.add(match[1] ?? '');
    }
  }
  return [...found].sort();
}

const readings = [
  ...ZONE_READINGS,
  ...ZONE_GOOD_READINGS,
  ...STATE_READINGS,
  ...STATE_GOOD_READINGS,
  ...PAIR_READINGS,
  ...PASSAGE_READINGS,
];
const choices = ORDER_KINDS.flatMap((kind) =>
  kind.fields.flatMap((field) => (field.choices ?? []).map((choice) => [kind.id, choice] as const)),
);
const OWN_CHOICES: Readonly<Record<string, string>> = {
  posture: 'posture.',
  tolerance: 'tolerance.',
  crossing: 'crossing.',
};

/** Every code that has words, by the beginning of its key. */
export const CODES: Readonly<Record<string, readonly string[]>> = {
  'order.': ORDER_KIND_IDS.flatMap((id) => [`${id}.name`, `${id}.short`, `${id}.help`]),
  'family.': FAMILIES,
  'news.': NEWS_CODES,
  'refusal.': REFUSAL_CODES,
  'outcome.': [...OUTCOME_CODES, 'frustrated', 'refused'],
  'odds.': ['leadership-success', 'operation-harm', 'host-disrupted', 'offer-lapsed'],
  'reading.': readings.flatMap((name) => [name, `${name}.help`]),
  'cause.': ['unknown', 'bounds', ...INPUT_CAUSES, ...causesIn(filesUnder('src/engine'))],
  'metric.': METRICS.map((metric) => metric.id),
  'panel.': PANELS.flatMap((panel) => [panel, `${panel}.help`]),
  'strategy.': [...STRATEGIES.keys()].flatMap((id) => [`${id}.name`, `${id}.line`]),
  'good.': GOODS,
  'posture.': POSTURES.flatMap((posture) => [posture, `${posture}.help`]),
  'tolerance.': TOLERANCES.flatMap((tolerance) => [tolerance, `${tolerance}.help`]),
  'seatKind.': SEAT_KINDS,
  'networkKind.': NETWORK_KINDS,
  'frameworkKind.': FRAMEWORK_KINDS,
  'invited.': INVITED,
  'rung.': ['0', '1', '2', '3', '4', '5'],
};

/** Words for what an order's form lets one choose. */
export const CHOICE_KEYS = choices.map(
  ([kind, choice]) => `${OWN_CHOICES[kind] ?? `choice.${kind}.`}${choice}`,
);
