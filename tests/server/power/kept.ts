// Decides how recorded calls are kept in a file small enough for the repository; it does not decide what is recorded.
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { DiskCall } from './calls.ts';

/** Calls as JSON, the bytes of writes behind it, both pressed together: pages that are written again and again cost little. */
export function packCalls(calls: readonly DiskCall[]): Buffer {
  const bodies = calls.flatMap((call) => (call.kind === 'write' ? [call.bytes] : []));
  const heads = calls.map((call) =>
    call.kind === 'write' ? { ...call, bytes: call.bytes.length } : call,
  );
  const head = Buffer.from(JSON.stringify(heads));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return brotliCompressSync(Buffer.concat([length, head, ...bodies]), {
    params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  });
}

export function unpackCalls(packed: Uint8Array): readonly DiskCall[] {
  const bytes = brotliDecompressSync(packed);
  let at = 4 + bytes.readUInt32BE();
  type Kept = DiskCall | (Omit<DiskCall & { kind: 'write' }, 'bytes'> & { readonly bytes: number });
  const heads = JSON.parse(bytes.subarray(4, at).toString()) as readonly Kept[];
  return heads.map((call) => {
    if (call.kind !== 'write' || typeof call.bytes !== 'number') return call as DiskCall;
    const from = at;
    at += call.bytes;
    return { ...call, bytes: bytes.subarray(from, at) };
  });
}
