// Decides the policy's moves with neighbours: rungs, visits, workshops, plans, joint operations, frameworks.

import type { Order, OrderKindId } from '../../engine/index.ts';
import { pairOrder, readyOrder } from '../ground.ts';
import { holdWorkshop, jointOperations, nationalEffort, seekSteps } from '../moves.ts';
import { best, canGive, known, take } from '../pad.ts';
import type { Pad } from '../pad.ts';
import type { Genes } from './genes.ts';
import type { Move } from './move.ts';

const EVERYBODY = ['ops', 'community', 'ministries', 'neighbour'];
const OFFICIALS = ['ops', 'ministries', 'neighbour'];
const MOST_RUNGS = 5;
/** What a neighbour takes for a surge. */
const SURGES: readonly OrderKindId[] = ['patrol-raise', 'operation'];

/** The neighbour with whom most is open and least is signed, unless its rung is asked for this turn. */
function visit(pad: Pad, { reserve }: Genes, times: number): void {
  const { view, ground } = pad;
  if (pad.capital <= reserve || !canGive(pad, 'visit')) return;
  const worth = (pair: number) =>
    known(view.pair.rung, pair) >= MOST_RUNGS || isStepping(pad, pair)
      ? 0
      : 1.2 - known(view.pair.closure, pair, 1);
  for (const pair of best(ground.pairs, worth, times + 1)) {
    if (take(pad, pairOrder(ground, 'visit', pair))) return;
  }
}

function isStepping(pad: Pad, pair: number): boolean {
  const id = pad.ground.world.pairs[pair]?.id;
  return pad.orders.some((order) => order.kind === 'coop-step' && order.pair === id);
}

/** Tells the neighbour with whom most is signed, when more units or an operation are ordered. */
function giveNotice(pad: Pad, times: number): void {
  const { view, ground } = pad;
  if (!canGive(pad, 'notify') || !pad.orders.some(({ kind }) => SURGES.includes(kind))) return;
  const worth = (pair: number) => known(view.pair.rung, pair);
  for (const pair of best(ground.pairs, worth, times + 1)) {
    if (take(pad, pairOrder(ground, 'notify', pair))) return;
  }
}

/** A meeting of every task force of which one is a member, at home first; else the next pair to refer. */
function useFrameworks(pad: Pad): void {
  const { view, ground } = pad;
  const { world, own } = ground;
  for (const { framework, members } of view.frameworks) {
    const def = world.frameworks[framework];
    if (def === undefined || !members.includes(own)) continue;
    if (def.kind === 'task-force' && canGive(pad, 'taskforce-meet')) {
      // All members must name the same host, so it goes round by the calendar.
      const host = members[view.turn % members.length];
      const state = world.states[host ?? own]?.id ?? '';
      const order: Order = { kind: 'taskforce-meet', framework: def.id, state };
      if (take(pad, readyOrder(ground, `${def.id}|${state}`, order))) return;
    }
    if (def.kind === 'regional' && referNext(pad, def.id)) return;
  }
}

function referNext(pad: Pad, framework: string): boolean {
  const { view, ground } = pad;
  if (!canGive(pad, 'refer')) return false;
  for (const pair of ground.pairs) {
    if (known(view.pair.referralTurn, pair) > 0) continue;
    const id = ground.world.pairs[pair]?.id ?? '';
    const order: Order = { kind: 'refer', pair: id, framework };
    if (take(pad, readyOrder(ground, `${id}|${framework}`, order))) return true;
  }
  return false;
}

function move(gene: Move['gene'], make: Move['make']): Move {
  return { gene, family: 'neighbours', make };
}

export const NEIGHBOURS: readonly Move[] = [
  move('steps', (pad) => {
    seekSteps(pad, 0);
  }),
  move('visits', visit),
  move('workshops', (pad, { communityInvited, workshopTurns }) => {
    holdWorkshop(pad, communityInvited < 0.5 ? OFFICIALS : EVERYBODY, Math.round(workshopTurns));
  }),
  move('plan', (pad) => {
    nationalEffort(pad, 'plan-adopt');
  }),
  move('joint', (pad, _genes, times) => {
    jointOperations(pad, times + 1);
  }),
  move('notices', (pad, _genes, times) => {
    giveNotice(pad, times);
  }),
  move('frameworks', useFrameworks),
];
