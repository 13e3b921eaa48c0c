// Gives the parameters the shape the equations read: names for numbers, arrays by good; it changes no value.

import { fault } from '../base/index.ts';
import { GOODS } from './goods.ts';
import type { ParameterValues } from './parameters.ts';

/** Named as in parameters.ts, where meaning, unit, range and source stand. */
export interface Coefficients {
  readonly patrolDetection: number;
  readonly sensorDetection: number;
  readonly tipDetection: number;
  readonly effortService: number;
  readonly effortBlanket: number;
  readonly effortWithdrawn: number;
  readonly detectability: Float64Array;
  readonly bribability: Float64Array;
  readonly corruptionLoss: number;
  readonly cover: number;
  readonly seam: number;
  readonly jointDetection: number;
  readonly choiceNoise: number;
  readonly lossPenalty: number;
  readonly lengthCost: number;
  readonly elasticity: Float64Array;
  readonly demandElasticity: number;
  readonly priceAdjustment: number;
  readonly beliefUp: number;
  readonly beliefDown: number;
  readonly rumour: number;
  readonly closedTradeCost: number;
  readonly closedOtherCost: number;
  readonly carriersIn: number;
  readonly carriersOut: number;
  readonly carriersEffect: number;
  readonly exploitationBase: number;
  readonly exploitationRisk: number;
  readonly trustTreatment: number;
  readonly trustMistreatment: number;
  readonly trustHarm: number;
  readonly trustLivelihoodUp: number;
  readonly trustLivelihoodDown: number;
  readonly trustServices: number;
  readonly trustKept: number;
  readonly trustBroken: number;
  readonly trustProtection: number;
  readonly trustReturn: number;
  readonly tipBase: number;
  readonly tipTrust: number;
  readonly tipServices: number;
  readonly tipFear: number;
  readonly tipAnger: number;
  readonly tipEmbedded: number;
  readonly tipTolerance: number;
  readonly tipChannel: number;
  readonly tipReport: Float64Array;
  readonly tipReference: Float64Array;
  readonly grievanceHarm: number;
  readonly grievanceLivelihood: number;
  readonly grievanceBroken: number;
  readonly grievanceCorruption: number;
  readonly grievanceDecay: number;
  readonly fearDecay: number;
  readonly fearReprisal: number;
  readonly fearArmed: number;
  readonly corruptionGrowth: number;
  readonly corruptionControl: number;
  readonly reprisal: number;
  readonly harmStandard: number;
  readonly harmService: number;
  readonly harmBlanket: number;
  readonly harmWithdrawn: number;
  readonly recruitGrievance: number;
  readonly recruitHarm: number;
  readonly provision: number;
  readonly arrivals: number;
  readonly armedDecay: number;
  readonly operationBlind: number;
  readonly operationTipped: number;
  readonly attack: number;
  readonly attackProject: number;
  readonly clash: number;
  readonly contest: number;
  readonly protest: number;
  readonly sabotage: number;
  readonly decapitation: number;
  readonly planDetection: number;
  readonly planUpkeep: number;
  readonly planCapital: number;
  readonly marginEffect: number;
  readonly workshopTrust: number;
  readonly visitTrust: number;
  readonly practiceGrowth: number;
  readonly practiceDecay: number;
  readonly displacementBlame: number;
  readonly patrolUpkeep: number;
  readonly sensorUpkeep: number;
  readonly oversightStep: number;
  readonly oversightDecay: number;
  readonly planDecay: number;
  readonly seizureNoise: number;
  readonly bandWide: number;
  readonly bandNarrow: number;
}

/** Builds the coefficients from values by id; throws when an id is missing, since the reader fills defaults. */
export function coefficientsOf(values: ParameterValues): Coefficients {
  const one = (id: string): number =>
    values[id] ?? fault('parameter without a value', { parameter: id });
  const byGood = (id: string): Float64Array =>
    Float64Array.from(GOODS, (good) => one(`${id}.${good}`));
  // Written out, since an object that grows key by key is slow to read, and every equation reads this one.
  return {
    patrolDetection: one('patrolDetection'),
    sensorDetection: one('sensorDetection'),
    tipDetection: one('tipDetection'),
    effortService: one('effortService'),
    effortBlanket: one('effortBlanket'),
    effortWithdrawn: one('effortWithdrawn'),
    detectability: byGood('detectability'),
    bribability: byGood('bribability'),
    corruptionLoss: one('corruptionLoss'),
    cover: one('cover'),
    seam: one('seam'),
    jointDetection: one('jointDetection'),
    choiceNoise: one('choiceNoise'),
    lossPenalty: one('lossPenalty'),
    lengthCost: one('lengthCost'),
    elasticity: byGood('elasticity'),
    demandElasticity: one('demandElasticity'),
    priceAdjustment: one('priceAdjustment'),
    beliefUp: one('beliefUp'),
    beliefDown: one('beliefDown'),
    rumour: one('rumour'),
    closedTradeCost: one('closedTradeCost'),
    closedOtherCost: one('closedOtherCost'),
    carriersIn: one('carriersIn'),
    carriersOut: one('carriersOut'),
    carriersEffect: one('carriersEffect'),
    exploitationBase: one('exploitationBase'),
    exploitationRisk: one('exploitationRisk'),
    trustTreatment: one('trustTreatment'),
    trustMistreatment: one('trustMistreatment'),
    trustHarm: one('trustHarm'),
    trustLivelihoodUp: one('trustLivelihoodUp'),
    trustLivelihoodDown: one('trustLivelihoodDown'),
    trustServices: one('trustServices'),
    trustKept: one('trustKept'),
    trustBroken: one('trustBroken'),
    trustProtection: one('trustProtection'),
    trustReturn: one('trustReturn'),
    tipBase: one('tipBase'),
    tipTrust: one('tipTrust'),
    tipServices: one('tipServices'),
    tipFear: one('tipFear'),
    tipAnger: one('tipAnger'),
    tipEmbedded: one('tipEmbedded'),
    tipTolerance: one('tipTolerance'),
    tipChannel: one('tipChannel'),
    tipReport: byGood('tipReport'),
    tipReference: byGood('tipReference'),
    grievanceHarm: one('grievanceHarm'),
    grievanceLivelihood: one('grievanceLivelihood'),
    grievanceBroken: one('grievanceBroken'),
    grievanceCorruption: one('grievanceCorruption'),
    grievanceDecay: one('grievanceDecay'),
    fearDecay: one('fearDecay'),
    fearReprisal: one('fearReprisal'),
    fearArmed: one('fearArmed'),
    corruptionGrowth: one('corruptionGrowth'),
    corruptionControl: one('corruptionControl'),
    reprisal: one('reprisal'),
    harmStandard: one('harmStandard'),
    harmService: one('harmService'),
    harmBlanket: one('harmBlanket'),
    harmWithdrawn: one('harmWithdrawn'),
    recruitGrievance: one('recruitGrievance'),
    recruitHarm: one('recruitHarm'),
    provision: one('provision'),
    arrivals: one('arrivals'),
    armedDecay: one('armedDecay'),
    operationBlind: one('operationBlind'),
    operationTipped: one('operationTipped'),
    attack: one('attack'),
    attackProject: one('attackProject'),
    clash: one('clash'),
    contest: one('contest'),
    protest: one('protest'),
    sabotage: one('sabotage'),
    decapitation: one('decapitation'),
    planDetection: one('planDetection'),
    planUpkeep: one('planUpkeep'),
    planCapital: one('planCapital'),
    marginEffect: one('marginEffect'),
    workshopTrust: one('workshopTrust'),
    visitTrust: one('visitTrust'),
    practiceGrowth: one('practiceGrowth'),
    practiceDecay: one('practiceDecay'),
    displacementBlame: one('displacementBlame'),
    patrolUpkeep: one('patrolUpkeep'),
    sensorUpkeep: one('sensorUpkeep'),
    oversightStep: one('oversightStep'),
    oversightDecay: one('oversightDecay'),
    planDecay: one('planDecay'),
    seizureNoise: one('seizureNoise'),
    bandWide: one('bandWide'),
    bandNarrow: one('bandNarrow'),
  };
}
