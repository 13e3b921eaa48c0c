// Decides how a device speaks with its room over any wire: who it is, each command once, parts kept by key, views in order.
import { WIRE_VERSION } from '../../session/index.ts';
import type {
  Answer,
  ByeReason,
  ClientMessage,
  Command,
  Credential,
  DeviceView,
  Hello,
  Question,
  ServerMessage,
  Sheet,
  Still,
} from '../../session/index.ts';
import type { Memory } from './memory.ts';
import type { LineState, Wire } from './wire.ts';

export interface Refusal {
  readonly kind: 'refused';
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type Done = { readonly kind: 'done' } | Refusal;

/** A view with the parts that belong to it. */
export interface RoomNow {
  readonly view: DeviceView;
  readonly still: Still;
  readonly sheet: Sheet | null;
  /** When it came, by this device's clock. */
  readonly at: number;
}

export interface LinkEar {
  readonly now: (now: RoomNow) => void;
  /** How the line stands, and how many commands wait for an answer. */
  readonly line: (state: LineState, waiting: number) => void;
  readonly bye: (reason: ByeReason) => void;
  /** What was sent before the page was loaded anew was refused: nobody else hears of it. */
  readonly refused: (refusal: Refusal) => void;
}

export interface RoomLink {
  /** Answers when the room has. A command that waits is sent again whenever the line comes back. */
  readonly send: (command: Command) => Promise<Done>;
  readonly ask: (question: Question) => Promise<Answer>;
  readonly close: () => void;
}

/** What a device says of itself when it comes for the first time. */
export type Coming = Pick<Hello, 'wants' | 'seat'> & { readonly credential: Credential };

/** Whether a room is asked for by its code or its link, rather than by what this device keeps. */
export function namesRoom(credential: Credential): boolean {
  return credential.kind === 'link' || (credential.kind === 'code' && credential.code !== '');
}

type Doing = Extract<ClientMessage, { readonly kind: 'do' }>;
type Asking = Extract<ClientMessage, { readonly kind: 'ask' }>;

interface Line {
  state: LineState;
  /** The room has said who this device is: only then are commands sent. */
  welcomed: boolean;
  /** The room let this page in once, or it came by what it keeps: what ends then ends its place. */
  hadPlace: boolean;
  version: number;
  view: DeviceView | null;
  /** The view that the page shows: a newer one may wait for its parts. */
  shown: DeviceView | null;
  readonly stills: Map<string, Still>;
  readonly sheets: Map<string, Sheet>;
  readonly dones: Map<number, (done: Done) => void>;
  readonly answers: Map<number, { message: Asking; settle: (answer: Answer) => void }>;
}

export function linkOver(wire: Wire, coming: Coming, memory: Memory, ear: LinkEar): RoomLink {
  const line: Line = {
    state: 'connecting',
    welcomed: false,
    hadPlace: !namesRoom(coming.credential),
    version: -1,
    view: null,
    shown: null,
    stills: new Map(),
    sheets: new Map(),
    dones: new Map(),
    answers: new Map(),
  };
  const tell = () => ear.line(line.state, memory.waiting().length);
  const greet = () => {
    const token = memory.token();
    wire.post({
      kind: 'hello',
      version: WIRE_VERSION,
      credential: token === null ? coming.credential : { kind: 'token', token },
      wants: coming.wants,
      seat: coming.seat,
      has: [...line.stills.keys(), ...line.sheets.keys()],
    });
  };
  wire.listen({
    state(next) {
      line.state = next;
      line.welcomed = false;
      if (next === 'connected') greet();
      tell();
    },
    heard: (message) => hear({ wire, memory, ear, line, tell }, message),
  });
  return {
    send(command) {
      const message: Doing = {
        kind: 'do',
        id: memory.nextId(),
        command,
        ...writtenOn(line.shown),
      };
      memory.keep([...memory.waiting(), message]);
      const done = new Promise<Done>((resolve) => line.dones.set(message.id, resolve));
      if (line.welcomed) wire.post(message);
      tell();
      return done;
    },
    ask(question) {
      const message: Asking = { kind: 'ask', id: memory.nextId(), question };
      const answer = new Promise<Answer>((settle) =>
        line.answers.set(message.id, { message, settle }),
      );
      if (line.welcomed) wire.post(message);
      return answer;
    },
    close: () => wire.close(),
  };
}

/** A team's page says with each command which seat and turn it showed. */
function writtenOn(view: DeviceView | null): Pick<Doing, 'written'> {
  if (view === null || !('pad' in view)) return {};
  const { seat, branch, turn } = view;
  return { written: { seat, branch, turn } };
}

interface Hearing {
  readonly wire: Wire;
  readonly memory: Memory;
  readonly ear: LinkEar;
  readonly line: Line;
  readonly tell: () => void;
}

function hear(hearing: Hearing, message: ServerMessage): void {
  const { wire, memory, ear, line } = hearing;
  switch (message.kind) {
    case 'welcome':
      memory.keepToken(message.token);
      memory.countFrom(message.last);
      line.welcomed = true;
      line.hadPlace = true;
      // Versions count the views of one connection.
      line.version = -1;
      for (const waiting of memory.waiting()) wire.post(waiting);
      for (const { message: asked } of line.answers.values()) wire.post(asked);
      return;
    case 'ack':
      return settle(hearing, message.id, { kind: 'done' });
    case 'refused': {
      const { id, code, facts } = message;
      line.answers.delete(id);
      return settle(hearing, id, { kind: 'refused', code, facts });
    }
    case 'answer':
      line.answers.get(message.id)?.settle(message.answer);
      line.answers.delete(message.id);
      return;
    case 'part':
      if (message.part === 'still') keepPart(line.stills, message.key, message.body);
      else keepPart(line.sheets, message.key, message.body);
      return show(hearing);
    case 'view':
      // Views may overtake each other; an older one is no news.
      if (message.version < line.version) return;
      line.version = message.version;
      line.view = message.view;
      return show(hearing);
    case 'bye':
      // A code that was typed wrong, or a locked room, takes nothing from a device that has a place elsewhere.
      if (message.reason !== 'closing' && line.hadPlace) memory.forget();
      return ear.bye(message.reason);
  }
}

/** More than a device needs at once; the oldest make room. */
const MOST_PARTS = 24;

function keepPart<Part>(parts: Map<string, Part>, key: string, body: Part): void {
  parts.delete(key);
  parts.set(key, body);
  const [oldest] = parts.keys();
  if (parts.size > MOST_PARTS && oldest !== undefined) parts.delete(oldest);
}

/** A view is shown once its parts are here. */
function show({ ear, line }: Hearing): void {
  const { view } = line;
  if (view === null) return;
  const still = line.stills.get(view.still);
  const sheet = view.sheet === null ? null : line.sheets.get(view.sheet);
  if (still === undefined || sheet === undefined) return;
  line.shown = view;
  ear.now({ view, still, sheet, at: Date.now() });
}

function settle({ memory, ear, line, tell }: Hearing, id: number, done: Done): void {
  const waiting = memory.waiting();
  const rest = waiting.filter((message) => message.id !== id);
  memory.keep(rest);
  const heard = line.dones.get(id);
  if (heard !== undefined) heard(done);
  else if (done.kind === 'refused' && rest.length < waiting.length) ear.refused(done);
  line.dones.delete(id);
  tell();
}
