// Decides how a scenario of an older version of the format becomes one of this version; it validates nothing.

import { VERSION } from './schema/scenario.ts';
import { isRecord } from './schema/fields.ts';
import type { Plain } from './yaml/tree.ts';

export interface Migration {
  readonly from: number;
  readonly to: number;
  readonly why: string;
  migrate(raw: { [key: string]: Plain }): { [key: string]: Plain };
}

/** One step a version. Version 1 is the first: its step changes nothing and keeps the place and its test alive. */
export const MIGRATIONS: readonly Migration[] = [
  { from: 1, to: 1, why: 'the first version', migrate: (raw) => ({ ...raw, version: 1 }) },
];

/** Runs the steps that lead to this version. A value without a known version is handed back as it is. */
export function migrate(raw: Plain): Plain {
  let value: Plain = raw;
  for (const step of MIGRATIONS) {
    if (isRecord(value) && value['version'] === step.from && step.to <= VERSION) {
      value = step.migrate(value as { [key: string]: Plain });
    }
  }
  return value;
}
