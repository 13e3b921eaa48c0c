// Names the five classes of goods that the model tells apart; what a scenario calls them is not decided here.

/** In this order everywhere: columns by good use these indexes. */
export const GOODS = ['trade', 'drugs', 'migrants', 'arms', 'fighters'] as const;
export type Good = (typeof GOODS)[number];

export const GOOD_COUNT = GOODS.length;
export const TRADE = 0;
export const DRUGS = 1;
export const MIGRANTS = 2;
export const ARMS = 3;
export const FIGHTERS = 4;

export const POSTURES = ['standard', 'service', 'blanket', 'withdrawn'] as const;
export type Posture = (typeof POSTURES)[number];
export const STANDARD = 0;
export const SERVICE = 1;
export const BLANKET = 2;
export const WITHDRAWN = 3;

/** Tolerance of informal trade as the column holds it: 0, 0.5, 1. */
export const TOLERANCES = ['enforced', 'tacit', 'regulated'] as const;
export type Tolerance = (typeof TOLERANCES)[number];
