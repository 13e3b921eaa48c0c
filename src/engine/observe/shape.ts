// Gives the numbers of a view their names; positions follow the lists of readings in view.ts, which a test holds.

import type { Estimate, View } from '../view.ts';
import type { Block } from './plan.ts';

/** The estimate of one reading over its stretches of the view's buffer. */
export function estimateAt(
  values: Float64Array,
  block: Block,
  reading: number,
  length: number,
): Estimate {
  const value = block.values[reading];
  const band = block.bands[reading];
  return {
    value: new Float64Array(values.buffer, value * 8, length),
    band: new Float64Array(values.buffer, band * 8, length),
  };
}

/** Written out, since objects of one fixed shape are quick to make and to read. */
export function zoneEstimates(values: Float64Array, block: Block, zones: number): View['zone'] {
  return {
    patrols: estimateAt(values, block, 0, zones),
    sensors: estimateAt(values, block, 1, zones),
    posture: estimateAt(values, block, 2, zones),
    tolerance: estimateAt(values, block, 3, zones),
    trust: estimateAt(values, block, 4, zones),
    grievance: estimateAt(values, block, 5, zones),
    livelihood: estimateAt(values, block, 6, zones),
    formalLivelihood: estimateAt(values, block, 7, zones),
    tradeIncome: estimateAt(values, block, 8, zones),
    services: estimateAt(values, block, 9, zones),
    fear: estimateAt(values, block, 10, zones),
    anger: estimateAt(values, block, 11, zones),
    corruption: estimateAt(values, block, 12, zones),
    armedPresence: estimateAt(values, block, 13, zones),
    channel: estimateAt(values, block, 14, zones),
    knowledge: estimateAt(values, block, 15, zones),
    displacedCarriers: estimateAt(values, block, 16, zones),
    rivalry: estimateAt(values, block, 17, zones),
    forumTurns: estimateAt(values, block, 18, zones),
    monitorTurns: estimateAt(values, block, 19, zones),
    covenantTurns: estimateAt(values, block, 20, zones),
    harmOwed: estimateAt(values, block, 21, zones),
    protection: estimateAt(values, block, 22, zones),
    presence: estimateAt(values, block, 23, zones),
  };
}

/** Written out, since objects of one fixed shape are quick to make and to read. */
export function stateEstimates(values: Float64Array, block: Block, states: number): View['state'] {
  return {
    budget: estimateAt(values, block, 0, states),
    politicalCapital: estimateAt(values, block, 1, states),
    baseIncome: estimateAt(values, block, 2, states),
    legitimacy: estimateAt(values, block, 3, states),
    ruleOfLaw: estimateAt(values, block, 4, states),
    oversight: estimateAt(values, block, 5, states),
    fatigue: estimateAt(values, block, 6, states),
    training: estimateAt(values, block, 7, states),
    conductTraining: estimateAt(values, block, 8, states),
    ownership: estimateAt(values, block, 9, states),
    migrantProtection: estimateAt(values, block, 10, states),
    planRelevance: estimateAt(values, block, 11, states),
    planSoundness: estimateAt(values, block, 12, states),
    planPersuasion: estimateAt(values, block, 13, states),
    planAdopted: estimateAt(values, block, 14, states),
    workshopTurns: estimateAt(values, block, 15, states),
    offerPenaltyTurns: estimateAt(values, block, 16, states),
    dependence: estimateAt(values, block, 17, states),
    unpaid: estimateAt(values, block, 18, states),
    agendaShare: estimateAt(values, block, 19, states),
  };
}

/** Written out, since objects of one fixed shape are quick to make and to read. */
export function pairEstimates(values: Float64Array, block: Block, pairs: number): View['pair'] {
  return {
    rung: estimateAt(values, block, 0, pairs),
    practice: estimateAt(values, block, 1, pairs),
    pairTrust: estimateAt(values, block, 2, pairs),
    closure: estimateAt(values, block, 3, pairs),
    margin: estimateAt(values, block, 4, pairs),
    lastStep: estimateAt(values, block, 5, pairs),
    quietTurns: estimateAt(values, block, 6, pairs),
    referralTurn: estimateAt(values, block, 7, pairs),
  };
}
