// Opens rooms for tests: one scenario, a host's clock and chance that a test can set; it asserts nothing.
import { hashHex } from '../../../src/base/index.ts';
import { loadedFrom, readScenario } from '../../../src/scenario/index.ts';
import type { LoadedScenario } from '../../../src/scenario/index.ts';
import { DEFAULT_OPTIONS, apply, decide, openRoom, openingOf } from '../../../src/session/index.ts';
import type {
  Command,
  DeviceView,
  GameRecord,
  Means,
  Room,
  RoomEvent,
  RoomOptions,
  RoomParts,
  RoomRefusal,
  Setup,
  Written,
} from '../../../src/session/index.ts';
import { join, setPresence, viewFor } from '../../../src/session/room/index.ts';
import { STRATEGIES, defaultStrategy } from '../../../src/strategies/index.ts';
import { lessonScenario } from '../../support/lessonScenario.ts';
import { shippedScenario } from '../../support/shippedWorld.ts';

export const NO_TIME: RoomOptions['timing'] = {
  brief: 0,
  look: 0,
  talk: 0,
  orders: 0,
  report: 0,
  tail: 0,
};

export const PLAIN: RoomOptions = {
  timing: NO_TIME,
  approve: false,
  chooseSeat: true,
  ideas: true,
  closeAtZero: false,
  closeWhenReady: false,
};

let hills: LoadedScenario | null = null;

/** A small scenario with lessons. */
export function hillsLoaded(): LoadedScenario {
  if (hills !== null) return hills;
  const text = lessonScenario();
  const { scenario } = readScenario(text, { file: 'hills.yaml' });
  if (scenario === null) throw new Error('The scenario cannot be read.');
  hills = loadedFrom(scenario, text, {});
  return hills;
}

let shipped: LoadedScenario | null = null;

/** Three borders, as it ships. */
export function shippedLoaded(): LoadedScenario {
  shipped ??= loadedFrom(shippedScenario(), 'shipped', {});
  return shipped;
}

export function partsOf(loaded: LoadedScenario): RoomParts {
  return { strategies: STRATEGIES, load: () => loaded };
}

/** A host whose clock a test sets and whose chance counts. */
export class Host {
  readonly loaded: LoadedScenario;
  readonly events: RoomEvent[] = [];
  readonly means: Means;
  now = 1_000_000;
  room: Room;
  console: string;
  private drawn = 0;
  private readonly ids = new Map<string, number>();

  constructor(wish: Wish = {}) {
    this.loaded = wish.loaded ?? hillsLoaded();
    const host = { now: () => this.now, draw: () => this.draw() };
    this.means = {
      get now() {
        return host.now();
      },
      random: () => host.draw(),
    };
    const asked = {
      setup: wish.asked ?? setupFor(this.loaded, wish),
      options: { ...PLAIN, ...wish.options },
      record: wish.record ?? null,
    };
    this.events.push(...openingOf(asked, this.means));
    this.room = this.fold();
    this.console = consoleOf(this.events);
    setPresence(this.room, this.console, true, this.now);
  }

  private draw(): string {
    this.drawn += 1;
    return hashHex(`${this.drawn}`).slice(0, 32);
  }

  /** The room as a host that comes back would make it. */
  fold(): Room {
    const opened = openRoom(
      JSON.parse(JSON.stringify(this.events)) as RoomEvent[],
      partsOf(this.loaded),
    );
    if (!opened.ok) throw new Error(`${opened.error.code} ${opened.error.subject}`);
    return opened.value;
  }

  take(events: readonly RoomEvent[]): void {
    for (const event of events) apply(this.room, event);
    this.events.push(...events);
  }

  nextId(device: string): number {
    const id = (this.ids.get(device) ?? 0) + 1;
    this.ids.set(device, id);
    return id;
  }

  /** What a command comes to: its refusal, or null when it was carried out. */
  try(
    device: string,
    command: Command,
    id = this.nextId(device),
    written?: Written,
  ): RoomRefusal | null {
    const decided = decide(this.room, { device, id, written }, command, this.means);
    if (!decided.ok) return decided.error;
    this.take(decided.value);
    return null;
  }

  /** A command that must be carried out. */
  do(device: string, command: Command): void {
    const refusal = this.try(device, command);
    if (refusal !== null) throw new Error(`${command.kind}: ${JSON.stringify(refusal)}`);
  }

  lead(command: Command): void {
    this.do(this.console, command);
  }

  join(
    role: 'seat' | 'spectator' | 'projector' | 'console' = 'seat',
    seat: string | null = null,
  ): string {
    const joined = join(this.room, { role, seat }, this.means);
    if (!joined.ok) throw new Error(joined.error.code);
    this.take(joined.value.events);
    setPresence(this.room, joined.value.device, true, this.now);
    return joined.value.device;
  }

  view(device: string): DeviceView {
    const view = viewFor(this.room, device, this.now);
    if (view === null) throw new Error('The device is not of this room.');
    return view;
  }

  /** A device's number in the room. */
  number(device: string): number {
    return this.room.devices.get(device)?.number ?? -1;
  }

  get code(): string {
    return this.room.keys.code;
  }

  /** From the lobby to the first round's orders. */
  begin(): void {
    this.lead({ kind: 'next' });
    this.lead({ kind: 'next' });
  }

  /** Closes the round and goes on. */
  round(): void {
    this.lead({ kind: 'close' });
    this.lead({ kind: 'next' });
  }
}

export interface Wish {
  readonly loaded?: LoadedScenario;
  readonly people?: readonly string[];
  readonly seed?: string;
  readonly record?: GameRecord;
  /** In the place of one that the others would make. */
  readonly asked?: Setup;
  readonly options?: Partial<RoomOptions>;
  readonly setup?: Partial<Setup['options']>;
}

export function setupFor(loaded: LoadedScenario, wish: Wish): Setup {
  const people =
    wish.people ?? loaded.seats.filter(({ kind }) => kind === 'state').map(({ id }) => id);
  return {
    scenario: { id: loaded.facts.id, title: loaded.facts.title, text: loaded.text },
    seed: wish.seed ?? 'room seed',
    seats: loaded.seats.map(({ id, kind }) =>
      people.includes(id)
        ? { seat: id, holder: 'person', strategy: null }
        : { seat: id, holder: 'computer', strategy: defaultStrategy(kind) },
    ),
    options: { ...DEFAULT_OPTIONS, ...wish.setup },
  };
}

function consoleOf(events: readonly RoomEvent[]): string {
  const first = events[0]?.change;
  if (first?.kind !== 'opened') throw new Error('No room was opened.');
  return first.console;
}
