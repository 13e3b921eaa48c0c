// Decides what a table holds when a game opens, and what a record of it holds; playing stands in the other files.

import { err, hashHex, ok } from '../base/index.ts';
import type { Result } from '../base/index.ts';
import { CHANCE_SCHEME, chanceOf, openGame, openLedger, stateHash } from '../engine/index.ts';
import type { World } from '../engine/index.ts';
import { firstLink } from './record/chain.ts';
import { ENGINE_VERSION, RECORD_FORMAT, RECORD_VERSION, WHOLE_TRUTH } from './record/format.ts';
import type {
  BranchPoint,
  GameRecord,
  PendingDraft,
  RecordHeader,
  StoredOptions,
} from './record/format.ts';
import type { TableLesson } from './lessons.ts';
import { storedPredictions } from './predictions.ts';
import { completeSetup } from './setup.ts';
import type { SessionOptions, Setup, SetupProblem, Strategies } from './setup.ts';
import { stateNow } from './table.ts';
import type { Table } from './table.ts';
import { recordedTurn } from './turn.ts';

/** What a table is opened with besides its setup and its world. */
export interface TableParts {
  readonly strategies: Strategies;
  readonly lessons: readonly TableLesson[];
  readonly branchOf: BranchPoint | null;
}

/** A table with its first turn opened, in its briefing. */
export function openTable(
  asked: Setup,
  world: World,
  { strategies, lessons, branchOf }: TableParts,
): Result<Table, SetupProblem> {
  const complete = completeSetup(asked, world, strategies);
  if (!complete.ok) return err(complete.error);
  const setup = complete.value;
  const chance = chanceOf(setup.seed);
  const startLedger = openLedger(true);
  const start = openGame(world, chance, startLedger);
  return ok({
    world,
    setup,
    strategies,
    lessons,
    chance,
    start,
    startLedger,
    header: headerFor(setup, world, stateHash(world, start), branchOf),
    seats: setup.seats,
    phase: 'brief',
    played: [],
    roundTurns: 0,
    drafts: world.seats.map(() => null),
    decided: null,
    predictions: new Map(),
    queued: [],
    improvised: [],
    review: [],
    views: new Map(),
    version: 0,
    listeners: new Set(),
  });
}

function headerFor(
  setup: Setup,
  world: World,
  startHash: string,
  branchOf: BranchPoint | null,
): RecordHeader {
  const { id, title, text } = setup.scenario;
  const unsealed = {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    engine: ENGINE_VERSION,
    chance: CHANCE_SCHEME,
    scenario: { id, title, text, hash: hashHex(text), world: world.hash },
    seed: setup.seed,
    seats: setup.seats,
    options: storedOptions(setup.options),
    startHash,
  } as const;
  return { ...unsealed, branchOf, notice: WHOLE_TRUTH, link: firstLink(unsealed) };
}

function storedOptions({ turns, plan, ...others }: SessionOptions): StoredOptions {
  return {
    ...others,
    ...(turns === null ? {} : { turns }),
    ...(plan === null ? {} : { plan }),
  };
}

/** The game so far as a record, the open turn's pads with it. */
export function recordOf(table: Table): GameRecord {
  const { setup, drafts } = table;
  const pending = setup.seats.flatMap(({ seat }, index): PendingDraft[] => {
    const draft = drafts[index] ?? null;
    if (draft === null) return [];
    return [{ seat, orders: draft.orders, intent: draft.intent, submitted: draft.submitted }];
  });
  const last = stateNow(table);
  const foretold = table.played.length === 0 ? storedPredictions(table) : [];
  return {
    ...table.header,
    turns: table.played.map((turn) => recordedTurn(turn, setup.seed)),
    phase: table.phase,
    pending,
    ...(areHeldAsAtFirst(table) ? {} : { holders: table.seats }),
    ...(foretold.length === 0 ? {} : { predictions: foretold }),
    ...(table.queued.length === 0 ? {} : { queued: table.queued }),
    ...(table.improvised.length === 0 ? {} : { improvised: table.improvised }),
    ...(table.review.length === 0 ? {} : { review: table.review }),
    finalHash: last.over ? (table.played.at(-1)?.hash ?? null) : null,
  };
}

function areHeldAsAtFirst({ seats, setup }: Table): boolean {
  return seats.every(({ holder, strategy }, at) => {
    const first = setup.seats[at];
    return first?.holder === holder && first.strategy === strategy;
  });
}
