// Gives the numbers of a view their names; positions follow the lists of readings in view.ts, which a test holds.

import { GOOD_COUNT } from '../goods.ts';
import type { Estimate, View } from '../view.ts';
import type { World } from '../world.ts';
import type { Block } from './blocks.ts';
import type { SeatPlan } from './plan.ts';

/** A view's numbers. They lie in one buffer; every view of a seat lays them out alike. */
export type Numbers = Pick<View, 'zone' | 'zoneGood' | 'state' | 'stateGood' | 'pair' | 'passage'>;

/** The names of a seat's numbers over its buffer. */
export function numbersOver(values: Float64Array, seat: SeatPlan, world: World): Numbers {
  const goods = zerosOf(values, seat.zoneGood, world.zones.length * GOOD_COUNT);
  const attention = zerosOf(values, seat.stateGood, world.states.length * GOOD_COUNT);
  const passages = zerosOf(values, seat.passage, world.passages.length);
  return {
    zone: zoneEstimates(values, seat.zone, world.zones.length),
    zoneGood: {
      tips: estimateAt(values, seat.zoneGood, 0, goods),
      seized: estimateAt(values, seat.zoneGood, 1, goods),
      flow: estimateAt(values, seat.zoneGood, 2, goods),
    },
    state: stateEstimates(values, seat.state, world.states.length),
    stateGood: { attention: estimateAt(values, seat.stateGood, 0, attention) },
    pair: pairEstimates(values, seat.pair, world.pairs.length),
    passage: { crossingClosed: estimateAt(values, seat.passage, 0, passages) },
  };
}

/** Bands of what is exact or unknown: one list of zeros for all readings of one length in a view. */
function zerosOf(values: Float64Array, block: Block, length: number): Float64Array {
  return new Float64Array(values.buffer, block.zeros * 8, length);
}

/** The estimate of one reading over its stretches of the view's buffer. */
function estimateAt(
  values: Float64Array,
  block: Block,
  reading: number,
  zeros: Float64Array,
): Estimate {
  const band = block.bands[reading];
  const { length } = zeros;
  return {
    value: new Float64Array(values.buffer, block.values[reading] * 8, length),
    band: band === block.zeros ? zeros : new Float64Array(values.buffer, band * 8, length),
  };
}

/** Written out, since objects of one fixed shape are quick to make and to read. */
function zoneEstimates(values: Float64Array, block: Block, zones: number): View['zone'] {
  const zeros = zerosOf(values, block, zones);
  return {
    patrols: estimateAt(values, block, 0, zeros),
    sensors: estimateAt(values, block, 1, zeros),
    posture: estimateAt(values, block, 2, zeros),
    tolerance: estimateAt(values, block, 3, zeros),
    trust: estimateAt(values, block, 4, zeros),
    grievance: estimateAt(values, block, 5, zeros),
    livelihood: estimateAt(values, block, 6, zeros),
    formalLivelihood: estimateAt(values, block, 7, zeros),
    tradeIncome: estimateAt(values, block, 8, zeros),
    services: estimateAt(values, block, 9, zeros),
    fear: estimateAt(values, block, 10, zeros),
    anger: estimateAt(values, block, 11, zeros),
    corruption: estimateAt(values, block, 12, zeros),
    armedPresence: estimateAt(values, block, 13, zeros),
    channel: estimateAt(values, block, 14, zeros),
    knowledge: estimateAt(values, block, 15, zeros),
    displacedCarriers: estimateAt(values, block, 16, zeros),
    rivalry: estimateAt(values, block, 17, zeros),
    forumTurns: estimateAt(values, block, 18, zeros),
    monitorTurns: estimateAt(values, block, 19, zeros),
    covenantTurns: estimateAt(values, block, 20, zeros),
    harmOwed: estimateAt(values, block, 21, zeros),
    protection: estimateAt(values, block, 22, zeros),
    presence: estimateAt(values, block, 23, zeros),
  };
}

/** Written out, since objects of one fixed shape are quick to make and to read. */
function stateEstimates(values: Float64Array, block: Block, states: number): View['state'] {
  const zeros = zerosOf(values, block, states);
  return {
    budget: estimateAt(values, block, 0, zeros),
    politicalCapital: estimateAt(values, block, 1, zeros),
    baseIncome: estimateAt(values, block, 2, zeros),
    legitimacy: estimateAt(values, block, 3, zeros),
    ruleOfLaw: estimateAt(values, block, 4, zeros),
    oversight: estimateAt(values, block, 5, zeros),
    fatigue: estimateAt(values, block, 6, zeros),
    training: estimateAt(values, block, 7, zeros),
    conductTraining: estimateAt(values, block, 8, zeros),
    ownership: estimateAt(values, block, 9, zeros),
    migrantProtection: estimateAt(values, block, 10, zeros),
    planRelevance: estimateAt(values, block, 11, zeros),
    planSoundness: estimateAt(values, block, 12, zeros),
    planPersuasion: estimateAt(values, block, 13, zeros),
    planAdopted: estimateAt(values, block, 14, zeros),
    workshopTurns: estimateAt(values, block, 15, zeros),
    offerPenaltyTurns: estimateAt(values, block, 16, zeros),
    dependence: estimateAt(values, block, 17, zeros),
    unpaid: estimateAt(values, block, 18, zeros),
    agendaShare: estimateAt(values, block, 19, zeros),
  };
}

/** Written out, since objects of one fixed shape are quick to make and to read. */
function pairEstimates(values: Float64Array, block: Block, pairs: number): View['pair'] {
  const zeros = zerosOf(values, block, pairs);
  return {
    rung: estimateAt(values, block, 0, zeros),
    practice: estimateAt(values, block, 1, zeros),
    pairTrust: estimateAt(values, block, 2, zeros),
    closure: estimateAt(values, block, 3, zeros),
    margin: estimateAt(values, block, 4, zeros),
    lastStep: estimateAt(values, block, 5, zeros),
    quietTurns: estimateAt(values, block, 6, zeros),
    referralTurn: estimateAt(values, block, 7, zeros),
  };
}
