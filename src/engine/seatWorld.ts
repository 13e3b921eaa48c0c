// States the part of a world that a seat may know, copied field by field; nothing else of a world reaches a player's page.

import type { FlowDef, OrderGrant, PublicWorld, SeatDef } from './world.ts';

/** Index lookups a page needs: id → index. */
export interface PublicIndex {
  readonly state: ReadonlyMap<string, number>;
  readonly zone: ReadonlyMap<string, number>;
  readonly passage: ReadonlyMap<string, number>;
  readonly pair: ReadonlyMap<string, number>;
  readonly partner: ReadonlyMap<string, number>;
  readonly framework: ReadonlyMap<string, number>;
  readonly seat: ReadonlyMap<string, number>;
  readonly network: ReadonlyMap<string, number>;
  readonly event: ReadonlyMap<string, number>;
}

export interface SeatWorld extends PublicWorld {
  readonly seat: SeatDef;
  readonly seatIndex: number;
  /** Networks by kind, "as suspected": id and kind only. */
  readonly networks: readonly { readonly id: string; readonly kind: string }[];
  readonly events: readonly { readonly id: string; readonly choices: readonly string[] }[];
  readonly grants: readonly OrderGrant[];
  /** Parameters marked `shared`, by id. */
  readonly values: Readonly<Record<string, number>>;
  readonly index: PublicIndex;
  /** A network seat's own flows; empty for others. */
  readonly flows: readonly FlowDef[];
}
