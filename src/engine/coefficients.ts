// Gives the parameters the shape the equations read: names for numbers, arrays by good; it changes no value.

import { fault } from '../base/index.ts';
import { GOODS } from './goods.ts';
import { PARAMETERS } from './parameters.ts';
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
  const table: Record<string, number | Float64Array> = {};
  for (const spec of PARAMETERS) {
    const value = values[spec.id];
    if (value === undefined) fault('parameter without a value', { parameter: spec.id });
    const dot = spec.id.indexOf('.');
    if (dot < 0) {
      table[spec.id] = value;
      continue;
    }
    const name = spec.id.slice(0, dot);
    const column = (table[name] as Float64Array | undefined) ?? new Float64Array(GOODS.length);
    column[GOODS.indexOf(spec.id.slice(dot + 1) as (typeof GOODS)[number])] = value;
    table[name] = column;
  }
  return table as unknown as Coefficients;
}
