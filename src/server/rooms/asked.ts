// Decides whether what a page asks for a new room has the shape of it; whether such a game can be opened is the session's to say.
import { err, ok } from '../../base/index.ts';
import type { Result } from '../../base/index.ts';
import { HOLDERS, readRecord } from '../../session/index.ts';
import type { GameRecord, RoomAsked, SeatSetup, Setup } from '../../session/index.ts';
import { randomHex } from '../keys.ts';

/** Characters of a scenario. @source QUALITY.md: 512 KB */
const MOST_SCENARIO = 512 * 1024;
const MOST_SEATS = 40;
const MOST_SEED = 80;

type Fields = Readonly<Record<string, unknown>>;

/** The room that is asked for, with luck of the server's where none was named; or the place of the first thing that is wrong. */
export function readAsked(value: unknown): Result<RoomAsked, string> {
  const { setup, options, record } = fieldsOf(value);
  const read = setupIn(setup);
  if (!read.ok) return read;
  const kept = recordIn(record);
  if (!kept.ok) return kept;
  // The room looks at its own options when it opens.
  return ok({ setup: read.value, options: options as RoomAsked['options'], record: kept.value });
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function setupIn(value: unknown): Result<Setup, string> {
  const { scenario, seed, seats, options } = fieldsOf(value);
  const { id, title, text } = fieldsOf(scenario);
  if (typeof id !== 'string' || id.length > 80) return err('setup.scenario.id');
  if (typeof text !== 'string' || text.length > MOST_SCENARIO) return err('setup.scenario.text');
  if (typeof title !== 'string' && !isWords(title)) return err('setup.scenario.title');
  if (typeof seed !== 'string' || seed.length > MOST_SEED) return err('setup.seed');
  if (!Array.isArray(seats) || seats.length > MOST_SEATS || !seats.every(isSeat))
    return err('setup.seats');
  const game = optionsIn(options);
  if (!game.ok) return game;
  return ok({
    scenario: { id, title: title as Setup['scenario']['title'], text },
    seed: seed === '' ? randomHex() : seed,
    seats: seats.map(({ seat, holder, strategy }) => ({ seat, holder, strategy })),
    options: game.value,
  });
}

function isWords(value: unknown): boolean {
  const words = Object.values(fieldsOf(value));
  return words.length > 0 && words.length <= 3 && words.every((word) => typeof word === 'string');
}

function isSeat(value: unknown): value is SeatSetup {
  const { seat, holder, strategy } = fieldsOf(value);
  return (
    typeof seat === 'string' &&
    HOLDERS.some((one) => one === holder) &&
    (strategy === null || typeof strategy === 'string')
  );
}

function optionsIn(value: unknown): Result<Setup['options'], string> {
  const { turnsPerRound, openBook, fictionalNames, language, turns, plan } = fieldsOf(value);
  if (turnsPerRound !== 1 && turnsPerRound !== 2) return err('setup.options.turnsPerRound');
  if (openBook !== false) return err('setup.options.openBook');
  if (typeof fictionalNames !== 'boolean') return err('setup.options.fictionalNames');
  if (language !== 'en' && language !== 'fr' && language !== 'ar')
    return err('setup.options.language');
  if (turns !== null && !Number.isSafeInteger(turns)) return err('setup.options.turns');
  if (plan !== null && typeof plan !== 'string') return err('setup.options.plan');
  return ok({
    turnsPerRound,
    openBook,
    fictionalNames,
    language,
    turns: turns as number | null,
    plan,
  });
}

/** A record comes as it was saved: as text, or as the same value. */
function recordIn(value: unknown): Result<GameRecord | null, string> {
  if (value === null || value === undefined) return ok(null);
  const read = readRecord(typeof value === 'string' ? value : JSON.stringify(value));
  return read.ok ? ok(read.value) : err('record');
}
