// States what the rooms ask of whatever carries their messages: eight things. Nothing else of a library reaches them.
import type { IncomingMessage } from 'node:http';

/** One open connection of one device. */
export interface Connection {
  send(text: string): void;
  /** Bytes that were sent and have not left yet: what a slow reader leaves standing. */
  waiting(): number;
  close(reason: CloseReason): void;
}

/** What a room is told of its connections. `pass` is what was given when it was admitted. */
export interface Doors<Pass> {
  opened(connection: Connection, pass: Pass): void;
  heard(connection: Connection, text: string): void;
  closed(connection: Connection): void;
}

/** What a page shows to open its connection: good once, for a quarter of a minute. Plain data of the library's own shape. */
export type Ticket = Readonly<Record<string, unknown>>;

export interface Transport<Pass> {
  openRoom(room: string, doors: Doors<Pass>): Promise<void>;
  /** Ends its connections and forgets it. */
  closeRoom(room: string): Promise<void>;
  admit(room: string, pass: Pass): Promise<Ticket>;
  /** Connections that are open now, in all rooms. */
  count(): number;
  stop(): Promise<void>;
}

/** Why a connection is ended: it may come back, it must not, it broke the rules, it reads too slowly, or the server stops. */
export const CLOSE_CODES = {
  again: 4101,
  never: 4102,
  unruly: 4103,
  slow: 4104,
  stopping: 4105,
} as const;
export type CloseReason = keyof typeof CLOSE_CODES;

export interface TransportOptions {
  /** Whether an upgrade may go on: the right name, the right page, not too many. */
  readonly lets: (request: IncomingMessage) => boolean;
  /** Bytes of the longest message that is taken. */
  readonly mostBytes: number;
}
