// Decides whether a room can go on from a text, where it would stand and what it would bring; it opens no room and words nothing.
import { STRATEGIES, defaultStrategy } from '../../strategies/index.ts';
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import {
  ENGINE_VERSION,
  RECORD_VERSION,
  chainEnd,
  isRedacted,
  openRoom,
  openingOf,
  readRecord,
  recordUpTo,
  setupOf,
} from '../../session/index.ts';
import type { GameRecord, RoomOptions, RoomPhase, RoomProblem } from '../../session/index.ts';
import { freshName } from '../room/tabWire.ts';
import type { LoadedScenario } from '../scenarios/messages.ts';
import type { RoomHoldings } from './terms.ts';
import { FIRST_OPTIONS, timingOf } from './timing.ts';

/** A game that a room can go on with: its turns came out as they were recorded. */
export interface GoOn {
  readonly record: GameRecord;
  readonly loaded: LoadedScenario;
  /** Where the room will stand. */
  readonly phase: RoomPhase;
  readonly turn: number;
  readonly turns: number;
  readonly brings: Brings;
  /** The beginning of the last turn's link, as the paper twin prints it. */
  readonly seal: string;
}

export interface Brings {
  readonly happened: number;
  readonly waiting: number;
  readonly notes: number;
  readonly pads: number;
}

export const GO_ON_TROUBLES = [
  'unreadable',
  'too-large',
  'not-a-record',
  'redacted',
  'wrong-version',
  'other-engine',
  'truncated',
  'malformed',
  'altered',
  'differs',
  'start',
  'scenario',
  'open-book',
  'setup',
] as const;

/** Why no room can go on from it, with what the words name, and what of it is whole. */
export interface GoOnTrouble {
  readonly code: (typeof GO_ON_TROUBLES)[number];
  readonly facts: Readonly<Record<'place' | 'version' | 'own' | 'scenario' | 'subject', string>>;
  readonly turn: number;
  readonly salvage: GameRecord | null;
}

const NO_FACTS = { place: '', version: '', own: '', scenario: '', subject: '' };

export function trouble(
  code: GoOnTrouble['code'],
  { turn = 0, salvage = null, ...facts }: Partial<GoOnTrouble & GoOnTrouble['facts']> = {},
): GoOnTrouble {
  return { code, facts: { ...NO_FACTS, ...facts }, turn, salvage };
}

/** The record that a text holds, whole. */
export function recordIn(text: string): Result<GameRecord, GoOnTrouble> {
  const read = readRecord(text);
  if (read.ok) return read;
  const { code, place, salvage } = read.error;
  switch (code) {
    case 'not-a-record':
      return err(trouble(isRedacted(text) ? 'redacted' : code));
    case 'wrong-version':
      return err(trouble(code, { version: place, own: String(RECORD_VERSION) }));
    case 'other-engine':
      return err(trouble(code, { version: place, own: String(ENGINE_VERSION) }));
    case 'altered':
      return err(trouble(code, { turn: Number(place) || 0, salvage }));
    default:
      return err(trouble(code, { place, salvage }));
  }
}

/** Where a room stands that goes on with a record: it is opened once here, by the same steps as the one that people join. */
export function goOnWith(record: GameRecord, loaded: LoadedScenario): Result<GoOn, GoOnTrouble> {
  if (record.options.openBook) return err(trouble('open-book'));
  const setup = { ...setupOf(record), seats: record.holders ?? record.seats };
  const options = { ...FIRST_OPTIONS, timing: timingOf(null) };
  const opened = openRoom(openingOf({ setup, options, record }, { now: 0, random: freshName }), {
    strategies: STRATEGIES,
    load: () => loaded,
  });
  if (!opened.ok) return err(troubleOf(record, opened.error));
  const { phase, game, queue, notes } = opened.value;
  const count = (state: 'happened' | 'released') =>
    queue.filter((item) => item.state === state).length;
  return ok({
    record,
    loaded,
    phase,
    turn: game.turn(),
    turns: game.world.turns,
    brings: {
      happened: count('happened'),
      waiting: count('released'),
      notes: notes.length,
      pads: record.pending.length,
    },
    seal: chainEnd(record).turns.slice(0, SEAL_LENGTH),
  });
}

/** As the paper twin prints it. */
const SEAL_LENGTH = 12;

/** Turn 0 is the start: nothing of such a record can be played here. */
function troubleOf(record: GameRecord, { code, subject }: RoomProblem): GoOnTrouble {
  if (code !== 'record-differs') return trouble('setup', { subject });
  const turn = Number(subject);
  if (turn < 1) return trouble('start');
  return trouble('differs', { turn, salvage: recordUpTo(record, turn - 1) });
}

/** The seats as they were held when it was saved. */
export function holdingsIn({ holders, seats }: GameRecord, loaded: LoadedScenario): RoomHoldings {
  const held = holders ?? seats;
  return Object.fromEntries(
    loaded.seats.map(({ id, kind }) => {
      const one = held.find(({ seat }) => seat === id);
      const holder = one?.holder === 'person' ? 'team' : (one?.holder ?? 'idle');
      return [id, { holder, strategy: one?.strategy ?? defaultStrategy(kind) }];
    }),
  );
}

/** The minutes of its timing plan, as a new room would have them. */
export function optionsFor({ options }: GameRecord, loaded: LoadedScenario): RoomOptions {
  const plan = loaded.closed.real.plans.find(({ id }) => id === options.plan);
  return { ...FIRST_OPTIONS, timing: timingOf(plan ?? null) };
}
