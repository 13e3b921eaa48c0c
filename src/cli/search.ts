// Decides what `tukhum search` asks of the lab, and keeps a game of what was found; what it prints is in searchLines.ts.

import { METRICS } from '../engine/index.ts';
import type { MetricId, World } from '../engine/index.ts';
import { castFor, searchSeat } from '../lab/index.ts';
import type { ScenarioText, SearchReport } from '../lab/index.ts';
import { compileScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { openSession } from '../session/index.ts';
import { CLASSES, CLASS_BY_ID } from '../strategies/index.ts';
import type { Given, OptionTable } from './args.ts';
import { complain, complainOfFile } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { playable } from './playable.ts';
import { writeText } from './files.ts';
import { withPool } from './lessons.ts';
import { wholeOption } from './numbers.ts';
import { onlyPlace } from './play.ts';
import { printSearch } from './searchLines.ts';
import { playThrough, setupFor, strategiesOf } from './sitting.ts';
import type { Game } from './sitting.ts';

export const SEARCH_OPTIONS: OptionTable = {
  seat: 'value',
  budget: 'value',
  measure: 'value',
  class: 'value',
  seed: 'value',
  record: 'value',
  json: 'flag',
};

const USUAL_BUDGET = 20_000;
const LEAST_BUDGET = 50;
const MOST_BUDGET = 10_000_000;

interface Asked {
  readonly seat: string;
  readonly budget: number;
  readonly measure: MetricId | null;
  readonly class: string;
  readonly key: string;
}

export async function searchCommand(given: Given, desk: Desk): Promise<ExitCode> {
  const place = onlyPlace(given, desk, 'search', 'what-scenario');
  if (place === null) return 2;
  const read = await playable(place, desk);
  if (!read.ok) return read.error;
  const { source, scenario } = read.value;
  const world = compileScenario(scenario);
  const asked = askedOf(given, world, desk);
  if (asked === null) return 2;
  const report = await withPool(desk, (tools) =>
    searchSeat(
      { scenario: source, ...asked },
      { ...tools, onProgress: (_, games) => tools.onProgress?.(games, asked.budget) },
    ),
  );
  if (report === null) return 2;
  const out = given.values.get('record');
  const game = { scenario, source, world, seed: `${asked.key} recipe` };
  if (out !== undefined && !(await keepGame(game, report, out, desk))) return 2;
  if (given.flags.has('json')) desk.out(JSON.stringify(report));
  else printSearch(report, { scenario, world, out }, desk);
  return 0;
}

function askedOf(given: Given, world: World, desk: Desk): Asked | null {
  const { values } = given;
  const seat = values.get('seat');
  const def = world.seats.find(({ id }) => id === seat);
  if (seat === undefined || def === undefined) {
    const seats = world.seats.map(({ id }) => id).join(', ');
    if (seat === undefined) complain(desk, 'seat-missing', { seats });
    else complain(desk, 'strategy-seat', { seat, seats });
    return null;
  }
  const budget = wholeOption(given, desk, {
    name: 'budget',
    least: LEAST_BUDGET,
    most: MOST_BUDGET,
  });
  if (budget === null) return null;
  const group = values.get('class') ?? 'open';
  if (!CLASS_BY_ID.has(group) || (def.kind !== 'state' && group !== 'open')) {
    const classes = def.kind === 'state' ? CLASSES.map(({ id }) => id).join(', ') : 'open';
    complain(desk, 'class-unknown', { class: group, classes });
    return null;
  }
  const named = values.get('measure');
  const measure = METRICS.find(({ id }) => id === named);
  if (named !== undefined && (measure === undefined || measure.better === 'neither')) {
    const measures = METRICS.flatMap(({ id, better }) => (better === 'neither' ? [] : [id]));
    complain(desk, 'measure-unknown', { measure: named, measures: measures.join(', ') });
    return null;
  }
  if (measure === undefined && Object.keys(def.goals).length === 0) {
    complain(desk, 'seat-without-goals', { seat });
    return null;
  }
  return {
    seat,
    budget: budget ?? USUAL_BUDGET,
    measure: measure?.id ?? null,
    class: group,
    key: values.get('seed') ?? 'search',
  };
}

interface Found {
  readonly scenario: Scenario;
  readonly source: Required<ScenarioText>;
  readonly world: World;
  readonly seed: string;
}

/** Plays the found strategy once more at a table without people, and saves the record. */
async function keepGame(
  { scenario, source, world, seed }: Found,
  { seat, play }: SearchReport,
  out: string,
  desk: Desk,
): Promise<boolean> {
  const cast = new Map(castFor(world, { [seat]: play }));
  const game: Game = { scenario, files: source, world, cast, seed };
  const opened = openSession(setupFor(game, true), world, strategiesOf(cast));
  if (!opened.ok) {
    const { code, subject } = opened.error;
    complain(desk, 'setup-other', { code, subject });
    return false;
  }
  playThrough(opened.value);
  const written = await writeText(out, opened.value.save());
  if (written.ok) {
    complain(desk, 'recorded', { file: out });
    return true;
  }
  complainOfFile(desk, 'cannot-write', written.error);
  return false;
}
