// States what an order, a ruling and an order kind are; judging and applying stand in the kinds' own files.

import type { Chance } from './chance.ts';
import type { Improvisation, Release } from './events.ts';
import type { Cause, Ledger } from './ledger.ts';
import type { NewsRecord, State } from './state.ts';
import type { Family, OrderKindId, Stage } from './orders/ids.ts';
import type { RuleSubject } from './rules/expression.ts';
import type { SeatKind, World } from './world.ts';
import type { SeatWorld } from './seatWorld.ts';
import type { View } from './view.ts';

/** Every field an order may carry; ids, never indexes, so that records stay readable and files may be reordered. */
export interface OrderFields {
  readonly zone?: string;
  readonly to?: string;
  readonly state?: string;
  readonly pair?: string;
  readonly passage?: string;
  readonly network?: string;
  readonly partner?: string;
  readonly framework?: string;
  readonly event?: string;
  readonly choice?: string;
  /** Attention by good, sums to 1. */
  readonly shares?: readonly number[];
  /** Kinds of people invited to a workshop: ops, community, ministries, neighbour. */
  readonly invited?: readonly string[];
  readonly states?: readonly string[];
  readonly amount?: number;
}

export interface Order extends OrderFields {
  readonly kind: OrderKindId;
}

/** One seat's orders of one turn, judged as a set. `intent` says why, for the review. */
export interface Submission {
  readonly seat: string;
  readonly orders: readonly Order[];
  readonly intent?: string;
}

/** What an order asks of its seat. Credits, capital for states; standing for communities; fund for partners. */
export interface Cost {
  readonly credits: number;
  readonly capital: number;
  readonly points: number;
  readonly standing: number;
  readonly fund: number;
}

export const FREE: Cost = { credits: 0, capital: 0, points: 0, standing: 0, fund: 0 };

/** A chance known to the seat that asks, 0-1, named for the catalogues. */
export interface Odds {
  readonly name: string;
  readonly chance: number;
}

export type Facts = Readonly<Record<string, string | number>>;

export interface Refusal {
  readonly code: string;
  readonly facts: Facts;
}

export type Ruling =
  | { readonly accepted: true; readonly cost: Cost; readonly odds: readonly Odds[] }
  | { readonly accepted: false; readonly code: string; readonly facts: Facts };

/** What became of an order when the turn resolved. */
export interface Outcome {
  readonly status: 'done' | 'frustrated' | 'unsigned' | 'refused';
  readonly code: string;
  readonly facts: Facts;
}

export const DONE: Outcome = { status: 'done', code: 'done', facts: {} };

export type FieldName = keyof OrderFields;

/** A field of an order's form. `domain` names the list it is chosen from; the kind may narrow it. */
export interface Field {
  readonly name: FieldName;
  readonly domain:
    | 'own-zone'
    | 'seat-zone'
    | 'any-zone'
    | 'zone-or-national'
    | 'own-pair'
    | 'crossing'
    | 'network'
    | 'partner-offer'
    | 'own-package'
    | 'framework'
    | 'offered-state'
    | 'member-state'
    | 'neighbour-states'
    | 'facing-zone'
    | 'choice'
    | 'shares'
    | 'invited'
    | 'pending-event'
    | 'event-choice'
    | 'other-network'
    | 'route-zone';
  /** For 'choice': the words to choose from. */
  readonly choices?: readonly string[];
  readonly optional?: boolean;
}

/** What judging may look at: never the true state. */
export interface Question {
  readonly world: SeatWorld;
  readonly view: View;
}

/** What applying may touch. */
export interface TurnContext {
  readonly world: World;
  readonly state: State;
  readonly ledger: Ledger;
  readonly chance: Chance;
  /** News of this turn so far; records are replaced, never changed in place. */
  readonly news: NewsRecord[];
  /** Events that rules made happen and that wait for the next opening. */
  readonly due: DueEvent[];
  /** Injects that the facilitator released for the next opening. */
  readonly released: readonly Release[];
  /** What the facilitator made up for the next opening. */
  readonly improvised: readonly Improvisation[];
}

/** An event on its way: its place among the happenings, and what fired it (a zone, a pair, a state …), or -1. */
export interface DueEvent {
  readonly event: number;
  readonly subject: number;
  /** What kind of subject that is. */
  readonly of: RuleSubject;
}

export interface Actor {
  readonly seat: number;
  /** State index of a state seat, partner index of a partner seat, network index of a network seat; else -1. */
  readonly holds: number;
  readonly cause: Cause;
}

export interface OrderKind {
  readonly id: OrderKindId;
  /** Name in the model's paper, for the glossary. */
  readonly symbol: string;
  readonly family: Family;
  readonly seats: readonly SeatKind[];
  readonly stage: Stage;
  /** `turn`: once per turn and seat; `target`: once per turn and target. */
  readonly once: 'turn' | 'target';
  /** May be repeated by itself in the second quarter of a two-quarter round. */
  readonly repeatable: boolean;
  /** Needs the same order from every party in the same turn. */
  readonly joint: boolean;
  readonly fields: readonly Field[];
  readonly source: string;
  cost(question: Question, order: Order): Cost;
  /** Null when nothing speaks against it; called only after the generic checks passed. */
  judge(question: Question, order: Order): Refusal | null;
  odds?(question: Question, order: Order): readonly Odds[];
  /** Seats whose signature is needed, for joint kinds. */
  parties?(question: Question, order: Order): readonly string[];
  apply(turn: TurnContext, order: Order, actor: Actor): Outcome;
}
