// Keeps what is asked of a room again and again until the room changes, so that forty devices cost little more than one.

import type { Room } from './state.ts';

interface Kept {
  readonly version: string;
  readonly value: unknown;
}

const kept = new WeakMap<Room, Map<string, Kept>>();

/** The value under a name, made again when what it depends on has another version. */
export function remembered<Value>(
  room: Room,
  { name, version }: { readonly name: string; readonly version: string },
  make: () => Value,
): Value {
  const values = kept.get(room) ?? new Map<string, Kept>();
  kept.set(room, values);
  const known = values.get(name);
  if (known?.version === version) return known.value as Value;
  const value = make();
  values.set(name, { version, value });
  return value;
}

/** What changes with every event of a room. */
export function everyChange({ version }: Room): string {
  return String(version);
}

/** What changes with every change of the game that is played. */
export function gameChange({ branch, game }: Room): string {
  return `${branch} ${game.version()}`;
}

/** What changes when a turn opens, a phase of the game changes or seats change hands. */
export function turnChange({ branch, game }: Room): string {
  const holders = game.holders().map(({ holder }) => holder);
  return `${branch} ${game.turn()} ${game.phase()} ${holders.join(' ')}`;
}
