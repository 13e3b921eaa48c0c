// Shows what is read of a request's body: JSON of a known size and depth, and nothing that only looks like it.
import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isShallow, readJson } from '../../../src/server/http/body.ts';

function request(body: string | Buffer, headers: Record<string, string> = {}): IncomingMessage {
  const stream = Readable.from([Buffer.from(body)]);
  return Object.assign(stream, {
    headers: { 'content-type': 'application/json', ...headers },
  }) as unknown as IncomingMessage;
}

describe('a body', () => {
  it('is read when it is JSON of a fair size', async () => {
    expect(await readJson(request('{"a":[1,"ت"]}'), 100)).toEqual({
      ok: true,
      value: { a: [1, 'ت'] },
    });
  });

  it.each([
    ['another type', request('{}', { 'content-type': 'text/plain' }), 'unreadable'],
    [
      'a form',
      request('a=1', { 'content-type': 'application/x-www-form-urlencoded' }),
      'unreadable',
    ],
    ['half a body', request('{"a":'), 'unreadable'],
    ['nothing', request(''), 'unreadable'],
    ['bad bytes', request(Buffer.from([0x22, 0xff, 0xfe, 0x22])), 'unreadable'],
    ['a promised length', request('{}', { 'content-length': '101' }), 'too-large'],
    ['a length that was not promised', request(`"${'x'.repeat(200)}"`), 'too-large'],
    ['a deep nest', request(`${'['.repeat(40)}${']'.repeat(40)}`), 'unreadable'],
  ])('is refused: %s', async (_what, asked, problem) => {
    expect(await readJson(asked, 100)).toEqual({ ok: false, error: problem });
  });

  it('counts brackets, not those in texts', () => {
    expect(isShallow('["[[[[", "\\"[[[["]', 1)).toBe(true);
    expect(isShallow('[[1]]', 1)).toBe(false);
    expect(isShallow('{"a":{}}', 2)).toBe(true);
  });
});
