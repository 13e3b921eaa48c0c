// States what an event of a scenario's deck is and the closed list of things it may do; drawing it is phase 1's work.

import type { Localised } from '../base/index.ts';
import type { ColumnName } from './layout.ts';
import type { TruthExpression } from './rules/expression.ts';

/** A change to a stock. `subjects` are indexes of the column's subject; with `pick: 'one'` one of them is drawn. */
export interface ChangeEffect {
  readonly kind: 'change';
  readonly column: ColumnName;
  readonly subjects: readonly number[];
  readonly pick: 'all' | 'one';
  readonly how: 'add' | 'times' | 'towards-one';
  readonly amount: number;
}

/** A quarrel between two states: trust falls, a rung may be lost. */
export interface RiftEffect {
  readonly kind: 'rift';
  readonly pairs: readonly number[];
  readonly amount: number;
}

/** A partner's agenda moves: new strings on its packages. */
export interface StringsEffect {
  readonly kind: 'strings';
  readonly partner: number;
  readonly strings: readonly number[];
}

export interface ExitEffect {
  readonly kind: 'exit';
  readonly partner: number;
}

export interface FrameworkEffect {
  readonly kind: 'framework';
  readonly framework: number;
  readonly change: 'ends' | 'starts' | 'leaves';
  readonly state: number;
}

export interface PromiseEffect {
  readonly kind: 'promise';
  readonly zone: number;
  readonly state: number;
  readonly delay: number;
}

export type EventEffect =
  | ChangeEffect
  | RiftEffect
  | StringsEffect
  | ExitEffect
  | FrameworkEffect
  | PromiseEffect;

export interface EventChoice {
  readonly id: string;
  readonly text: Localised;
  readonly credits: number;
  readonly capital: number;
  readonly effects: readonly EventEffect[];
}

export interface EventDef {
  readonly id: string;
  readonly title: Localised;
  readonly text: Localised;
  /** Chance per turn while it may happen. */
  readonly probability: number;
  readonly fromTurn: number;
  readonly toTurn: number;
  /** At most this many times in a game. */
  readonly limit: number;
  readonly effects: readonly EventEffect[];
  /** Seat that must answer, or -1; the default stands when it does not. */
  readonly asks: number;
  readonly choices: readonly EventChoice[];
  readonly defaultChoice: string | null;
  /** Raises the chance of other partners leaving while it lasts, 0 otherwise. */
  readonly strain: number;
  /** What must be so when the turn opens for it to happen; null when nothing must. Read of the world. */
  readonly when: TruthExpression | null;
  /** The deck it is a card of, or -1: then it is drawn by its own probability. */
  readonly deck: number;
  /** How many cards of its deck it is worth. */
  readonly weight: number;
}

/** Cards of which at most one is drawn a turn; which events are its cards, they say themselves. */
export interface DeckDef {
  readonly id: string;
  /** Chance a turn that a card is drawn. */
  readonly chance: number;
  readonly fromTurn: number;
  readonly toTurn: number;
}

/** Tells the named seats something; null for everybody. The words are the facilitator's, and no part of the game. */
export interface TellEffect {
  readonly kind: 'tell';
  readonly audience: readonly number[] | null;
  /** The zone it is about, or -1. */
  readonly zone: number;
}

/** Lets an event or inject happen, whatever the file says of it: its place among the happenings, and whom it strikes or -1. */
export interface HappenEffect {
  readonly kind: 'happen';
  readonly event: number;
  readonly subject: number;
}

/** What the facilitator made up for the next opening: effects that rules have too, by hand. */
export interface Improvisation {
  readonly effects: readonly (ChangeEffect | TellEffect | HappenEffect)[];
}

/** An inject that the facilitator releases: which, and for which zone, pair or state, or -1 to have it drawn. */
export interface Release {
  /** Index among the world's injects. */
  readonly inject: number;
  readonly subject: number;
}
