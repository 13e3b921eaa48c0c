// Decides the policy's moves with people: posture, trade, law, works, forums, promises.

import type { Order } from '../../engine/index.ts';
import { plainOrder, readyOrder } from '../ground.ts';
import {
  bringServices,
  declarePosture,
  enforceEverywhere,
  holdForum,
  keepPromises,
  largeProjects,
  makeAmends,
  nationalEffort,
  openChannels,
  regulateTrade,
} from '../moves.ts';
import { canGive, known, take } from '../pad.ts';
import type { Pad } from '../pad.ts';
import { distrustOf, owedIn, povertyOf } from '../reading.ts';
import { giveBest } from './move.ts';
import type { Genes } from './genes.ts';
import type { Move } from './move.ts';

const CORRUPT = 0.35;
const ROTATION_TURNS = 4;
/** How far the gene must lean before a crossing is touched. */
const LEANS = 0.2;
const FULLY = 0.9;

/** One crossing that is not yet as the gene wants it, in file order. */
function setCrossing(pad: Pad, { crossings }: Genes): void {
  if (Math.abs(crossings) < LEANS || !canGive(pad, 'crossing')) return;
  const { view, ground } = pad;
  const choice = crossings > 0 ? 'open' : 'close';
  for (const [index, { id, a, b, post }] of ground.world.passages.entries()) {
    if (!post || (!ground.zones.includes(a) && !ground.zones.includes(b))) continue;
    if (known(view.passage.crossingClosed, index) > 0.5 !== (choice === 'open')) continue;
    const order: Order = { kind: 'crossing', passage: id, choice };
    if (take(pad, readyOrder(ground, `${id}|${choice}`, order))) return;
  }
}

function promise(pad: Pad, { mostOwed }: Genes, times: number): void {
  if (pad.view.promises.length + times > mostOwed) return;
  giveBest(pad, 'promise', times, (zone) => (owedIn(pad, zone) > 0 ? 0 : distrustOf(pad, zone)));
}

function protect(pad: Pad): void {
  const { view, ground } = pad;
  if (known(view.state.migrantProtection, ground.own) < FULLY) nationalEffort(pad, 'protect');
}

/** Where officers are bought, and not so often that nobody knows the ground. */
function rotate(pad: Pad): void {
  const { view, ground } = pad;
  if (view.turn % ROTATION_TURNS !== 0) return;
  let corruption = 0;
  for (const zone of ground.zones) corruption += known(view.zone.corruption, zone);
  if (corruption > CORRUPT * ground.zones.length) take(pad, plainOrder(ground, 'rotate'));
}

/** The public believes a record when works have just been finished. */
function tellRecord(pad: Pad): void {
  const { view, ground } = pad;
  const done = view.news.some(
    ({ code, turn, zone }) =>
      code === 'project-done' && turn >= view.turn - 1 && ground.zones.includes(zone),
  );
  if (done) take(pad, plainOrder(ground, 'comms'));
}

function move(gene: Move['gene'], make: Move['make']): Move {
  return { gene, family: 'people', make };
}

export const PEOPLE: readonly Move[] = [
  {
    gene: 'posture',
    family: 'people',
    signed: true,
    make: (pad, { posture }) => {
      declarePosture(pad, posture > 0 ? 'service' : 'blanket');
    },
  },
  {
    gene: 'trade',
    family: 'people',
    signed: true,
    make: (pad, { trade }, times) => {
      if (trade > 0) regulateTrade(pad, times + 1);
      else enforceEverywhere(pad);
    },
  },
  { gene: 'crossings', family: 'people', signed: true, make: setCrossing },
  move('conduct', (pad, { trained }) => {
    const { view, ground } = pad;
    if (known(view.state.conductTraining, ground.own) < trained) {
      nationalEffort(pad, 'train-conduct');
    }
  }),
  move('oversight', (pad, { oversightTurns }) => {
    if (pad.view.turn % Math.round(oversightTurns) === 0) nationalEffort(pad, 'oversight');
  }),
  move('channels', (pad, _genes, times) => {
    openChannels(pad, times + 1);
  }),
  move('works', (pad, _genes, times) => {
    giveBest(pad, 'livelihood-small', times, (zone) => povertyOf(pad, zone));
  }),
  move('projects', (pad, _genes, times) => {
    largeProjects(pad, times + 1);
  }),
  move('services', (pad, _genes, times) => {
    bringServices(pad, times + 1);
  }),
  move('forums', (pad, { mostOwed }) => {
    holdForum(pad, Math.floor(mostOwed));
  }),
  move('promises', promise),
  move('delivery', (pad, _genes, times) => {
    keepPromises(pad, 2 * (times + 1));
  }),
  move('remedies', (pad, _genes, times) => {
    makeAmends(pad, times + 1);
  }),
  move('protection', protect),
  move('rotation', rotate),
  move('record', tellRecord),
];
