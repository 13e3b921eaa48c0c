// Parameters of plans, cooperation, budgets and what seats may see: numbers with ranges and sources; nothing is computed here.

import { DC, one, shared } from './spec.ts';
import type { ParameterSpec } from './spec.ts';

export const POLITICS: readonly ParameterSpec[] = [
  shared(
    one(
      'planDetection',
      'planRel',
      0.25,
      0,
      0.4,
      'share',
      'detection gained from a relevant plan',
      'USIP brief; value a design choice',
    ),
  ),
  shared(
    one(
      'planUpkeep',
      'planSnd',
      0.15,
      0,
      0.25,
      'share',
      'upkeep saved by a sound plan',
      'USIP brief; value a design choice',
    ),
  ),
  shared(
    one(
      'planCapital',
      'planPer',
      0.4,
      0,
      0.6,
      'share',
      'political capital saved by a persuasive plan',
      'USIP brief; value a design choice',
    ),
  ),
  shared(
    one(
      'marginEffect',
      'marg',
      0.25,
      0.1,
      0.4,
      'closure',
      'closure opened by the revealed margin',
      'USIP brief; value a design choice',
    ),
  ),
  shared(
    one(
      'workshopTrust',
      'wkTr',
      0.04,
      0.02,
      0.08,
      'up()',
      'trust between states per workshop',
      'USIP brief; value a design choice',
    ),
  ),
  shared(one('visitTrust', '', 0.025, 0.01, 0.05, 'up()', 'trust between states per visit', DC)),
  one(
    'practiceGrowth',
    '',
    0.12,
    0.05,
    0.2,
    '1/turn',
    'practice gained by joint activity',
    'LH13, LSM26',
  ),
  one(
    'practiceDecay',
    '',
    0.88,
    0.8,
    0.95,
    '1/turn',
    'practice kept without activity',
    'LH13, LSM26',
  ),
  one('displacementBlame', 'shk', 0.6, 0.2, 1.2, 'x', 'blame for displaced flows', DC),
  shared(
    one('patrolUpkeep', '', 0.45, 0.3, 0.6, 'credits/turn', 'running cost of a patrol unit', DC),
  ),
  shared(
    one('sensorUpkeep', '', 0.35, 0.25, 0.5, 'credits/turn', 'running cost of a sensor unit', DC),
  ),
  shared(one('oversightStep', '', 0.15, 0.08, 0.25, 'up()', 'oversight gained by one effort', DC)),
  one('oversightDecay', '', 0.93, 0.85, 0.97, '1/turn', 'oversight kept per turn', DC),
  one('planDecay', '', 0.94, 0.85, 0.98, '1/turn', 'plan quality kept as staff rotate', DC),
  one('seizureNoise', '', 0.8, 0.2, 1, 'x', 'spread of a seizure round its mean', DC),
  shared(one('bandWide', '', 0.12, 0.06, 0.2, 'index', 'half width of an ordinary estimate', DC)),
  shared(
    one(
      'bandNarrow',
      '',
      0.06,
      0.03,
      0.1,
      'index',
      'half width after a forum, monitoring or workshop',
      DC,
    ),
  ),
];
