// Holds what this page knows of the room it is in: the newest view, how the line stands, what could not be done.
import { createStore } from 'zustand/vanilla';
import type { ByeReason } from '../../session/index.ts';
import type { RoomLink, RoomNow } from '../room/link.ts';
import type { LineState } from '../room/wire.ts';
import type { Trouble } from './table.ts';

export interface RoomState {
  readonly link: RoomLink | null;
  readonly now: RoomNow | null;
  readonly line: LineState;
  /** Commands that the room has not answered yet. */
  readonly waiting: number;
  /** Why the room let this device go. */
  readonly bye: ByeReason | null;
  readonly trouble: Trouble | null;
  /** The room runs in this browser, and no other device can join. */
  readonly isRehearsal: boolean;
}

export const NO_ROOM: RoomState = {
  link: null,
  now: null,
  line: 'connecting',
  waiting: 0,
  bye: null,
  trouble: null,
  isRehearsal: false,
};

export const room = createStore<RoomState>()(() => NO_ROOM);

/** Says once why something was not done. */
export function refused(trouble: Trouble): void {
  room.setState({ trouble });
}
