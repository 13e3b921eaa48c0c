// Decides what `tukhum probe` asks of the lab, and keeps what was found; what it prints is in probeLines.ts.

import path from 'node:path';
import {
  PRESETS,
  USUAL_BUDGET,
  isMet,
  probeBusy,
  probeDeadWeight,
  probeSpread,
  probeStanding,
} from '../lab/index.ts';
import type { Probes, ScenarioText, Tools } from '../lab/index.ts';
import { compileScenario } from '../scenario/index.ts';
import type { Given, OptionTable } from './args.ts';
import { complain, complainOfFile } from './desk.ts';
import type { Desk, ExitCode } from './desk.ts';
import { playable } from './playable.ts';
import { SCENARIO_FILE, readText, writeText } from './files.ts';
import { storeFor, withPool } from './lessons.ts';
import { wholeOption } from './numbers.ts';
import { onlyPlace } from './play.ts';
import { printProbes } from './probeLines.ts';

export const PROBE_OPTIONS: OptionTable = {
  spread: 'value',
  'seats-busy': 'value',
  'dead-weight': 'flag',
  budget: 'value',
  searches: 'value',
  presets: 'value',
  seed: 'value',
  results: 'value',
  write: 'flag',
  json: 'flag',
};

/** What was found, beside a scenario that has a folder of its own. */
const FOUND_FILE = 'probes.json';
const USUAL_SEEDS = 500;
const USUAL_GAMES = 24;
const USUAL_SEARCHES = 200;

interface Asked {
  /** Null: not asked. */
  readonly seeds: number | null;
  readonly games: number | null;
  readonly weight: boolean;
  readonly budget: number;
  readonly searches: number;
  /** The worlds in which kinds are weighed; null for all. */
  readonly presets: readonly string[] | null;
  readonly key: string;
}

export async function probeCommand(given: Given, desk: Desk): Promise<ExitCode> {
  const place = onlyPlace(given, desk, 'probe', 'what-scenario');
  if (place === null) return 2;
  const read = await playable(place, desk);
  if (!read.ok) return read.error;
  const { source, scenario } = read.value;
  const asked = askedOf(given, desk);
  if (asked === null) return 2;
  const world = compileScenario(scenario).hash;
  // Games hang on the world: what was played before a text was mended is still good.
  const store = storeFor({ ...source, text: world, texts: {} }, ['probes'], given, desk);
  if (store === null) return 2;
  const found = await withPool(desk, (tools) =>
    probed(source, world, asked, store === undefined ? tools : { ...tools, store }),
  );
  store?.close();
  if (found === null) return 2;
  if (given.flags.has('json')) desk.out(JSON.stringify(found));
  else printProbes(found, desk);
  if (given.flags.has('write') && !(await kept(source, found, desk))) return 2;
  return isMet(found) ? 0 : 1;
}

function askedOf(given: Given, desk: Desk): Asked | null {
  const seeds = wholeOption(given, desk, { name: 'spread', least: 2, most: 100_000 });
  const games = wholeOption(given, desk, { name: 'seats-busy', least: 1, most: 10_000 });
  const budget = wholeOption(given, desk, { name: 'budget', least: 50, most: 1_000_000 });
  const searches = wholeOption(given, desk, { name: 'searches', least: 0, most: 10_000 });
  if (seeds === null || games === null || budget === null || searches === null) return null;
  const presets = presetsAsked(given, desk);
  if (presets === undefined) return null;
  const weight = given.flags.has('dead-weight');
  const all = seeds === undefined && games === undefined && !weight;
  return {
    seeds: seeds ?? (all ? USUAL_SEEDS : null),
    games: games ?? (all ? USUAL_GAMES : null),
    weight: weight || all,
    budget: budget ?? USUAL_BUDGET,
    searches: searches ?? USUAL_SEARCHES,
    presets,
    key: given.values.get('seed') ?? 'probe',
  };
}

/** The presets that were named, null when none was; undefined when there is no such preset, which was said. */
function presetsAsked(given: Given, desk: Desk): readonly string[] | null | undefined {
  const named = given.values.get('presets')?.split(',') ?? null;
  const stranger = named?.find((name) => !PRESETS.includes(name));
  if (stranger === undefined) return named;
  complain(desk, 'preset-unknown', { preset: stranger, presets: PRESETS.join(', ') });
  return undefined;
}

async function probed(
  source: ScenarioText,
  world: string,
  { seeds, games, weight, budget, searches, presets, key }: Asked,
  tools: Tools,
): Promise<Probes> {
  const spread =
    seeds === null
      ? {}
      : {
          spread: { world, ...(await probeSpread({ source, seeds, key }, tools)) },
          standing: { world, ...(await probeStanding({ source, seeds, key }, tools)) },
        };
  const busy =
    games === null ? {} : { busy: { world, ...(await probeBusy({ source, games, key }, tools)) } };
  if (!weight) return { ...spread, ...busy };
  const worlds = presets === null ? {} : { presets };
  const ask = { source, budget, searches, key, ...worlds };
  const dead = { weight: { world, ...(await probeDeadWeight(ask, tools)) } };
  return { ...spread, ...busy, ...dead };
}

/** What was not asked this time stays as it stands in the file. */
async function kept({ file }: ScenarioText, found: Probes, desk: Desk): Promise<boolean> {
  if (path.basename(file) !== SCENARIO_FILE) return true;
  const place = path.join(path.dirname(file), FOUND_FILE);
  const before = await readText(place);
  const known = before.ok ? (JSON.parse(before.value) as Probes) : {};
  const written = await writeText(place, `${JSON.stringify({ ...known, ...found }, null, 1)}\n`);
  if (written.ok) complain(desk, 'probe-kept', { file: place });
  else complainOfFile(desk, 'cannot-write', written.error);
  return written.ok;
}
