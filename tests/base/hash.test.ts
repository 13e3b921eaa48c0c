// Shows that hashHex is SHA-256, by published vectors and by Node's own implementation.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashHex } from '../../src/base/index.ts';

describe('hashHex', () => {
  it('matches the published vectors (FIPS 180-4)', () => {
    expect(hashHex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hashHex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashHex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  it('agrees with Node on any bytes and any text', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ unit: 'grapheme' }),
        (bytes, text) => {
          expect(hashHex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
          expect(hashHex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
        },
      ),
    );
  });
});
