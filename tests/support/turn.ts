// Opens a turn's context by hand, so that a test can run one phase alone on numbers of its own.

import { copyState, evenChance, openLedger } from '../../src/engine/index.ts';
import type { Chance, TurnContext, World } from '../../src/engine/index.ts';

export function turnOn(world: World, chance: Chance = evenChance(), ledgerOn = true): TurnContext {
  return {
    world,
    state: copyState(world.layout, world.start),
    ledger: openLedger(ledgerOn),
    chance,
    news: [],
    due: [],
    released: [],
    improvised: [],
  };
}

/** Index of a zone by id; throws when there is none. */
export function zoneOf(world: World, id: string): number {
  const zone = world.index.zone.get(id);
  if (zone === undefined) throw new Error(`no zone ${id}`);
  return zone;
}

/** The value in a column, which tests may read with the checker on. */
export function at(column: Float64Array, index: number): number {
  const value = column[index];
  if (value === undefined) throw new Error(`no index ${index}`);
  return value;
}
