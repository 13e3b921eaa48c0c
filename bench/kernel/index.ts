// Replays a game without orders on flat typed arrays: the least work that the model's arithmetic and draws allow.
// No ledger, no records, no news, no judging: what the engine takes beyond this is the price of explaining itself.

import { COLUMNS } from '../../src/engine/index.ts';
import type { Chance, ColumnName, State, World } from '../../src/engine/index.ts';
import { answerByDefault, breakPromises, drawEvents } from './events.ts';
import { detect } from './finding.ts';
import { learn, moveGoods } from './moving.ts';
import { earnLivelihoods, happen, inform, respond } from './people.ts';
import { fiscal, mature, renewSeats, settlePairs, settleRest, settleStates } from './states.ts';
import { kernelOf } from './tables.ts';
import type { Kernel } from './tables.ts';

export { kernelOf };
export type { Kernel };

/** Plays one game to the end of its tail; its numbers are then in `kernel.columns`. */
export function replay(kernel: Kernel, chance: Chance): void {
  const { world } = kernel.tables;
  const last = world.turns + world.tailTurns;
  begin(kernel);
  for (let turn = 1; ; turn += 1) {
    kernel.columns.turn = turn;
    open(kernel, chance);
    close(kernel, chance);
    if (turn === last) return;
  }
}

function begin({ tables, columns, promises, events, frameworks }: Kernel): void {
  columns.block.set(tables.world.start.block);
  promises.length = 0;
  events.length = 0;
  frameworks.length = 0;
  for (const { framework, members, active, lastMeeting } of tables.world.start.records.frameworks) {
    frameworks[framework] = { members, active, lastMeeting };
  }
}

function open(kernel: Kernel, chance: Chance): void {
  const { world } = kernel.tables;
  const { turn } = kernel.columns;
  if (turn === world.turns + 1) kernel.promises.length = 0;
  drawEvents(kernel, chance.plane('events', turn, world.slots.events.size));
  fiscal(kernel);
  renewSeats(kernel);
}

function close(kernel: Kernel, chance: Chance): void {
  const { slots } = kernel.tables.world;
  const { turn } = kernel.columns;
  answerByDefault(kernel);
  breakPromises(kernel);
  mature(kernel);
  detect(kernel);
  moveGoods(kernel, chance.plane('seize', turn, slots.seize.size));
  learn(kernel);
  earnLivelihoods(kernel);
  happen(kernel, chance.plane('incidents', turn, slots.incidents.size));
  respond(kernel);
  inform(kernel, chance.plane('tips', turn, slots.tips.size));
  settleStates(kernel);
  settlePairs(kernel);
  settleRest(kernel);
}

/** Readings of the last turn that a game's measures are made of. */
const MEASURED: readonly ColumnName[] = [
  'livelihood',
  'tradeIncome',
  'presence',
  'protection',
  'tips',
  'seized',
  'through',
  'arrived',
  'harm',
  'reprisals',
  'attacks',
  'contests',
  'clashes',
  'protests',
  'transit',
  'volume',
  'delivered',
  'share',
  'goodDelivered',
  'goodExploited',
];

/** The first number in which the kernel's end differs from the engine's by a single bit; null when none does. */
export function differenceFrom(kernel: Kernel, last: State): string | null {
  for (const { name, start, length } of kernel.tables.world.layout.places) {
    if (COLUMNS[name].role !== 'stock' && !MEASURED.includes(name)) continue;
    for (let index = 0; index < length; index += 1) {
      const ours = last.block[start + index];
      const flat = kernel.columns.block[start + index];
      if (!Object.is(ours, flat) && !(ours === 0 && flat === 0)) {
        return `${name}[${index}]: engine ${ours}, kernel ${flat}`;
      }
    }
  }
  return null;
}

/**
 * A check that a world is one this kernel replays: it begins without packages, projects, promises and aid on its way, and
 * nothing but its own probability makes an event happen.
 */
export function replayable(world: World): boolean {
  const { packages, projects, promises, deliveries, events } = world.start.records;
  const { rules, decks } = world;
  const own = world.events.every(({ when, deck }) => when === null && deck < 0);
  const lists = [packages, projects, promises, deliveries, events, rules, decks];
  return own && lists.every((list) => list.length === 0);
}
