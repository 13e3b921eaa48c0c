// States what a facilitator may improvise: an inject or an override, made of the effects that rules have; it applies nothing.

import type { ColumnName, RuleChange } from '../../engine/index.ts';

/** Moves a stock of each of the named subjects (zones, states, pairs, passages, flows), within the stock's bounds. */
export interface ImprovisedChange {
  readonly kind: 'change';
  readonly column: ColumnName;
  /** Ids. */
  readonly subjects: readonly string[];
  readonly how: RuleChange['how'];
  readonly amount: number;
}

/** Tells some seats something, in the facilitator's own words. */
export interface ImprovisedNews {
  readonly kind: 'news';
  readonly text: string;
  /** Ids of seats; null for everybody. */
  readonly audience: readonly string[] | null;
  /** The zone it is about, or null. */
  readonly zone: string | null;
}

/** Lets an event or inject of the scenario happen, whatever the file says of its turns; once a turn. */
export interface ImprovisedEvent {
  readonly kind: 'event';
  readonly event: string;
  /** Index of the zone, state or pair that it strikes, or -1 to have it drawn. */
  readonly subject: number;
}

export type ImprovisedEffect = ImprovisedChange | ImprovisedNews | ImprovisedEvent;

export const IMPROVISED_KINDS = ['inject', 'override'] as const;

/** What the facilitator made up: `inject` for something that happens in the world, `override` for a correction of it. */
export interface Improvised {
  readonly kind: (typeof IMPROVISED_KINDS)[number];
  readonly title: string;
  /** Why: for the review, told to no seat. */
  readonly reason: string;
  readonly effects: readonly ImprovisedEffect[];
}

/** The same as a record keeps it, sealed as orders are. */
export interface StoredImprovised extends Improvised {
  readonly salt: string;
}
