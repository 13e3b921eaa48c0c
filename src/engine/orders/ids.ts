// Lists the kinds of orders by name and the families and stages they belong to; what each does stands in its own file.

export const FAMILIES = [
  'security',
  'economy',
  'law',
  'cooperation',
  'partners',
  'community',
  'partner',
  'network',
  'control',
  'event',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Orders resolve stage by stage; within one, in the order of ORDER_KIND_IDS, then target, then seat. */
export const STAGES = [
  'withdrawal',
  'diplomacy',
  'posture',
  'spending',
  'operation',
  'network',
] as const;
export type Stage = (typeof STAGES)[number];

export const ORDER_KIND_IDS = [
  // security
  'patrol-raise',
  'patrol-move',
  'posture',
  'attention',
  'sensor-buy',
  'operation',
  'leadership-removal',
  'rest',
  'train-tactical',
  'train-conduct',
  'tip-channel',
  // economy and rule of law
  'tolerance',
  'crossing',
  'livelihood-small',
  'livelihood-large',
  'services',
  'forum',
  'promise',
  'remedy',
  'oversight',
  'rotate',
  'protect',
  'comms',
  // planning and cooperation
  'workshop',
  'plan-adopt',
  'visit',
  'coop-step',
  'joint-operation',
  'notify',
  'taskforce-meet',
  'refer',
  // partners, seen from a state
  'package-accept',
  'package-bargain',
  'ownership',
  'package-exit',
  // partner seat
  'partner-offer',
  'partner-condition',
  'partner-audit',
  'partner-surge',
  'partner-drawdown',
  'partner-convene',
  // community seat
  'voice',
  'monitor',
  'mediate',
  'covenant',
  'mobilise',
  'warn',
  'withdraw',
  'consent',
  // network seat
  'reroute',
  'bribe',
  'diversify',
  'lie-low',
  'provide',
  'ally',
  // control seat
  'intimidate',
  'recruit',
  'attack',
  // an event's choice
  'answer',
] as const;
export type OrderKindId = (typeof ORDER_KIND_IDS)[number];
