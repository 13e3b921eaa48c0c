// Decides what a store is asked while its calls to the disk are recorded, the same each time; what must come of it is in judge.ts.
import { diceFrom } from '../support/dice.ts';
import type { Batch, KeyChange } from '../../../src/server/store/index.ts';

/** One thing that is asked of the store: a batch of a room, or that a room be wiped. */
export interface Step {
  /** Stands in the marks before and after. */
  readonly number: number;
  readonly room: string;
  /** Null to wipe the room. */
  readonly batch: Batch | null;
}

/** Steps in groups: what stands in one group is asked in one moment and goes into one transaction. */
export interface Script {
  readonly groups: readonly (readonly Step[])[];
  /** Before these groups the store is killed and opened again. */
  readonly kills: readonly number[];
  /** Before these groups it is closed and opened again. */
  readonly closes: readonly number[];
  /** Pages in the log after which SQLite empties it; null for the store's own setting. */
  readonly emptiedAt: number | null;
}

export const SCRIPTS = ['tiny', 'small', 'often', 'large'] as const;
export type ScriptName = (typeof SCRIPTS)[number];

/** Words in everything that the wiped room holds. */
export const WIPED = 'CANARYofthewiped';

export function scriptOf(name: ScriptName): Script {
  if (name === 'tiny')
    return { ...made({ groups: 9, most: 700, emptiedAt: 10, seed: 4 }), kills: [], closes: [] };
  if (name === 'small') return made({ groups: 26, most: 700, emptiedAt: 24, seed: 5 });
  if (name === 'often') return made({ groups: 160, most: 6000, emptiedAt: 40, seed: 6 });
  return made({ groups: 220, most: 40_000, emptiedAt: null, seed: 7 });
}

interface Asked {
  readonly groups: number;
  readonly most: number;
  readonly emptiedAt: number | null;
  readonly seed: number;
}

function made({ groups: count, most, emptiedAt, seed }: Asked): Script {
  const dice = diceFrom(seed);
  const next = new Map<string, number>();
  let number = 0;
  const step = (room: string): Step => {
    number += 1;
    const from = next.get(room) ?? 1;
    const batch = batchOf(room, from, { dice, most });
    next.set(room, from + batch.events.length);
    return { number, room, batch };
  };
  const wipe = (room: string): Step => ({ number: (number += 1), room, batch: null });
  const wipedAt = Math.floor(count * 0.4);
  const groups = Array.from({ length: count }, (_, at): readonly Step[] => {
    const rooms = ['red', 'blue', 'green'].filter(() => dice(3) > 0);
    if (at < wipedAt && at % 3 === 0) rooms.push(WIPED);
    const steps = (rooms.length === 0 ? ['red'] : rooms).flatMap((room) =>
      dice(4) === 0 ? [step(room), step(room)] : [step(room)],
    );
    return at === wipedAt ? [...steps, wipe(WIPED)] : steps;
  });
  const part = (share: number) => Math.floor(count * share);
  return { groups, kills: [part(0.3), part(0.75)], closes: [part(0.55)], emptiedAt };
}

interface Luck {
  readonly dice: (below: number) => number;
  readonly most: number;
}

function batchOf(room: string, from: number, { dice, most }: Luck): Batch {
  const events = Array.from({ length: 1 + dice(3) }, (_, at) => {
    const seq = from + at;
    const length = dice(6) === 0 ? dice(most) : dice(120);
    return {
      id: dice(5) === 0 ? null : `${room}/${seq}`,
      body: JSON.stringify({ room, seq, text: `${(seq * 7919) % 1000} `.repeat(length >> 2) }),
    };
  });
  const last = from + events.length - 1;
  return {
    room,
    from,
    events,
    clock: last * 10,
    code: from === 1 ? String(10_000_000 + dice(80_000_000)) : null,
    label: JSON.stringify({ room, last }),
    keys: keysOf(room, from, dice(3)),
  };
}

/** Each device of a room has one key or two: the one that it uses and the one that it was given. */
function keysOf(room: string, from: number, device: number): readonly KeyChange[] {
  const name = `${room}-device-${device}`;
  const hash = `${name}-key-${from}`;
  const given = { kind: 'give', hash, device: name } as const;
  return from % 3 === 0 ? [given, { kind: 'used', hash, device: name }] : [given];
}
