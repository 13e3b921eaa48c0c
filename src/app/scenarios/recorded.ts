// Finds what the lab recorded of a scenario that came with the app (lessons.json beside it); it plays nothing.
import { isFields, numberIn } from '../facts/fields.ts';
import type { LabVerdict, Verdict } from '../facts/lessons.ts';

/** As `tukhum lessons --json` prints it. Fetched when it is asked for. */
const FILES = import.meta.glob<unknown>('/scenarios/*/lessons.json', { import: 'default' });

/** Verdicts by lesson id; empty where nothing was recorded. */
export async function recordedVerdicts(folder: string): Promise<ReadonlyMap<string, LabVerdict>> {
  const bring = FILES[`/scenarios/${folder}/lessons.json`];
  if (bring === undefined) return new Map();
  const found = await bring();
  return verdictsIn(found);
}

/** Reads them from plain data; what is not a verdict is left out. */
export function verdictsIn(found: unknown): ReadonlyMap<string, LabVerdict> {
  const list: unknown = isFields(found) ? found['lessons'] : found;
  const verdicts = new Map<string, LabVerdict>();
  for (const one of Array.isArray(list) ? (list as readonly unknown[]) : []) {
    if (!isFields(one) || typeof one['id'] !== 'string' || !isVerdict(one['verdict'])) continue;
    verdicts.set(one['id'], {
      verdict: one['verdict'],
      effect: numberIn(one, 'effect') ?? NaN,
      low: numberIn(one, 'low') ?? -Infinity,
      high: numberIn(one, 'high') ?? Infinity,
      robust: numberIn(one, 'robust'),
      n: numberIn(one, 'n') ?? 0,
      isByConstruction: one['reason'] === 'by-construction',
      flips: flipsIn(one['flips']),
    });
  }
  return verdicts;
}

function isVerdict(value: unknown): value is Verdict {
  return value === 'holds' || value === 'fails' || value === 'undecided';
}

function flipsIn(value: unknown): LabVerdict['flips'] {
  if (!Array.isArray(value)) return [];
  return (value as readonly unknown[]).flatMap((one) => {
    if (!isFields(one) || typeof one['key'] !== 'string') return [];
    const when = one['when'];
    if (when !== 'above' && when !== 'below') return [];
    return [{ key: one['key'], when, value: numberIn(one, 'value') ?? NaN } as const];
  });
}
