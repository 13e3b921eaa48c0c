// Decides how a room is made of what is stored, and what its list and its door are told of it; what it does is its own.
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { openRoom, openingOf } from '../../session/index.ts';
import type {
  Means,
  Room,
  RoomAsked,
  RoomEvent,
  RoomParts,
  RoomProblem,
} from '../../session/index.ts';
import type { StoredEvent } from '../store/index.ts';

/** A room with the number of its last event. */
export interface Made {
  readonly room: Room;
  readonly seq: number;
}

/** The room that stored events make. */
export function roomOf(
  stored: readonly StoredEvent[],
  parts: RoomParts,
): Result<Made, RoomProblem> {
  const events = stored.map(({ body }) => JSON.parse(body) as RoomEvent);
  const room = openRoom(events, parts);
  return room.ok ? ok({ room: room.value, seq: events.length }) : room;
}

/** The text of the scenario that stored events are played with; null when they begin no room. */
export function scenarioIn([first]: readonly StoredEvent[]): string | null {
  if (first === undefined) return null;
  const { change } = JSON.parse(first.body) as RoomEvent;
  return change.kind === 'opened' ? change.setup.scenario.text : null;
}

export interface Begun {
  readonly made: Made;
  readonly console: string;
  readonly bodies: readonly string[];
}

/** A new room with the events that it begins with; it is made of them as they will be read. */
export function beginRoom(
  asked: RoomAsked,
  parts: RoomParts,
  means: Means,
): Result<Begun, RoomProblem> {
  const events = openingOf(asked, means);
  const bodies = events.map((event) => JSON.stringify(event));
  const made = roomOf(
    bodies.map((body) => ({ id: null, body })),
    parts,
  );
  if (!made.ok) return made;
  const [first] = events;
  if (first?.change.kind !== 'opened') return err({ code: 'not-a-room', subject: '' });
  return ok({ made: made.value, console: first.change.console, bodies });
}

/** What the list of rooms says of one, and what opens its door: kept beside its events, so that it need not be made to be found. */
export function labelOf({ scenario, phase, game, keys, locked, devices }: Room): string {
  return JSON.stringify({
    title: scenario.title,
    phase,
    turn: game.turn(),
    turns: game.world.turns,
    over: game.over(),
    locked,
    devices: [...devices.values()].filter(({ state }) => state !== 'out').length,
    link: keys.link,
  });
}

export interface Label {
  /** The long token of its QR code; null in a label that cannot be read. */
  readonly link: string | null;
  /** The rest, which the host's list shows. */
  readonly shown: Readonly<Record<string, unknown>>;
}

export function labelIn(text: string): Label {
  try {
    const { link, ...shown } = { ...(JSON.parse(text) as Readonly<Record<string, unknown>>) };
    return { link: typeof link === 'string' ? link : null, shown };
  } catch {
    return { link: null, shown: {} };
  }
}
