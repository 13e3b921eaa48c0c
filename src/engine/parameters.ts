// Lists every number of the model that a scenario may change, with default, range, unit, meaning and source; it computes nothing.

import { GOODS } from './goods.ts';

/** `low`/`high` bound the plausible range used by sensitivity; `shared` numbers may be shown to every seat. */
export interface ParameterSpec {
  readonly id: string;
  readonly symbol: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
  readonly shared?: true;
}

function one(
  id: string,
  symbol: string,
  value: number,
  low: number,
  high: number,
  unit: string,
  meaning: string,
  source: string,
): ParameterSpec {
  return { id, symbol, value, low, high, unit, meaning, source };
}

/** One number per good, ids `name.good`. */
function byGood(
  id: string,
  symbol: string,
  values: readonly [number, number, number, number, number],
  range: (value: number) => readonly [number, number],
  unit: string,
  meaning: string,
  source: string,
): readonly ParameterSpec[] {
  return GOODS.map((good, index) => {
    const value = values[index] ?? 0;
    const [low, high] = range(value);
    return one(`${id}.${good}`, `${symbol}_${good}`, value, low, high, unit, `${meaning} (${good})`, source);
  });
}

/** Marks numbers that a player's page may hold. */
function shared(spec: ParameterSpec): ParameterSpec {
  return { ...spec, shared: true };
}

const times = (low: number, high: number) => (value: number) => [value * low, value * high] as const;
const within = (low: number, high: number) => () => [low, high] as const;
const around = (half: number) => (value: number) => [value - half, value + half] as const;
const DC = 'design choice';

const detection: readonly ParameterSpec[] = [
  one('patrolDetection', 'aP', 0.75, 0.4, 1.2, '1/cover', 'how fast detection saturates with patrol effort', DC),
  one('sensorDetection', 'aS', 0.55, 0.3, 0.9, '1/unit', 'how fast detection saturates with sensors', DC),
  one('tipDetection', 'aT', 1.2, 0.4, 2, '1/tip', 'what a tip is worth to those who search', 'BSF11, Shapiro15; low end Blair21'),
  one('effortService', 'E_svc', 0.85, 0.65, 0.95, 'x', 'search effort under a service posture', DC),
  one('effortBlanket', 'E_blk', 1.4, 1.2, 1.6, 'x', 'search effort under a blanket posture', DC),
  one('effortWithdrawn', 'E_wd', 0.3, 0.2, 0.5, 'x', 'search effort under a withdrawn posture', DC),
  ...byGood('detectability', 'c', [0.45, 0.24, 0.35, 0.2, 0.18], times(0.6, 1.6), 'probability', 'how easily it is found', DC),
  ...byGood('bribability', 'rho', [1, 1, 1, 0.7, 0.45], within(0.3, 1), 'share', 'how far officials can be bought', 'Gallien19'),
  one('corruptionLoss', 'kC', 0.8, 0.4, 0.95, 'share', 'detection lost per unit of corruption', DC),
  one('cover', 'cover', 0.2, 0, 0.5, 'share', 'cover that tolerated trade gives to other goods', 'contested: HH15 yes, Gallien19 segmented'),
  one('seam', 'seam', 0.35, 0, 0.6, 'share', 'effort lost at a border without agreement', 'HanlonMEI; value a design choice'),
  one('jointDetection', 'X_g', 0.3, 0.15, 0.45, 'x', 'detection on a passage patrolled together', DC),
];

const choice: readonly ParameterSpec[] = [
  one('choiceNoise', 'mu', 0.09, 0.05, 0.2, 'utility', 'noise in route choice; 0 is perfectly rational', 'Nguyen13; value a design choice'),
  one('lossPenalty', 'psi', 2, 1, 4, 'x load', 'what a loss costs beyond the load', DC),
  one('lengthCost', 'cLen', 0.05, 0.02, 0.1, 'per length', 'cost of distance', 'Getmansky19'),
  ...byGood('elasticity', 'el', [1, 0.6, 0.5, 0.7, 0.5], within(0.2, 1.5), 'elasticity', 'response of volume to the expected margin', 'ReuterK86, Allen18'),
  one('demandElasticity', 'eta', 0.6, 0.3, 1, 'elasticity', 'demand elasticity in the price rule', 'CastilloK20, CMR14'),
  one('priceAdjustment', 'priceAdj', 0.4, 0.2, 0.7, '1/turn', 'how fast prices adjust', DC),
  one('beliefUp', 'aUp', 0.6, 0.3, 0.8, '1/turn', 'belief update after a loss', 'Magliocca19, Kar15'),
  one('beliefDown', 'aDn', 0.3, 0.1, 0.5, '1/turn', 'belief update after a quiet passage', 'Magliocca19, Kar15'),
  one('rumour', 'aRum', 0.25, 0.1, 0.5, '1/turn', 'learning from visible presence', DC),
  one('closedTradeCost', '', 0.5, 0.2, 0.8, 'utility', 'what a closed crossing costs informal trade', DC),
  one('closedOtherCost', '', 0.1, 0, 0.25, 'utility', 'what a closed crossing costs other goods', DC),
  one('carriersIn', 'xIn', 0.5, 0.2, 0.8, '1/turn', 'carriers pushed out of tolerated trade', 'Boukhars19'),
  one('carriersOut', 'xOut', 0.15, 0.05, 0.3, '1/turn', 'carriers taken back by other work', 'Boukhars19'),
  one('carriersEffect', 'xDRG', 0.5, 0, 1, 'x', 'effect of displaced carriers on drugs and migration', 'Boukhars19'),
  one('exploitationBase', 'chi0', 0.2, 0.1, 0.4, 'share', 'exploited share at no risk', 'Moser20, Stille23'),
  one('exploitationRisk', 'chiR', 2.2, 1, 4, 'share', 'slope of exploitation with risk', 'Moser20, Stille23'),
];

const community: readonly ParameterSpec[] = [
  one('trustTreatment', 'tPJ', 0.12, 0.05, 0.25, '1/turn', 'trust gained from fair treatment', 'Tyler10, Huq11'),
  one('trustMistreatment', 'tPJn', 0.13, 0.05, 0.25, '1/turn', 'trust lost from unfair treatment', 'Tyler10, Huq11'),
  one('trustHarm', 'tHarm', 0.22, 0.1, 0.35, 'per event', 'trust lost from harm by the state', 'ShaverS21, CondraS12'),
  one('trustLivelihoodUp', 'tLvUp', 0.45, 0.2, 1.2, 'per change', 'trust gained when livelihood rises', 'Slovic93'),
  one('trustLivelihoodDown', 'tLvDn', 0.8, 0.2, 1.2, 'per change', 'trust lost when livelihood falls', 'Slovic93'),
  one('trustServices', 'tSv', 0.12, 0.04, 0.2, '1/turn', 'trust from services above .4', 'BSF11'),
  one('trustKept', 'tKept', 0.04, 0.02, 0.1, 'per promise', 'trust from a kept promise', 'Blair21'),
  one('trustBroken', 'tBrk', 0.07, 0.03, 0.15, 'per promise', 'trust lost by a broken promise', 'Blair21'),
  one('trustProtection', 'tProt', 0.04, 0, 0.08, 'per event', 'credit for protecting after violence', 'ShaverS21'),
  one('trustReturn', 'tRev', 0.1, 0.05, 0.2, '1/turn', 'return to the institutional baseline', DC),
  one('tipBase', 'o0', -1.3, -2.21, -0.65, 'logit', 'willingness to inform: base', 'BSF11, Kalyvas06'),
  one('tipTrust', 'oT', 5, 2.5, 8.5, 'logit', 'willingness to inform: trust', 'BSF11'),
  one('tipServices', 'oS', 1.2, 0.6, 2.04, 'logit', 'willingness to inform: services', 'BSF11'),
  one('tipFear', 'oF', 2.2, 1.1, 3.74, 'logit', 'willingness to inform: fear', 'Kalyvas06'),
  one('tipAnger', 'oAng', 1.2, 0.6, 2.04, 'logit', 'willingness to inform: anger at armed actors', 'Kalyvas06'),
  one('tipEmbedded', 'oE', 1.2, 0.6, 2.04, 'logit', 'willingness to inform: living off the flow', 'Gallien19'),
  one('tipTolerance', 'oTol', 1, 0.5, 1.7, 'logit', 'willingness to inform: tolerated traders', 'Gallien19'),
  one('tipChannel', '', 0.8, 0.4, 1.36, 'logit', 'willingness to inform: a protected channel', 'Shapiro15'),
  ...byGood('tipReport', 'nu', [-3, -0.2, -0.6, 0.5, 0.8], around(0.7), 'logit', 'what communities will report', 'Gallien19'),
  ...byGood('tipReference', 'ref', [80, 40, 40, 12, 8], times(0.5, 2), 'flow', 'exposure reference', DC),
  one('grievanceHarm', 'gHarm', 0.12, 0.06, 0.204, '1/turn', 'grievance from harm by the state', 'Alert16, UNDP17'),
  one('grievanceLivelihood', 'gLv', 0.1, 0.05, 0.17, '1/turn', 'grievance from poor livelihood', 'Alert16, UNDP17'),
  one('grievanceBroken', 'gBrk', 0.08, 0.04, 0.136, '1/turn', 'grievance from broken promises', 'Alert16'),
  one('grievanceCorruption', 'gCor', 0.06, 0.03, 0.102, '1/turn', 'grievance from corrupt contact', 'Alert16, UNDP17'),
  one('grievanceDecay', 'gDec', 0.06, 0.03, 0.102, '1/turn', 'how grievance eases', 'Alert16'),
  one('fearDecay', 'fDec', 0.55, 0.3, 0.8, '1/turn', 'persistence of fear', DC),
  one('fearReprisal', 'fHit', 0.3, 0.15, 0.5, 'per event', 'fear from a reprisal', DC),
  one('fearArmed', 'fA', 0.12, 0.05, 0.25, '1/turn', 'fear from armed presence', DC),
  one('corruptionGrowth', 'aC', 0.05, 0.02, 0.1, '1/turn', 'growth of corruption with rents', 'OlkenB09'),
  one('corruptionControl', 'bC', 0.08, 0.04, 0.15, '1/turn', 'control of corruption by oversight', 'OlkenB09'),
];

const violence: readonly ParameterSpec[] = [
  one('reprisal', 'phi', 0.25, 0.1, 0.9, 'probability', 'intensity of reprisals', 'GI24Boni'),
  one('harmStandard', 'h_std', 0.06, 0.02, 0.12, 'probability', 'harm by the state, standard posture', 'BlairW23'),
  one('harmService', 'h_svc', 0.03, 0.01, 0.06, 'probability', 'harm by the state, service posture', 'BlairW23'),
  one('harmBlanket', 'h_blk', 0.22, 0.1, 0.4, 'probability', 'harm by the state, blanket posture', 'BlairW23'),
  one('harmWithdrawn', 'h_wd', 0.01, 0, 0.02, 'probability', 'harm by the state, withdrawn posture', DC),
  one('recruitGrievance', 'rec0', 0.05, 0.02, 0.1, '1/turn', 'recruitment from grievance', 'UNDP17'),
  one('recruitHarm', 'recH', 0.05, 0.02, 0.1, '1/turn', 'recruitment after harm by the state', 'UNDP17'),
  one('provision', 'provid', 0.03, 0, 0.08, '1/turn', 'gain of armed groups that permit banned trade', 'GI23'),
  one('arrivals', 'aArr', 0.03, 0.01, 0.06, '1/turn', 'armed presence from arriving fighters', DC),
  one('armedDecay', 'aDec', 0.1, 0.05, 0.2, '1/turn', 'decay of armed presence', DC),
  one('operationBlind', 'opA0', 0.08, 0.03, 0.15, 'share', 'presence removed by a blind operation', DC),
  one('operationTipped', 'opA1', 0.3, 0.1, 0.5, 'share', 'more presence removed when tips lead', 'BSF11; value a design choice'),
  one('attack', 'vA', 0.4, 0.2, 0.7, 'hazard', 'base hazard of attacks', 'Crost14'),
  one('attackProject', 'projAtt', 0.1, 0, 0.3, 'hazard', 'extra hazard near large projects', 'Crost14'),
  one('clash', 'vClash', 0.25, 0.125, 0.425, 'hazard', 'clashes', 'CastilloK20'),
  one('contest', 'vCont', 0.25, 0.125, 0.425, 'hazard', 'rivalry between networks', 'CastilloK20'),
  one('protest', 'vProt', 0.5, 0.25, 0.85, 'hazard', 'protests', 'ArabWeekly18'),
  one('sabotage', 'sab', 0.9, 0, 1.5, 'probability', 'sabotage of large insecure projects', 'Crost14, BFST13'),
  one('decapitation', 'decap', 0.25, 0.1, 0.4, 'share', 'capital lost when leadership is removed', 'Calderon15'),
];

const politics: readonly ParameterSpec[] = [
  one('planDetection', 'planRel', 0.25, 0, 0.4, 'share', 'detection gained from a relevant plan', 'USIP brief; value a design choice'),
  one('planUpkeep', 'planSnd', 0.15, 0, 0.25, 'share', 'upkeep saved by a sound plan', 'USIP brief; value a design choice'),
  shared(one('planCapital', 'planPer', 0.4, 0, 0.6, 'share', 'political capital saved by a persuasive plan', 'USIP brief; value a design choice')),
  shared(one('marginEffect', 'marg', 0.25, 0.1, 0.4, 'closure', 'closure opened by the revealed margin', 'USIP brief; value a design choice')),
  shared(one('workshopTrust', 'wkTr', 0.04, 0.02, 0.08, 'up()', 'trust between states per workshop', 'USIP brief; value a design choice')),
  shared(one('visitTrust', '', 0.025, 0.01, 0.05, 'up()', 'trust between states per visit', DC)),
  one('practiceGrowth', '', 0.12, 0.05, 0.2, '1/turn', 'practice gained by joint activity', 'LH13, LSM26'),
  one('practiceDecay', '', 0.88, 0.8, 0.95, '1/turn', 'practice kept without activity', 'LH13, LSM26'),
  one('displacementBlame', 'shk', 0.6, 0.2, 1.2, 'x', 'blame for displaced flows', DC),
  shared(one('patrolUpkeep', '', 0.45, 0.3, 0.6, 'credits/turn', 'running cost of a patrol unit', DC)),
  shared(one('sensorUpkeep', '', 0.35, 0.25, 0.5, 'credits/turn', 'running cost of a sensor unit', DC)),
  shared(one('oversightStep', '', 0.15, 0.08, 0.25, 'up()', 'oversight gained by one effort', DC)),
  one('oversightDecay', '', 0.93, 0.85, 0.97, '1/turn', 'oversight kept per turn', DC),
  one('planDecay', '', 0.94, 0.85, 0.98, '1/turn', 'plan quality kept as staff rotate', DC),
  one('seizureNoise', '', 0.8, 0.2, 1, 'x', 'spread of a seizure round its mean', DC),
  shared(one('bandWide', '', 0.12, 0.06, 0.2, 'index', 'half width of an ordinary estimate', DC)),
  shared(one('bandNarrow', '', 0.06, 0.03, 0.1, 'index', 'half width after a forum, monitoring or workshop', DC)),
];

export const PARAMETERS: readonly ParameterSpec[] = [
  ...detection,
  ...choice,
  ...community,
  ...violence,
  ...politics,
];

/** Parameter values by id, e.g. `patrolDetection`, `detectability.drugs`. Unknown ids are refused by the reader. */
export type ParameterValues = Readonly<Record<string, number>>;

/** The defaults of every parameter, by id. */
export function defaultParameters(): Record<string, number> {
  const values: Record<string, number> = {};
  for (const spec of PARAMETERS) values[spec.id] = spec.value;
  return values;
}
