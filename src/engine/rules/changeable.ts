// Lists the stocks that rules and events may change, by what they belong to; how they change is decided elsewhere.

import type { ColumnName } from '../layout.ts';

export const CHANGE_SUBJECTS = ['zone', 'state', 'pair', 'passage', 'flow'] as const;
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number];

export const RULE_CHANGEABLE = {
  zone: [
    'patrols',
    'sensors',
    'tolerance',
    'trust',
    'grievance',
    'formalLivelihood',
    'services',
    'corruption',
    'fear',
    'anger',
    'channel',
    'knowledge',
    'armedPresence',
    'displacedCarriers',
  ],
  state: [
    'budget',
    'politicalCapital',
    'baseIncome',
    'legitimacy',
    'ruleOfLaw',
    'oversight',
    'fatigue',
    'training',
    'conductTraining',
    'ownership',
    'migrantProtection',
    'planRelevance',
    'planSoundness',
    'planPersuasion',
  ],
  pair: ['practice', 'pairTrust', 'closure', 'margin'],
  passage: ['crossingClosed'],
  flow: ['capital'],
} as const satisfies Record<ChangeSubject, readonly ColumnName[]>;
