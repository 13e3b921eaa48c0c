// States what one seat may know in a turn; how it is drawn from the true state stands in observe/.

import type { NewsRecord, PackageRecord, ProjectRecord, PromiseRecord } from './state.ts';

export const ZONE_READINGS = [
  'patrols',
  'sensors',
  'posture',
  'tolerance',
  'trust',
  'grievance',
  'livelihood',
  'formalLivelihood',
  'tradeIncome',
  'services',
  'fear',
  'anger',
  'corruption',
  'armedPresence',
  'channel',
  'knowledge',
  'displacedCarriers',
  'rivalry',
  'forumTurns',
  'monitorTurns',
  'covenantTurns',
  'harmOwed',
  'protection',
  'presence',
] as const;
export const ZONE_GOOD_READINGS = ['tips', 'seized', 'flow'] as const;
export const STATE_READINGS = [
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
  'planAdopted',
  'workshopTurns',
  'offerPenaltyTurns',
  'dependence',
  'unpaid',
  'agendaShare',
] as const;
export const STATE_GOOD_READINGS = ['attention'] as const;
export const PAIR_READINGS = [
  'rung',
  'practice',
  'pairTrust',
  'closure',
  'margin',
  'lastStep',
  'quietTurns',
  'referralTurn',
] as const;
export const PASSAGE_READINGS = ['crossingClosed'] as const;
/** A network's own books: only a network seat has them. */
export const NETWORK_READINGS = ['belief', 'loss', 'through'] as const;

export type ZoneReading = (typeof ZONE_READINGS)[number];
export type ZoneGoodReading = (typeof ZONE_GOOD_READINGS)[number];
export type StateReading = (typeof STATE_READINGS)[number];
export type StateGoodReading = (typeof STATE_GOOD_READINGS)[number];
export type PairReading = (typeof PAIR_READINGS)[number];
export type PassageReading = (typeof PASSAGE_READINGS)[number];

/**
 * A column of knowledge. `value[i]` is NaN when not observed; `band[i]` is 0 when exact, else the half width of the
 * range in which the truth lies (any truth within value ± band gives the same view).
 */
export interface Estimate {
  readonly value: Float64Array;
  readonly band: Float64Array;
}

/** What a seat can spend this turn. */
export interface Purse {
  readonly points: number;
  readonly credits: number;
  readonly capital: number;
  readonly standing: number;
  readonly fund: number;
}

export interface OfferView {
  readonly partner: number;
  readonly state: number;
  readonly money: number;
  readonly kit: number;
  readonly stringWeight: number;
  readonly strings: readonly number[] | null;
  readonly softShare: number;
  readonly open: boolean;
}

export interface FrameworkView {
  readonly framework: number;
  readonly members: readonly number[];
  readonly active: boolean;
  readonly lastMeeting: number;
}

/** An event that waits for this seat's answer. */
export interface PendingEvent {
  readonly event: number;
  readonly subject: number;
  readonly choices: readonly {
    readonly id: string;
    readonly credits: number;
    readonly capital: number;
  }[];
}

/** A network seat's own books, per flow it runs and per zone it uses. */
export interface NetworkBooks {
  readonly flows: readonly {
    readonly flow: number;
    readonly good: number;
    readonly volume: number;
    readonly delivered: number;
    readonly capital: number;
    /** Zones of each candidate route and the share sent along it. */
    readonly routes: readonly {
      readonly route: number;
      readonly zones: readonly number[];
      readonly share: number;
    }[];
  }[];
  /** Believed risk by good and zone: belief[good * zones + zone], NaN where it does not go. */
  readonly belief: Float64Array;
}

export interface View {
  readonly seat: number;
  readonly turn: number;
  readonly tail: boolean;
  readonly over: boolean;
  readonly zone: { readonly [R in ZoneReading]: Estimate };
  /** Index zone * 5 + good. */
  readonly zoneGood: { readonly [R in ZoneGoodReading]: Estimate };
  readonly state: { readonly [R in StateReading]: Estimate };
  readonly stateGood: { readonly [R in StateGoodReading]: Estimate };
  readonly pair: { readonly [R in PairReading]: Estimate };
  readonly passage: { readonly [R in PassageReading]: Estimate };
  readonly purse: Purse;
  readonly promises: readonly PromiseRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly packages: readonly PackageRecord[];
  readonly offers: readonly OfferView[];
  readonly frameworks: readonly FrameworkView[];
  readonly pending: readonly PendingEvent[];
  readonly news: readonly NewsRecord[];
  readonly books: NetworkBooks | null;
}
