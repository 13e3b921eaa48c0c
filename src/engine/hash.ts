// Gives a state its hash: the block's bytes and the records' canonical text; equal hashes mean equal games.

import { canonicalJson, fault, hashHex } from '../base/index.ts';
import type { Canonical } from '../base/index.ts';
import type { Snapshot } from './state.ts';
import type { World } from './world.ts';

/** Bytes of a block, little-endian on every machine; throws when a number is not finite. */
export function blockBytes(block: Float64Array): Uint8Array {
  const bytes = new Uint8Array(block.length * 8);
  const view = new DataView(bytes.buffer);
  for (let slot = 0; slot < block.length; slot += 1) {
    const value = block[slot];
    if (!Number.isFinite(value)) fault('state holds a number that is not finite', { slot, value });
    view.setFloat64(slot * 8, value === 0 ? 0 : value, true);
  }
  return bytes;
}

/** The block that `blockBytes` wrote. */
export function blockOf(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const block = new Float64Array(bytes.length / 8);
  for (let slot = 0; slot < block.length; slot += 1) block[slot] = view.getFloat64(slot * 8, true);
  return block;
}

/** Hex sha-256 of a state of this world: the world's own hash, every number and every record count. */
export function stateHash(world: Pick<World, 'hash'>, state: Snapshot): string {
  const records = canonicalJson({
    turn: state.turn,
    over: state.over,
    records: state.records,
  } as unknown as Canonical);
  return hashHex(`${world.hash}|${hashHex(blockBytes(state.block))}|${records}`);
}
