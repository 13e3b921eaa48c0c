// Shows that a page finds its line again: it joins by a ticket, asks often at first and seldom later, gives up on silence, and ends.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FRAME_JOIN, FRAME_PING, framed } from '../../../src/session/index.ts';
import type { ServerMessage } from '../../../src/session/index.ts';
import { memoryIn } from '../../../src/app/room/memory.ts';
import { socketAddress } from '../../../src/app/room/socket.ts';
import { socketWire } from '../../../src/app/room/socketWire.ts';
import { waitAfter } from '../../../src/app/room/waits.ts';
import { storageOf } from './storage.ts';

const TICKET = { processId: 'p-1', roomId: 'r-1', sessionId: 'a'.repeat(32) };
const COMING = {
  credential: { kind: 'code', code: '12345678' },
  wants: 'play',
  seat: null,
} as const;

/** The browser's socket, held by the test. */
class Line extends EventTarget {
  binaryType = '';
  readonly sent: Uint8Array[] = [];
  isClosed = false;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    lines.push(this);
  }
  send(frame: Uint8Array): void {
    this.sent.push(frame);
  }
  close(): void {
    this.isClosed = true;
  }
  come(frame: Uint8Array): void {
    this.dispatchEvent(new MessageEvent('message', { data: Uint8Array.from(frame).buffer }));
  }
  end(): void {
    this.dispatchEvent(new Event('close'));
  }
}

let lines: Line[] = [];
let asked = 0;
let answers: (() => Promise<unknown>)[] = [];

const given =
  (body: object, ok = true) =>
  () =>
    Promise.resolve({ ok, json: async () => body });
const ADMITTED = given({ reservation: TICKET });

function wire() {
  const heard: ServerMessage[] = [];
  const states: string[] = [];
  const made = socketWire(COMING, memoryIn(storageOf(), 'seat'));
  made.listen({
    heard: (message) => heard.push(message),
    state: (state) => states.push(state),
  });
  return { made, heard, states };
}

const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  asked = 0;
  answers = [];
  const quiet = new EventTarget();
  vi.stubGlobal('document', Object.assign(quiet, { visibilityState: 'visible' }));
  vi.stubGlobal('window', Object.assign(new EventTarget(), { location: { href: 'http://a/' } }));
  vi.stubGlobal('WebSocket', Line);
  // Chance is in the middle: waits are what they are on the average.
  vi.stubGlobal('crypto', { getRandomValues: () => Uint32Array.of(2 ** 31) });
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return (answers.shift() ?? ADMITTED)();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the wire of a page', () => {
  it('joins by the ticket of the door and carries texts both ways', async () => {
    const { made, heard, states } = wire();
    await after(0);
    const [line] = lines;
    expect(line?.address).toBe(`ws://a/p-1/r-1?sessionId=${TICKET.sessionId}`);
    expect(states).toEqual(['connecting']);
    line?.come(Uint8Array.of(FRAME_JOIN, 1, 2));
    expect([states.at(-1), line?.sent[0]]).toEqual(['connected', Uint8Array.of(FRAME_JOIN)]);
    line?.come(framed(new TextEncoder().encode('{"kind":"ack","id":7}')));
    expect(heard).toEqual([{ kind: 'ack', id: 7 }]);
    made.post({ kind: 'do', id: 1, command: { kind: 'leave' } });
    const said = new TextEncoder().encode('{"kind":"do","id":1,"command":{"kind":"leave"}}');
    expect(line?.sent[1]).toEqual(framed(said));
    made.close();
    expect(line?.isClosed).toBe(true);
  });

  it('asks often while a server may be starting again, and seldom one that stays away', () => {
    const waited = (chance: number) => {
      const waits = Array.from({ length: 60 }, (_, tries) => waitAfter(tries, chance));
      const since = (at: number) => waits.slice(0, at).reduce((sum, wait) => sum + wait, 0);
      return waits.map((wait, at) => ({ at: since(at), wait }));
    };
    for (const chance of [0, 0.5, 0.999]) {
      const waits = waited(chance);
      const early = waits.filter(({ at }) => at < 8000);
      expect(Math.max(...early.map(({ wait }) => wait))).toBeLessThanOrEqual(660);
      // Three hundred and twenty pages from one address ask less than eight hundred times a second.
      expect(Math.min(...waits.slice(2).map(({ wait }) => wait))).toBeGreaterThanOrEqual(400);
      expect(waits.at(-1)?.wait).toBeGreaterThanOrEqual(2000);
    }
    // Pages that lost it in the same moment come apart.
    expect(waitAfter(2, 0.999) - waitAfter(2, 0)).toBeGreaterThan(200);
  });

  it('waits anew after each try in vain, and from the beginning once it was in', async () => {
    answers = Array.from({ length: 3 }, () => () => Promise.reject(new Error('no network')));
    const { states } = wire();
    await after(0);
    expect(states).toEqual(['connecting', 'lost']);
    const tries: number[] = [];
    for (const wait of [150, 300, 550]) {
      await after(wait - 1);
      tries.push(asked);
      await after(1);
    }
    expect([tries, asked]).toEqual([[1, 2, 3], 4]);
    lines[0]?.come(Uint8Array.of(FRAME_JOIN));
    lines[0]?.end();
    expect(states.slice(-2)).toEqual(['connected', 'lost']);
    await after(150);
    expect([asked, lines.length]).toEqual([5, 2]);
  });

  it('gives up on a socket that stays silent, and hears nothing of it later', async () => {
    const { states } = wire();
    await after(8000);
    expect([lines[0]?.isClosed, states.at(-1)]).toEqual([true, 'lost']);
    await after(150);
    lines[0]?.come(Uint8Array.of(FRAME_JOIN));
    expect(states.at(-1)).toBe('lost');
    lines[1]?.come(Uint8Array.of(FRAME_JOIN));
    expect([states.at(-1), lines.length]).toEqual(['connected', 2]);
  });

  it('asks a line that falls silent whether it lives, keeps one that answers, and leaves one that does not', async () => {
    const { states } = wire();
    await after(0);
    const [line] = lines;
    line?.come(Uint8Array.of(FRAME_JOIN));
    for (let beat = 0; beat < 5; beat += 1) {
      await after(4000);
      expect(line?.sent.at(-1)).toEqual(Uint8Array.of(FRAME_PING));
      expect(line?.sent).toHaveLength(2 + beat);
      await after(3000);
      line?.come(Uint8Array.of(FRAME_PING));
    }
    await after(7999);
    expect(states.at(-1)).toBe('connected');
    await after(1);
    expect([states.at(-1), line?.isClosed]).toEqual(['lost', true]);
    await after(150);
    expect(lines).toHaveLength(2);
  });

  it('asks at once when the browser’s network goes, which need not be that of this line', async () => {
    const { states } = wire();
    await after(0);
    const [line] = lines;
    line?.come(Uint8Array.of(FRAME_JOIN));
    window.dispatchEvent(new Event('offline'));
    expect(line?.sent.at(-1)).toEqual(Uint8Array.of(FRAME_PING));
    await after(1000);
    line?.come(Uint8Array.of(FRAME_PING));
    await after(3000);
    expect(states.at(-1)).toBe('connected');
    window.dispatchEvent(new Event('offline'));
    await after(2000);
    expect(states.at(-1)).toBe('lost');
  });

  it('says why the door keeps it out, and does not ask again', async () => {
    answers = [given({ code: 'locked' }, false)];
    const { heard } = wire();
    await after(60_000);
    expect([heard, asked]).toEqual([[{ kind: 'bye', reason: 'locked' }], 1]);
  });

  it('dials anew when the network is back, and not once it was closed', async () => {
    const { made } = wire();
    await after(0);
    lines[0]?.come(Uint8Array.of(FRAME_JOIN));
    window.dispatchEvent(new Event('online'));
    await after(0);
    expect([lines.length, lines[0]?.isClosed]).toEqual([2, true]);
    made.close();
    window.dispatchEvent(new Event('online'));
    await after(60_000);
    expect(lines.length).toBe(2);
  });

  it('goes by a safe line where the page came by one, below the page’s own path or where the ticket leads', () => {
    expect(socketAddress(TICKET, 'https://a.example/table/#join=key')).toBe(
      `wss://a.example/table/p-1/r-1?sessionId=${TICKET.sessionId}`,
    );
    const elsewhere = { ...TICKET, publicAddress: 'a.example/p1' };
    expect(socketAddress(elsewhere, 'https://a.example/#join=key')).toBe(
      `wss://a.example/p1/p-1/r-1?sessionId=${TICKET.sessionId}`,
    );
  });
});
