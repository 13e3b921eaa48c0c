// Decides what `tukhum play` prints of a game played without a screen: metrics of every turn and the final hash.

import { textIn } from '../base/index.ts';
import type { Metrics } from '../engine/index.ts';
import { compileScenario } from '../scenario/index.ts';
import { openSession } from '../session/index.ts';
import type { Session } from '../session/index.ts';
import type { Given, OptionTable } from './args.ts';
import { castSeats } from './casting.ts';
import { complain, complainOfFile } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { playable } from './playable.ts';
import { writeText } from './files.ts';
import { lengthAsked } from './length.ts';
import { castId, playThrough, setupFor, strategiesOf } from './sitting.ts';
import type { Game } from './sitting.ts';
import { say } from './words.ts';

export const PLAY_OPTIONS: OptionTable = {
  seed: 'value',
  strategy: 'list',
  record: 'value',
  turns: 'value',
  plan: 'value',
  json: 'flag',
};

export async function play(given: Given, desk: Desk): Promise<ExitCode> {
  const place = onlyPlace(given, desk, 'play', 'what-scenario');
  if (place === null) return 2;
  const seed = given.values.get('seed') ?? '';
  if (seed === '') {
    complain(desk, 'seed-missing');
    return 2;
  }
  const read = await playable(place, desk);
  if (!read.ok) return read.error;
  const { source, scenario } = read.value;
  const length = lengthAsked(given, desk, scenario);
  if (length === null) return 2;
  const { turns } = length;
  const world = compileScenario(scenario, turns === null ? {} : { turns });
  const cast = await castSeats(world, given.lists.get('strategy') ?? []);
  if (!cast.ok) {
    complain(desk, cast.error.key, cast.error.facts);
    return 2;
  }
  const game = { scenario, files: source, world, cast: cast.value, seed, length };
  return playOut(game, given, desk);
}

/** The one path that a command takes, or a complaint. */
export function onlyPlace(
  given: Given,
  desk: Desk,
  command: string,
  what: 'what-scenario' | 'what-record',
): string | null {
  const [place, second] = given.places;
  if (place === undefined) {
    complain(desk, 'place-missing', { command, what: say(desk.locale, what) });
    return null;
  }
  if (second === undefined) return place;
  complain(desk, 'places-too-many', { command, place: second });
  return null;
}

async function playOut(game: Game, given: Given, desk: Desk): Promise<ExitCode> {
  const { scenario, world, cast } = game;
  const out = given.values.get('record');
  const opened = openSession(setupFor(game, out !== undefined), world, strategiesOf(cast));
  if (!opened.ok) {
    const { code, subject } = opened.error;
    const known = code === 'seed-too-long' ? 'setup-seed-too-long' : 'setup-other';
    complain(desk, known, { code, subject });
    return 2;
  }
  const session = opened.value;
  const metrics = playThrough(session);
  if (out !== undefined) {
    const written = await writeText(out, session.save());
    if (!written.ok) {
      complainOfFile(desk, 'cannot-write', written.error);
      return 2;
    }
  }
  const title = textIn(scenario.title, desk.locale);
  if (given.flags.has('json')) desk.out(asJson(game, session, metrics));
  else print({ title, out }, game, session, metrics, desk);
  return 0;
}

function asJson(
  { scenario, world, cast, seed }: Game,
  session: Session,
  metrics: readonly Metrics[],
): string {
  const turns = metrics.map((measured, at) => ({
    turn: at + 1,
    tail: at + 1 > world.turns,
    world: measured.world,
    states: Object.fromEntries(
      world.states.map(({ id }, index) => [id, measured.states[index] ?? {}]),
    ),
  }));
  const strategies = Object.fromEntries(world.seats.map(({ id }) => [id, castId(cast, id)]));
  const hash = session.record().finalHash;
  return JSON.stringify({
    scenario: scenario.id,
    world: world.hash,
    seed,
    strategies,
    turns,
    hash,
  });
}

const SHOWN = [
  'flowIndex',
  'violence',
  'trust',
  'livelihood',
  'legitimacy',
  'cooperation',
] as const;

function print(
  { title, out }: { readonly title: string; readonly out: string | undefined },
  { world, seed }: Game,
  session: Session,
  metrics: readonly Metrics[],
  desk: Desk,
): void {
  const turns = metrics.length;
  const tail = Math.max(0, turns - world.turns);
  desk.out(say(desk.locale, 'played', { title, seed, turns, tail }));
  desk.out(`  #  ${SHOWN.map((id) => id.padStart(12)).join('')}`);
  metrics.forEach((measured, at) => {
    const numbers = SHOWN.map((id) => measured.world[id].toFixed(3).padStart(12)).join('');
    const mark = at + 1 > world.turns ? `  ${say(desk.locale, 'tail-mark')}` : '';
    desk.out(`${String(at + 1).padStart(3)}  ${numbers}${mark}`);
  });
  desk.out(say(desk.locale, 'hash', { hash: session.record().finalHash ?? '' }));
  if (out !== undefined) desk.out(say(desk.locale, 'recorded', { file: out }));
}
