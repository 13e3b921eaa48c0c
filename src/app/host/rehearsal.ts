// Decides how a room lives in one browser: this page holds it, other windows are its devices; nothing leaves the machine.
import {
  answerFor,
  apply,
  decide,
  deliver,
  deviceOf,
  dueEvents,
  dueIn,
  handledOf,
  join,
  lineFor,
  openRoom,
  resuming,
  setPresence,
} from '../../session/index.ts';
import type {
  ClientMessage,
  Hello,
  Line,
  Means,
  Room,
  RoomEvent,
  RoomParts,
  ServerMessage,
} from '../../session/index.ts';
import { CHANNEL, freshName } from '../room/tabWire.ts';
import type { TabMessage } from '../room/tabWire.ts';
import type { Wire, WireEar } from '../room/wire.ts';

/** What a rehearsal is kept in, so that a reload of the page goes on with it. */
export interface EventBook {
  readonly read: () => readonly RoomEvent[];
  readonly add: (events: readonly RoomEvent[]) => void;
  readonly clear: () => void;
}

export interface Rehearsal {
  /** The line of this page's own console. */
  readonly wire: () => Wire;
  readonly close: () => void;
}

/** One connection: this page's console, or another window. */
interface Ear {
  readonly send: (message: ServerMessage) => void;
  /** Null until it has said who it is. */
  line: Line | null;
}

interface Host {
  readonly room: Room;
  readonly book: EventBook;
  readonly ears: Map<string, Ear>;
  timer: ReturnType<typeof setTimeout> | null;
}

const means = (): Means => ({ now: Date.now(), random: freshName });

/** The room that these events make, with its doors open; null where they make none. */
export function holdRoom(
  book: EventBook,
  parts: RoomParts,
  { isBack }: { readonly isBack: boolean },
): Rehearsal | null {
  const opened = openRoom(book.read(), parts);
  if (!opened.ok) return null;
  const host: Host = { room: opened.value, book, ears: new Map(), timer: null };
  if (isBack) take(host, resuming(Date.now()));
  const channel = new BroadcastChannel(CHANNEL);
  const speak = channel.postMessage.bind(channel);
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    if (data.to !== 'host' || !('from' in data)) return;
    const ear = earOf(host, data.from, (message) => speak({ to: data.from, message }));
    if (data.message === 'gone') return lost(host, data.from);
    if (data.message === 'anybody') return speak({ to: 'devices', message: 'here' });
    return hear(host, ear, data.message);
  });
  const goodbye = () => speak({ to: 'devices', message: 'gone' });
  window.addEventListener('pagehide', goodbye);
  speak({ to: 'devices', message: 'here' });
  return {
    wire: () => ownWire(host),
    close() {
      if (host.timer !== null) clearTimeout(host.timer);
      goodbye();
      window.removeEventListener('pagehide', goodbye);
      channel.close();
    },
  };
}

const OWN = 'own';

/** The console's line: messages pass through a moment's wait, as they would anywhere else. */
function ownWire(host: Host): Wire {
  let told: WireEar | null = null;
  const ear = earOf(host, OWN, (message) => queueMicrotask(() => told?.heard(message)));
  return {
    post: (message) => queueMicrotask(() => hear(host, ear, message)),
    listen(next) {
      told = next;
      queueMicrotask(() => next.state('connected'));
    },
    close: () => lost(host, OWN),
  };
}

function earOf(host: Host, name: string, send: Ear['send']): Ear {
  const known = host.ears.get(name);
  if (known !== undefined) return known;
  const ear: Ear = { send, line: null };
  host.ears.set(name, ear);
  return ear;
}

function lost(host: Host, name: string): void {
  const line = host.ears.get(name)?.line ?? null;
  host.ears.delete(name);
  if (line === null) return;
  setPresence(host.room, line.device, false, Date.now());
  tellAll(host);
}

function take(host: Host, events: readonly RoomEvent[]): void {
  for (const event of events) apply(host.room, event);
  host.book.add(events);
}

function hear(host: Host, ear: Ear, message: ClientMessage): void {
  if (message.kind === 'hello') return greet(host, ear, message);
  if (ear.line === null) return ear.send({ kind: 'bye', reason: 'wrong-key' });
  const { device } = ear.line;
  const { id } = message;
  if (message.kind === 'ask') {
    const found = answerFor(host.room, device, message.question);
    if (found.ok) return ear.send({ kind: 'answer', id, answer: found.value });
    return ear.send({ kind: 'refused', id, ...found.error });
  }
  const { command, written } = message;
  const done = decide(host.room, { device, id, written }, command, means());
  if (!done.ok) return ear.send({ kind: 'refused', id, ...done.error });
  take(host, done.value);
  ear.send({ kind: 'ack', id, version: host.room.version });
  sendAway(host, done.value);
  return tellAll(host);
}

/** Who comes back is known by its token; who comes anew shows the code or the link. */
function greet(host: Host, ear: Ear, hello: Hello): void {
  const id = idOf(host, hello);
  if (typeof id !== 'string') return ear.send(id);
  const device = deviceOf(host.room, id);
  if (device === null) return ear.send({ kind: 'bye', reason: 'wrong-key' });
  for (const [name, other] of host.ears) {
    if (other === ear || other.line?.device !== id) continue;
    other.send({ kind: 'bye', reason: 'taken-over' });
    host.ears.delete(name);
  }
  ear.line = lineFor(id, hello.has);
  setPresence(host.room, id, true, Date.now());
  ear.send({
    kind: 'welcome',
    version: hello.version,
    // In one browser a device's id can be its token: nobody else is told it.
    token: id,
    device: device.number,
    last: handledOf(host.room, id).top,
  });
  return tellAll(host);
}

type Bye = Extract<ServerMessage, { readonly kind: 'bye' }>;

function idOf(host: Host, { credential, wants, seat }: Hello): string | Bye {
  const { keys } = host.room;
  if (credential.kind === 'token') return credential.token;
  if (credential.kind === 'console') return credential.credential;
  const isKey =
    credential.kind === 'code' ? credential.code === keys.code : credential.link === keys.link;
  if (!isKey || wants === 'lead') return { kind: 'bye', reason: 'wrong-key' };
  const role = wants === 'project' ? 'projector' : wants === 'watch' ? 'spectator' : 'seat';
  const joined = join(host.room, { role, seat }, means());
  if (!joined.ok) {
    const { code } = joined.error;
    return { kind: 'bye', reason: code === 'locked' || code === 'full' ? code : 'wrong-key' };
  }
  take(host, joined.value.events);
  return joined.value.device;
}

/** Devices that were let go, and all of them once the room is wiped. */
function sendAway(host: Host, events: readonly RoomEvent[]): void {
  for (const { change } of events) {
    if (change.kind === 'left') dismiss(host, change.device, change.kicked ? 'kicked' : 'left');
    if (change.kind !== 'wiped') continue;
    host.book.clear();
    for (const ear of host.ears.values()) ear.send({ kind: 'bye', reason: 'wiped' });
    host.ears.clear();
  }
}

function dismiss(host: Host, device: string, reason: 'kicked' | 'left'): void {
  for (const [name, ear] of host.ears) {
    if (ear.line?.device !== device) continue;
    ear.send({ kind: 'bye', reason });
    host.ears.delete(name);
  }
}

/** A moment after the clock runs out. */
const AFTER_ZERO = 50;

function tellAll(host: Host): void {
  const now = Date.now();
  take(host, dueEvents(host.room, now));
  for (const { line, send } of host.ears.values())
    if (line !== null) for (const message of deliver(host.room, line, now)) send(message);
  if (host.timer !== null) clearTimeout(host.timer);
  const wait = dueIn(host.room, now);
  host.timer = wait === null ? null : setTimeout(() => tellAll(host), wait + AFTER_ZERO);
}
