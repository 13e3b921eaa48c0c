// Decides how a room is opened, in this browser or on the server of this page, and how a page that led one comes back to it.
import { STRATEGIES } from '../../strategies/index.ts';
import { openingOf, setupOf } from '../../session/index.ts';
import type {
  GameRecord,
  RoomAsked,
  RoomEvent,
  RoomOptions,
  ScenarioSource,
} from '../../session/index.ts';
import { eventBook } from '../host/eventBook.ts';
import { holdRoom } from '../host/rehearsal.ts';
import type { Rehearsal } from '../host/rehearsal.ts';
import { forgetDoor, keepDoor } from '../room/kept.ts';
import { freshName } from '../room/tabWire.ts';
import { memoryIn } from '../room/memory.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import { ownByText } from '../scenarios/own.ts';
import { readCarried } from '../scenarios/read.ts';
import type { GameAsked } from './game.ts';
import { enterRoom } from './roomActions.ts';

/** What was agreed about a room. */
export interface Agreed {
  readonly loaded: LoadedScenario;
  readonly asked: GameAsked;
  readonly options: RoomOptions;
  /** The game that goes on in it; null for a new one. */
  readonly record: GameRecord | null;
}

/** What is asked of a room, from what was agreed about it. A record goes on as it was set up; only its seats may be held otherwise. */
export function roomAsked({ loaded, asked, options, record }: Agreed): RoomAsked {
  if (record !== null) {
    return { setup: { ...setupOf(record), seats: asked.seats }, options, record };
  }
  return {
    setup: {
      scenario: { id: loaded.facts.id, title: loaded.facts.title, text: loaded.text },
      seed: asked.seed,
      seats: asked.seats,
      options: {
        turnsPerRound: asked.perRound,
        openBook: false,
        fictionalNames: asked.fictional,
        language: asked.language,
        turns: asked.turns,
        plan: asked.plan,
      },
    },
    options,
    record: null,
  };
}

let held: Rehearsal | null = null;

/** Opens a room that lives in this page. */
export function openHere(agreed: Agreed): boolean {
  const book = eventBook(sessionStorage);
  book.clear();
  book.add(openingOf(roomAsked(agreed), { now: Date.now(), random: freshName }));
  return lead(agreed.loaded, false);
}

/** After a reload: the events are still here, the scenario is in the first of them. */
export async function rehearseAgain(): Promise<boolean> {
  const [first] = eventBook(sessionStorage).read();
  const loaded = first === undefined ? null : await loadedFor(first);
  if (loaded !== null && lead(loaded, true)) return true;
  forgetDoor();
  return false;
}

async function loadedFor({ change }: RoomEvent): Promise<LoadedScenario | null> {
  return change.kind === 'opened' ? carriedScenario(change.setup.scenario) : null;
}

/** A scenario that comes with a game: one of ours as it stands, else read as a file of unknown origin. */
export async function carriedScenario({
  id,
  text,
}: Pick<ScenarioSource, 'id' | 'text'>): Promise<LoadedScenario | null> {
  const own = await ownByText(id, text);
  if (own !== null) return own;
  const outcome = await readCarried(`${id}.yaml`, text);
  return outcome.kind === 'read' ? outcome.answer.loaded : null;
}

function lead(loaded: LoadedScenario, isBack: boolean): boolean {
  held?.close();
  const book = eventBook(sessionStorage);
  const [first] = book.read();
  held = holdRoom(book, { strategies: STRATEGIES, load: () => loaded }, { isBack });
  if (held === null || first?.change.kind !== 'opened') return false;
  const memory = memoryIn(sessionStorage, 'tukhum.room.here.lead');
  memory.keepToken(first.change.console);
  keepDoor({ where: 'here', wants: 'lead' });
  const credential = { kind: 'console', credential: first.change.console } as const;
  enterRoom(held.wire(), { credential, wants: 'lead', seat: null }, memory, true);
  return true;
}
