// Plays a state seat by genes: wishes rank the moves, the view says where and whether; nothing is kept between turns.

import type { Strategy } from '../../engine/index.ts';
import { known, openPad } from '../pad.ts';
import type { Pad } from '../pad.ts';
import { FORCE } from './force.ts';
import { genesOf } from './genes.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { PARTNERS, answerEvents, answerOffers } from './partners.ts';
import { PEOPLE } from './people.ts';
import { weighRisks } from './risk.ts';
import type { Genes } from './genes.ts';
import type { Move } from './move.ts';

/** In this order where wishes are equal. */
export const MOVES: readonly Move[] = [...NEIGHBOURS, ...PEOPLE, ...FORCE, ...PARTNERS];

/** Armed presence, in the mean over own zones, that is full alarm. @source design choice */
const FULL_ALARM = 0.25;

/** A strategy for a state seat from a gene vector in the order of GENES. The same genes play the same on the same view. */
export function policyStrategy(vector: readonly number[], id = 'policy'): Strategy {
  const genes = genesOf(vector);
  const moves = movesOf(genes);
  return {
    id,
    decide(view, options) {
      const pad = openPad(view, options);
      playByGenes(pad, genes, moves);
      return pad.orders;
    },
  };
}

/** Moves that genes may ever wish for, whatever the view shows. */
export function movesOf(genes: Genes): readonly Move[] {
  return MOVES.filter((move) => canBeWished(move, genes));
}

/** Fills the pad: answers to events and offers first, then the most wished move that can still be made, and so on, until there are as many orders as allowed. */
export function playByGenes(
  pad: Pad,
  genes: Genes,
  moves: readonly Move[],
  mostOrders = Infinity,
): void {
  weighRisks(pad, genes.armedEye);
  answerEvents(pad, genes);
  answerOffers(pad, genes);
  pad.credits = Math.max(0, pad.credits - genes.savings);
  play(pad, genes, moves, mostOrders);
}

/** How far a move's wish may rise above its gene at most. */
function canBeWished(move: Move, genes: Genes): boolean {
  return sizeOf(move, genes) + highestLift(move.family, genes) > 0;
}

function highestLift(family: Move['family'], genes: Genes): number {
  const { forceLater, peopleLater, neighboursLater, alarm, unrest } = genes;
  const { afterAttacks, afterUnrest } = genes;
  const up = (...lifts: readonly number[]) => lifts.reduce((sum, one) => sum + Math.max(0, one), 0);
  if (family === 'force') return Math.abs(forceLater) / 2 + up(alarm, MOST_NEWS * afterAttacks);
  if (family === 'people') return Math.abs(peopleLater) / 2 + up(unrest, MOST_NEWS * afterUnrest);
  return family === 'neighbours' ? Math.abs(neighboursLater) / 2 : 0;
}

/** Gene of a signed move below which it leans to neither side. */
const UNDECIDED = 0.05;

function sizeOf({ gene, signed }: Move, genes: Genes): number {
  const wish = genes[gene];
  if (signed !== true) return wish;
  return Math.abs(wish) < UNDECIDED ? NEVER : Math.abs(wish);
}

const NEVER = -10;

/** Makes the most wished move that can still be made, lets its wish fall, and so on until nothing is left. */
function play(pad: Pad, genes: Genes, moves: readonly Move[], mostOrders: number): void {
  const lifts = liftsOf(pad, genes);
  const wishes = moves.map((move) => sizeOf(move, genes) + lifts[move.family]);
  const open = wishes.map((wish) => wish > 0);
  const times = moves.map(() => 0);
  const repeats = Math.round(genes.repeats);
  for (;;) {
    const next = strongest(wishes, open);
    const move = moves[next];
    if (move === undefined || pad.points < 1 || pad.orders.length >= mostOrders) return;
    const made = times[next] ?? 0;
    const before = pad.orders.length;
    move.make(pad, genes, made);
    times[next] = made + 1;
    wishes[next] = (wishes[next] ?? 0) - genes.spread;
    if (pad.orders.length === before || made + 1 >= repeats) open[next] = false;
  }
}

function strongest(wishes: readonly number[], open: readonly boolean[]): number {
  let next = -1;
  for (let at = 0; at < wishes.length; at += 1) {
    if (open[at] !== true) continue;
    if (next < 0 || (wishes[at] ?? 0) > (wishes[next] ?? 0)) next = at;
  }
  return next;
}

type Lifts = Readonly<Record<Move['family'], number>>;

/** What the moment adds to each family's wishes: the time in the game, armed presence, distrust, what happened last turn. */
function liftsOf(pad: Pad, genes: Genes): Lifts {
  const { view, ground } = pad;
  const time = view.turn / Math.max(1, ground.world.turns) - 0.5;
  const zones = Math.max(1, ground.zones.length);
  let armed = 0;
  let distrust = 0;
  for (const zone of ground.zones) {
    armed += known(view.zone.armedPresence, zone);
    distrust += 1 - known(view.zone.trust, zone, 0.5);
  }
  const alarm = Math.min(1, armed / zones / FULL_ALARM);
  const { attacks, unrest } = newsOf(pad, genes);
  return {
    force: genes.forceLater * time + genes.alarm * alarm + genes.afterAttacks * attacks,
    people:
      genes.peopleLater * time + (genes.unrest * distrust) / zones + genes.afterUnrest * unrest,
    neighbours: genes.neighboursLater * time,
    partners: 0,
  };
}

const ATTACKS: readonly string[] = ['attack', 'reprisal', 'sabotage'];
const UNREST: readonly string[] = ['protest', 'clash', 'state-harm'];
/** Incidents of each sort beyond which more news changes no wish. */
const MOST_NEWS = 4;

/** How many incidents of last turn in own zones the seat has heard of. */
function newsOf({ view, ground }: Pad, genes: Genes): { attacks: number; unrest: number } {
  let attacks = 0;
  let unrest = 0;
  if (genes.afterAttacks === 0 && genes.afterUnrest === 0) return { attacks, unrest };
  for (const { code, turn, zone } of view.news) {
    if (turn < view.turn - 1 || !ground.zones.includes(zone)) continue;
    if (ATTACKS.includes(code)) attacks += 1;
    else if (UNREST.includes(code)) unrest += 1;
  }
  return { attacks: Math.min(MOST_NEWS, attacks), unrest: Math.min(MOST_NEWS, unrest) };
}
