// Holds the seat that this page has in a room elsewhere: what a press does there instead of moving a game of its own.
import { createStore } from 'zustand/vanilla';
import type { ColumnName, Order, SeatReceipt } from '../../engine/index.ts';
import type { Expectation } from '../../session/index.ts';
import type { SeatScreen } from './table.ts';

/** Why a device at a seat may not write: it is a guest's, another has the pen, nobody acts now, or its team does not play the seat. */
export type Silence = 'guest' | 'pen' | 'frozen' | 'held';

/** The doors of one seat in a room. Nothing here moves a turn: that is the facilitator's. */
export interface RemoteSeat {
  /** Whether this device may write on the team's pad. */
  readonly writes: boolean;
  /** Null where it may write. */
  readonly silence: Silence | null;
  readonly write: (orders: readonly Order[], intent: string, past: SeatScreen['past']) => void;
  readonly seal: () => void;
  readonly foretell: (lesson: string, expects: Expectation) => void;
  /** From what was told to where the room stands now. */
  readonly goOn: () => void;
  readonly receiptOf: (stock: ColumnName, subject: number) => SeatReceipt | null;
  readonly leave: () => Promise<void>;
}

export const remote = createStore<{ readonly seat: RemoteSeat | null }>()(() => ({ seat: null }));

export const remoteSeat = (): RemoteSeat | null => remote.getState().seat;
