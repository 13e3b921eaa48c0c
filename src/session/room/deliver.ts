// Decides what is sent down the line of a device: what has changed of what it holds already, and nothing else. Texts that many devices
// are told alike are made once.

import type { ServerMessage } from '../wire/messages.ts';
import { everyChange, remembered } from './memo.ts';
import { textOf } from './parts.ts';
import { deviceOf } from './state.ts';
import type { Room } from './state.ts';
import type { Device } from './types.ts';
import { halvesOf, partsFor } from './view.ts';
import type { PartMessage } from './view.ts';
import { clockView } from './viewBase.ts';

/** A view as it was said: its halves as text, and its clock as it stood when it was set. */
interface Said {
  readonly own: string;
  readonly shared: string;
  readonly clock: string;
}

/** What one connection of a device holds already. It is the caller's, made anew with each connection. */
export interface Line {
  readonly device: string;
  /** Keys of the parts that it holds. */
  readonly has: Set<string>;
  /** Views told so far: the version of the last. */
  version: number;
  /** The last view; null before the first. */
  said: Said | null;
  /** The room as it was when it was last looked at for this line. */
  seen: { readonly room: Room; readonly version: number } | null;
}

export function lineFor(device: string, has: readonly string[] = []): Line {
  return { device, has: new Set(has), version: 0, said: null, seen: null };
}

/**
 * What is to be sent down a line now, as JSON texts: parts that it lacks, then the view; nothing when nothing has changed for this
 * device. Versions count the views of one line, so that they tell nothing of what others do.
 */
export function textsFor(room: Room, line: Line, now: number): readonly string[] {
  const { version } = room;
  if (line.seen?.room === room && line.seen.version === version) return [];
  line.seen = { room, version };
  const device = deviceOf(room, line.device);
  if (device === null || room.wiped) return [];
  const said = saidTo(room, device, room.clock.since ?? 0);
  if (line.said !== null && isSame(said, line.said)) return [];
  line.said = said;
  line.version += 1;
  const isTimed = device.role === 'console';
  const { own, shared } = isTimed ? saidTo(room, device, now) : said;
  const fields = [`"clock":${JSON.stringify(clockView(room, now))}`, own, shared];
  const view = fields.filter((field) => field !== '').join(',');
  return [...lacking(room, line), `{"kind":"view","version":${line.version},"view":{${view}}}`];
}

/** The same, as the other side reads it. */
export function deliver(room: Room, line: Line, now: number): readonly ServerMessage[] {
  return textsFor(room, line, now).map((text) => JSON.parse(text) as ServerMessage);
}

function isSame(one: Said, other: Said): boolean {
  return one.own === other.own && one.shared === other.shared && one.clock === other.clock;
}

function saidTo(room: Room, device: Device, at: number): Said {
  const { own, shared, group } = halvesOf(room, device, at);
  return {
    own: fieldsOf(own),
    shared:
      group === null
        ? fieldsOf(shared())
        : remembered(room, { name: `told ${group}`, version: everyChange(room) }, () =>
            fieldsOf(shared()),
          ),
    clock: JSON.stringify(clockView(room, room.clock.since ?? 0)),
  };
}

/** The fields of an object as JSON, without the braces around them. */
function fieldsOf(value: object): string {
  return JSON.stringify(value).slice(1, -1);
}

function lacking(room: Room, { device, has }: Line): readonly string[] {
  const parts = partsFor(room, device);
  const lacked = parts.filter(({ key }) => !has.has(key));
  // A device keeps one part of each kind.
  has.clear();
  for (const { key } of parts) has.add(key);
  return lacked.map(partText);
}

function partText(message: PartMessage): string {
  return `{"kind":"part","part":"${message.part}","key":"${message.key}","body":${bodyText(message)}}`;
}

/** Texts of a scenario and of a world are the same in every room that plays it. */
function bodyText(message: PartMessage): string {
  if (message.part === 'sheet') return textOf(message.body);
  const { scenario, world, game } = message.body;
  return `{"scenario":${textOf(scenario)},"world":${textOf(world)},"game":${JSON.stringify(game)}}`;
}
