// Decides the policy's moves of force: units, sensors, operations, attention, rest.

import { ARMS, COLUMNS, DRUGS, FIGHTERS, GOODS } from '../../engine/index.ts';
import type { Order } from '../../engine/index.ts';
import { readyOrder } from '../ground.ts';
import { blindOperations, buySensors, nationalEffort, raisePatrols } from '../moves.ts';
import { best, canGive, known, take } from '../pad.ts';
import type { Pad } from '../pad.ts';
import { armedTips, riskOf, surplusOf } from '../reading.ts';
import { giveBest } from './move.ts';
import type { Genes } from './genes.ts';
import type { Move } from './move.ts';

const PATROL_UPKEEP = 0.45;
/** Armed presence from which an operation led by tips finds somebody. @source MODEL.md H6 (d) */
const PRESENT = 0.08;
const TIRED = 0.3;
/** How many times riskier a zone must be before a unit is moved there. */
const MUCH_RISKIER = 3;

/** Whether upkeep of one more unit leaves what the gene asks. */
function affords(pad: Pad, genes: Genes): boolean {
  let added = 0;
  for (const { kind } of pad.orders) {
    if (kind === 'patrol-raise' || kind === 'sensor-buy') added += PATROL_UPKEEP;
  }
  return surplusOf(pad) - added > genes.upkeep;
}

function operate(pad: Pad, genes: Genes, times: number): void {
  if (genes.tipsFirst < 0) {
    blindOperations(pad, times + 1);
    return;
  }
  const { patrols, armedPresence } = pad.view.zone;
  giveBest(pad, 'operation', times, (zone) =>
    known(patrols, zone) >= 1 && known(armedPresence, zone) > PRESENT
      ? armedTips(pad, zone) - genes.tipsFirst
      : 0,
  );
}

/** Each turn another network, where most is told: drugs and fighters, as the odds ask. */
function goAfterLeaders(pad: Pad): void {
  const { view, ground } = pad;
  if (!canGive(pad, 'leadership-removal')) return;
  const targets = ground.world.networks.filter(({ kind }) => kind !== 'traders');
  const target = targets[view.turn % Math.max(1, targets.length)];
  if (target === undefined) return;
  const told = (zone: number) =>
    known(view.zoneGood.tips, zone * GOODS.length + DRUGS) +
    known(view.zoneGood.tips, zone * GOODS.length + FIGHTERS);
  for (const zone of best(ground.zones, told, 1)) {
    const id = ground.world.zones[zone]?.id ?? '';
    const order: Order = { kind: 'leadership-removal', network: target.id, zone: id };
    take(pad, readyOrder(ground, `${target.id}|${id}`, order));
  }
}

/** Half of what arms and fighters do not get goes to drugs, the rest to trade and migrants. */
function turnAttention(pad: Pad, { armedFocus }: Genes): void {
  const { view, ground } = pad;
  const first = ground.own * GOODS.length;
  const each = Math.round(50 * armedFocus) / 100;
  const has = (good: number) => known(view.stateGood.attention, first + good);
  if (view.turn % 4 !== 2 || Math.abs(has(FIGHTERS) + has(ARMS) - 2 * each) < 0.1) return;
  const left = (1 - 2 * each) / 4;
  const shares = [left, 2 * left, left, each, each];
  take(pad, readyOrder(ground, `focus ${each}`, { kind: 'attention', shares }));
}

/** The calmest zone that has units rests. */
function restUnits(pad: Pad): void {
  const { view, ground } = pad;
  if (known(view.state.fatigue, ground.own) < TIRED) return;
  giveBest(pad, 'rest', 0, (zone) =>
    known(view.zone.patrols, zone) >= 1 ? 1 / (0.01 + riskOf(pad, zone)) : 0,
  );
}

function regroup(pad: Pad): void {
  const { view, ground } = pad;
  if (!canGive(pad, 'patrol-move')) return;
  const { patrols } = view.zone;
  const calm = (zone: number) => (known(patrols, zone) >= 1 ? 1 / riskOf(pad, zone) : 0);
  const risky = (zone: number) =>
    known(patrols, zone) < COLUMNS.patrols.max ? riskOf(pad, zone) : 0;
  const from = best(ground.zones, calm, 1)[0];
  const to = best(ground.zones, risky, 1)[0];
  if (from === undefined || to === undefined) return;
  if (riskOf(pad, to) < MUCH_RISKIER * riskOf(pad, from)) return;
  const zone = ground.world.zones[from]?.id ?? '';
  const other = ground.world.zones[to]?.id ?? '';
  take(pad, readyOrder(ground, `${zone}|${other}`, { kind: 'patrol-move', zone, to: other }));
}

export const FORCE: readonly Move[] = [
  {
    gene: 'patrols',
    family: 'force',
    make: (pad, genes, times) => {
      if (affords(pad, genes)) raisePatrols(pad, times + 1);
    },
  },
  {
    gene: 'sensors',
    family: 'force',
    make: (pad, genes, times) => {
      if (affords(pad, genes)) buySensors(pad, times + 1);
    },
  },
  { gene: 'operations', family: 'force', make: operate },
  { gene: 'leaders', family: 'force', make: goAfterLeaders },
  {
    gene: 'tactics',
    family: 'force',
    make: (pad) => {
      if (pad.view.turn % 3 === 1) nationalEffort(pad, 'train-tactical');
    },
  },
  { gene: 'attention', family: 'force', make: turnAttention },
  { gene: 'rest', family: 'force', make: restUnits },
  { gene: 'regroup', family: 'force', make: regroup },
];
