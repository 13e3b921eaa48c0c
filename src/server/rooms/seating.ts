// States what the parts of a table share: the room with its store, the connections, the time; it decides nothing.
import type { Means } from '../../session/index.ts';
import type { Connection } from '../wire/transport.ts';
import type { Keeper } from './keeper.ts';
import type { Link } from './link.ts';

/** What a connection was let in with: the key of a device, or what lets somebody new in. */
export type Pass =
  | { readonly kind: 'device'; readonly device: string; readonly hash: string }
  | { readonly kind: 'new'; readonly isLocal: boolean };

export interface Seating {
  readonly keeper: Keeper;
  readonly links: ReadonlyMap<Connection, Link>;
  readonly now: () => number;
  readonly means: () => Means;
  /** Something changed that devices may see. */
  readonly changed: () => void;
  readonly wiped: () => void;
}
