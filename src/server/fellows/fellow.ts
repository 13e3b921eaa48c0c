// States what processes that share rooms know of each other; it decides nothing.

/** Another process of the same house, and how it is reached. */
export interface Fellow {
  /** Host and port for its fellows: plain http, on this machine or on a network of their own. */
  readonly inner: string;
  /** Its address for people; with a path that leads to it alone, sockets go there. */
  readonly outer: string;
}

/** Somebody guesses a code: it counts as wrong until it is found right. */
export interface Guess {
  /** Milliseconds to wait before it is looked at; 0 when it is now. */
  readonly waitMs: number;
  right(): void;
}

/** Who holds which room, as far as anybody says: a hint, which is quick and may be old. Who may hold it, the database decides. */
export interface Presence {
  /** Another process that says it has the room; null when none does, or nobody can be asked. */
  where(room: string): Promise<Fellow | null>;
  /** Connections of rooms that other processes hold, where they say. */
  connected(rooms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  took(room: string): void;
  left(room: string): void;
  /** Counted over all processes. */
  guess(address: string): Promise<Guess>;
  close(): Promise<void>;
}
