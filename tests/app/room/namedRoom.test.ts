// Shows which room a device comes into: the one that it names, or the one that it had; and that a wrong name takes nothing from it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Credential } from '../../../src/session/index.ts';
import { linkOver } from '../../../src/app/room/link.ts';
import { memoryIn } from '../../../src/app/room/memory.ts';
import { socketWire } from '../../../src/app/room/socketWire.ts';
import { storageOf } from './storage.ts';

const OLD = 'a'.repeat(32);
const CODE = { kind: 'code', code: '12345678' } as const;
const LINK = { kind: 'link', link: 'b'.repeat(32) } as const;

class Line extends EventTarget {
  binaryType = '';
  send(): void {}
  close(): void {}
}

/** What the door of the server was asked, and what it says to each key: a room, or why not. */
let asked: Credential[] = [];
let rooms: Readonly<Record<Credential['kind'], string>>;

beforeEach(() => {
  asked = [];
  const quiet = new EventTarget();
  vi.stubGlobal('document', Object.assign(quiet, { visibilityState: 'visible' }));
  vi.stubGlobal('window', Object.assign(new EventTarget(), { location: { href: 'http://a/' } }));
  vi.stubGlobal('WebSocket', Line);
  vi.stubGlobal('fetch', (_path: string, { body }: { readonly body: string }) => {
    const { credential } = JSON.parse(body) as { readonly credential: Credential };
    asked.push(credential);
    const found = rooms[credential.kind];
    const isIn = found.startsWith('room');
    const reservation = { processId: 'p', roomId: found, sessionId: 's' };
    return Promise.resolve({
      ok: isIn,
      json: () => Promise.resolve(isIn ? { reservation } : { code: found }),
    });
  });
});

afterEach(() => vi.unstubAllGlobals());

/** A device that has a place in room 1 comes by a credential. */
async function come(credential: Credential) {
  const memory = memoryIn(storageOf(), 'seat');
  memory.keepToken(OLD);
  memory.keepRoom('room 1');
  const coming = { credential, wants: 'play', seat: null } as const;
  const byes: string[] = [];
  const link = linkOver(socketWire(coming, memory), coming, memory, {
    now: () => undefined,
    line: () => undefined,
    bye: (reason) => byes.push(reason),
    refused: () => undefined,
  });
  await new Promise((resolve) => setImmediate(resolve));
  link.close();
  return { memory, byes, kinds: asked.map(({ kind }) => kind) };
}

describe('a device that has a place in a room', () => {
  it.each([CODE, LINK])(
    'comes into another that it names by $kind, as somebody new',
    async (named) => {
      rooms = { code: 'room 2', link: 'room 2', token: 'room 1', console: 'wrong-key' };
      const { memory, kinds } = await come(named);
      expect(kinds).toEqual([named.kind]);
      expect([memory.token(), memory.room()]).toEqual([null, 'room 2']);
    },
  );

  it.each([CODE, LINK])('finds its own place again by the $kind of its room', async (named) => {
    rooms = { code: 'room 1', link: 'room 1', token: 'room 1', console: 'wrong-key' };
    const { memory, kinds } = await come(named);
    expect(kinds).toEqual([named.kind, 'token']);
    expect([memory.token(), memory.room()]).toEqual([OLD, 'room 1']);
  });

  it('comes in as somebody new where its place in the named room is gone', async () => {
    rooms = { code: 'room 1', link: 'room 1', token: 'wrong-key', console: 'wrong-key' };
    const { memory, byes } = await come(CODE);
    expect([memory.token(), memory.room(), byes]).toEqual([null, 'room 1', []]);
  });

  it.each(['wrong-key', 'locked', 'too-many-tries'])(
    'keeps it when a code that it types leads nowhere: %s',
    async (reason) => {
      rooms = { code: reason, link: reason, token: 'room 1', console: 'wrong-key' };
      const { memory, byes } = await come(CODE);
      expect([memory.token(), memory.room(), byes]).toEqual([OLD, 'room 1', [reason]]);
    },
  );

  it('goes back without naming one, and gives up a place that is gone', async () => {
    rooms = { code: 'wrong-key', link: 'wrong-key', token: 'room 1', console: 'wrong-key' };
    const back = await come({ kind: 'code', code: '' });
    expect([back.kinds, back.memory.token()]).toEqual([['token'], OLD]);
    rooms = { ...rooms, token: 'wrong-key' };
    const gone = await come({ kind: 'code', code: '' });
    expect([gone.byes, gone.memory.token()]).toEqual([['wrong-key'], null]);
  });
});
