// States what a parameter's passport holds and builds such entries; which parameters there are stands beside it.

import { GOODS } from '../goods.ts';

/** `low`/`high` bound the plausible range used by sensitivity; `shared` numbers may be shown to every seat. */
export interface ParameterSpec {
  readonly id: string;
  readonly symbol: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
  readonly shared?: true;
}

export function one(
  id: string,
  symbol: string,
  value: number,
  low: number,
  high: number,
  unit: string,
  meaning: string,
  source: string,
): ParameterSpec {
  return { id, symbol, value, low, high, unit, meaning, source };
}

/** One number per good, ids `name.good`. */
export function byGood(
  id: string,
  symbol: string,
  values: readonly [number, number, number, number, number],
  range: (value: number) => readonly [number, number],
  unit: string,
  meaning: string,
  source: string,
): readonly ParameterSpec[] {
  return GOODS.map((good, index) => {
    const value = values[index] ?? 0;
    const [low, high] = range(value);
    return one(
      `${id}.${good}`,
      `${symbol}_${good}`,
      value,
      low,
      high,
      unit,
      `${meaning} (${good})`,
      source,
    );
  });
}

/** Marks numbers that a player's page may hold. */
export function shared(spec: ParameterSpec): ParameterSpec {
  return { ...spec, shared: true };
}

export const times = (low: number, high: number) => (value: number) =>
  [value * low, value * high] as const;
export const within = (low: number, high: number) => () => [low, high] as const;
export const around = (half: number) => (value: number) => [value - half, value + half] as const;
export const DC = 'design choice';
