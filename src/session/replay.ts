// Decides whether a record's turns can be computed again to the same bits, and names the first place where they differ.

import { canonicalJson, fault } from '../base/index.ts';
import type { Canonical } from '../base/index.ts';
import {
  COLUMNS,
  COLUMN_NAMES,
  GOODS,
  chanceOf,
  openGame,
  openLedger,
  stateHash,
} from '../engine/index.ts';
import type { ColumnName, State, World } from '../engine/index.ts';
import { problemOf, unsalted } from './improvise.ts';
import { unknownInject } from './injects.ts';
import { textToBlock } from './record/blocks.ts';
import type { GameRecord, RecordedTurn } from './record/format.ts';
import { isSecondQuarter } from './setup.ts';
import { playTurn } from './turn.ts';
import type { PlayedTurn } from './turn.ts';

/** The first place where a record and its computation part. Turn 0 is the opened first turn. */
export interface Difference {
  readonly turn: number;
  /** A column of the state, or `world`, `records`, `orders` when the numbers agree. */
  readonly column: string;
  /** Id of the zone, state, pair … whose value differs; empty where there is none. */
  readonly subject: string;
  readonly recorded: string;
  readonly computed: string;
}

export interface Replay {
  readonly played: readonly PlayedTurn[];
  readonly difference: Difference | null;
}

/** Plays a record's orders again and compares every turn; it stops at the first that differs. */
export function replay(record: GameRecord, world: World): Replay {
  const chance = chanceOf(record.seed);
  const played: PlayedTurn[] = [];
  if (record.scenario.world !== world.hash) {
    return { played, difference: differs(0, 'world', record.scenario.world, world.hash) };
  }
  let state = openGame(world, chance);
  const startHash = stateHash(world, state);
  if (startHash !== record.startHash) {
    return { played, difference: differs(0, 'start', record.startHash, startHash) };
  }
  let linkBefore = record.link;
  for (const stored of record.turns) {
    if (state.over) {
      return { played, difference: differs(stored.turn, 'turn', String(stored.turn), 'over') };
    }
    const unknown = unknownInject(world, stored.injects);
    if (unknown !== null)
      return { played, difference: differs(stored.turn, 'injects', unknown, '') };
    const improvised = (stored.improvised ?? []).map(unsalted);
    const bad = improvised.map((one) => problemOf(world, one)).find((one) => one !== null);
    if (bad !== undefined)
      return { played, difference: differs(stored.turn, 'improvised', bad.subject, bad.code) };
    const submissions = stored.submissions.map(({ seat, orders, intent }) => ({
      seat,
      orders,
      intent,
    }));
    const repeated = isSecondQuarter(record.options, world, stored.turn);
    const { injects, predictions = [] } = stored;
    const said = { submissions, injects, improvised, predictions };
    const input = { world, state, chance, ...said, linkBefore, repeated };
    const turn = playTurn({ ...input, ledger: openLedger(true) });
    const difference = differenceOf(world, stored, turn);
    if (difference !== null) return { played, difference };
    played.push(turn);
    state = turn.after;
    linkBefore = turn.link;
  }
  return { played, difference: null };
}

function differs(turn: number, column: string, recorded: string, computed: string): Difference {
  return { turn, column, subject: '', recorded, computed };
}

function differenceOf(world: World, stored: RecordedTurn, turn: PlayedTurn): Difference | null {
  const { after } = turn;
  const at = stored.turn;
  const block = textToBlock(stored.state.block);
  if (block === null || block.length !== after.block.length) {
    return differs(at, 'block', String(block?.length ?? ''), String(after.block.length));
  }
  for (const column of COLUMN_NAMES) {
    const found = columnDifference(world, at, column, { block, state: after });
    if (found !== null) return found;
  }
  if (stored.state.turn !== after.turn || stored.state.over !== after.over) {
    return differs(at, 'turn', String(stored.state.turn), String(after.turn));
  }
  const recorded = textOf(stored.state.records);
  const computed = textOf(after.records);
  if (recorded !== computed) return differs(at, 'records', recorded, computed);
  if (stored.hash !== turn.hash) return differs(at, 'hash', stored.hash, turn.hash);
  if (stored.link !== turn.link) return differs(at, 'orders', stored.link, turn.link);
  return null;
}

function textOf(value: unknown): string {
  return canonicalJson(value as Canonical);
}

function columnDifference(
  world: World,
  turn: number,
  column: ColumnName,
  { block, state }: { readonly block: Float64Array; readonly state: State },
): Difference | null {
  const values = state[column];
  const start = values.byteOffset / Float64Array.BYTES_PER_ELEMENT;
  for (let index = 0; index < values.length; index++) {
    const recorded = block[start + index];
    const computed = values[index];
    if (recorded === computed) continue;
    const subject = subjectName(world, column, index);
    return { turn, column, subject, recorded: String(recorded), computed: String(computed) };
  }
  return null;
}

/** The id of what a column's value belongs to, for people: `zone`, `zone/drugs`. */
export function subjectName(world: World, column: ColumnName, index: number): string {
  const goods = GOODS.length;
  const good = (at: number) => GOODS[at % goods] ?? '';
  const name = (list: readonly { readonly id: string }[], at: number) => list[at]?.id ?? String(at);
  const per = COLUMNS[column].per;
  switch (per) {
    case 'zone':
      return name(world.zones, index);
    case 'zone-good':
      return `${name(world.zones, Math.floor(index / goods))}/${good(index)}`;
    case 'state':
      return name(world.states, index);
    case 'state-good':
      return `${name(world.states, Math.floor(index / goods))}/${good(index)}`;
    case 'pair':
      return name(world.pairs, index);
    case 'passage':
      return name(world.passages, index);
    case 'network':
      return name(world.networks, index);
    case 'flow':
      return name(world.flows, index);
    case 'seat':
      return name(world.seats, index);
    case 'good':
      return good(index);
    case 'branch-zone':
      return `${Math.floor(index / world.zones.length)}/${name(world.zones, index % world.zones.length)}`;
    case 'route':
    case 'rule-subject':
      return String(index);
    case 'world':
      return '';
    default:
      return fault('A subject has no name.', { column });
  }
}
