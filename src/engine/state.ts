// Holds what changes in play: one block of numbers seen as named columns, and a few small records; it computes nothing.

import { stateOver } from './stateOver.ts';
import type { ColumnName, Layout } from './layout.ts';

/** A promise to a zone's people, due at the end of `due`; it expires as broken four turns after it was made. */
export interface PromiseRecord {
  readonly id: number;
  readonly zone: number;
  readonly state: number;
  readonly made: number;
  readonly due: number;
  readonly origin: 'forum' | 'promise' | 'voice' | 'mobilise' | 'event';
}

export interface ProjectRecord {
  readonly id: number;
  readonly zone: number;
  readonly state: number;
  readonly size: 'small' | 'large' | 'service';
  readonly started: number;
  readonly due: number;
  /** Order that started it, for the ledger: seat index. */
  readonly seat: number;
}

/** A partner's package that a state has accepted. */
export interface PackageRecord {
  readonly partner: number;
  readonly state: number;
  readonly since: number;
  readonly money: number;
  readonly kit: number;
  readonly stringWeight: number;
  /** Attention the strings pull towards; null when it asks for none. */
  readonly strings: readonly number[] | null;
  readonly softShare: number;
  readonly owned: boolean;
  /** Zones that got sensors on signing. */
  readonly zones: readonly number[];
  /** Evaluation quality after an audit, 0-1. */
  readonly evaluationQuality: number;
  /** Announced last turn, or null. */
  readonly endsAt: number | null;
  /** Of a package of earlier years, how large it is beside a new one, 0-1; a new one has none. */
  readonly size?: number;
}

/** Terms of an offer that differ from the partner's first ones. */
export interface OfferRecord {
  readonly partner: number;
  readonly state: number;
  readonly stringWeight: number;
  readonly softShare: number;
  readonly money: number;
  readonly open: boolean;
}

export interface FrameworkRecord {
  readonly framework: number;
  readonly members: readonly number[];
  readonly active: boolean;
  /** Last turn in which it met. */
  readonly lastMeeting: number;
}

/** An event that happened; a choice it asks for is answered by an order of that turn. */
export interface EventRecord {
  /** Place among the world's happenings: an inject when it lies after the events. */
  readonly event: number;
  readonly turn: number;
  /** What was drawn for it (a pair, a zone, a state), or -1. */
  readonly subject: number;
  readonly answered: string | null;
}

/** Aid that arrives later (the soft part of a package). */
export interface DeliveryRecord {
  readonly state: number;
  readonly due: number;
  readonly credits: number;
  readonly partner: number;
}

/** One line of news: codes and facts, words are the catalogues'. `audience` null is everybody. */
export interface NewsRecord {
  readonly turn: number;
  readonly code: string;
  readonly zone: number;
  readonly state: number;
  readonly pair: number;
  readonly partner: number;
  readonly network: number;
  readonly event: number;
  readonly value: number;
  /** Seat indexes that may know; null for everybody. */
  readonly audience: readonly number[] | null;
  /** News that a rule tells (code `rule`): index of the rule; `value` is then the place of the effect that tells it. */
  readonly rule?: number;
}

export interface Records {
  readonly nextId: number;
  readonly promises: readonly PromiseRecord[];
  readonly projects: readonly ProjectRecord[];
  readonly packages: readonly PackageRecord[];
  readonly offers: readonly OfferRecord[];
  readonly frameworks: readonly FrameworkRecord[];
  readonly events: readonly EventRecord[];
  readonly deliveries: readonly DeliveryRecord[];
  /** News of the turn that was just resolved. */
  readonly news: readonly NewsRecord[];
}

export type Columns = { readonly [Name in ColumnName]: Float64Array };

/** An opened state: phases 1-2 of `turn` have run, orders for `turn` may be judged on it. */
export interface State extends Columns {
  turn: number;
  /** True after the last turn of the tail. */
  over: boolean;
  records: Records;
  readonly block: Float64Array;
}

/** A state without its column views: what a record stores. */
export interface Snapshot {
  readonly turn: number;
  readonly over: boolean;
  readonly block: Float64Array;
  readonly records: Records;
}

export const NO_RECORDS: Records = {
  nextId: 1,
  promises: [],
  projects: [],
  packages: [],
  offers: [],
  frameworks: [],
  events: [],
  deliveries: [],
  news: [],
};

/** A copy that shares nothing that can change. */
export function copyState(layout: Layout, state: Snapshot): State {
  return stateOver(layout, { ...snapshotOf(state), block: state.block.slice() });
}

/** The state as a snapshot over the same block. */
export function snapshotOf(state: Snapshot): Snapshot {
  return { turn: state.turn, over: state.over, block: state.block, records: state.records };
}
