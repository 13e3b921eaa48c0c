// Records promises to a zone's people; when they are kept or broken is decided in the phase of obligations.

import { recordsWith } from './records.ts';
import type { PromiseRecord, State } from './state.ts';

/** Turns after which an unkept promise is broken. @source MODEL.md B6.4 */
export const PROMISE_TURNS = 4;

export interface NewPromise {
  readonly zone: number;
  readonly state: number;
  readonly origin: PromiseRecord['origin'];
  /** Turns from now until it is due. */
  readonly turns: number;
}

export function addPromise(turn: { readonly state: State }, promise: NewPromise): void {
  const { state } = turn;
  const { records } = state;
  const record: PromiseRecord = {
    id: records.nextId,
    zone: promise.zone,
    state: promise.state,
    made: state.turn,
    due: state.turn + promise.turns,
    origin: promise.origin,
  };
  const promises = [...records.promises, record];
  state.records = recordsWith(records, { nextId: records.nextId + 1, promises });
}
