// States what every store does, whatever it keeps rooms in: what comes back, what is refused, what becomes of keys.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/server/store/index.ts';
import { batch } from './stores.ts';

/** The tests of a store; `open` opens the same one each time within a test. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    it('gives back what was stored, in order, after it was closed and opened again', async () => {
      const first = await open();
      const stored = await Promise.all([
        first.append({ ...batch('red', 1, 3), clock: 500, code: '12345678', label: '{"a":1}' }),
        first.append(batch('blue', 1)),
        first.append({ ...batch('red', 4), clock: 900 }),
      ]);
      expect(stored.every((answer) => answer.ok)).toBe(true);
      await first.close();

      const second = await open();
      const red = await second.read('red');
      expect(red?.events.map(({ body }) => body)).toEqual([1, 2, 3, 4].map((n) => `{"n":${n}}`));
      expect(red?.events[2]?.id).toBe('device/3');
      expect(red?.lost).toBe(0);
      const rooms = await second.rooms();
      expect(rooms.map(({ room, seq, clock, code }) => [room, seq, clock, code])).toEqual([
        ['blue', 1, 0, null],
        ['red', 4, 900, '12345678'],
      ]);
      expect(await second.read('green')).toBeNull();
      await second.close();
    });

    it('refuses a number that is taken or leaves a gap, without harm to others in the same moment', async () => {
      const store = await open();
      await store.append(batch('red', 1, 2));
      const [taken, gap, other, right] = await Promise.all([
        store.append(batch('red', 2)),
        store.append(batch('red', 7)),
        store.append(batch('blue', 1)),
        store.append(batch('red', 3)),
      ]);
      expect([taken, gap]).toEqual([
        { ok: false, error: 'fenced' },
        { ok: false, error: 'fenced' },
      ]);
      expect([other?.ok, right?.ok]).toEqual([true, true]);
      expect((await store.read('red'))?.events).toHaveLength(3);
      await store.close();
    });

    it('hands out keys, voids the old one when the new one was used, and takes all back', async () => {
      const store = await open();
      const keys = (change: NonNullable<Parameters<typeof store.append>[0]['keys']>) =>
        store.append({ room: 'red', from: 2, events: [], keys: change });
      await store.append(batch('red', 1));
      await keys([{ kind: 'give', hash: 'one', device: 'd' }]);
      await keys([
        { kind: 'used', hash: 'one', device: 'd' },
        { kind: 'give', hash: 'two', device: 'd' },
        { kind: 'give', hash: 'else', device: 'e' },
      ]);
      const seen = async () =>
        (await store.keys())
          .map(({ hash, device, isFresh }) => `${hash} ${device} ${isFresh}`)
          .sort();
      expect(await seen()).toEqual(['else e true', 'one d false', 'two d true']);
      await keys([{ kind: 'used', hash: 'two', device: 'd' }]);
      expect(await seen()).toEqual(['else e true', 'two d false']);
      await keys([{ kind: 'void', device: 'd' }]);
      expect(await seen()).toEqual(['else e true']);
      await store.close();
    });

    it('takes nothing after it was closed', async () => {
      const store = await open();
      await store.close();
      expect(await store.append(batch('red', 1))).toEqual({ ok: false, error: 'closed' });
    });

    it('removes a wiped room with its keys, and no other', async () => {
      const store = await open();
      await store.append({
        ...batch('red', 1),
        code: '11112222',
        keys: [{ kind: 'give', hash: 'one', device: 'd' }],
      });
      await store.append({
        ...batch('blue', 1),
        keys: [{ kind: 'give', hash: 'two', device: 'd' }],
      });
      expect((await store.wipe('red')).ok).toBe(true);
      expect(await store.read('red')).toBeNull();
      expect((await store.keys()).map(({ hash }) => hash)).toEqual(['two']);
      expect((await store.read('blue'))?.events).toHaveLength(1);
      // Its name and its code are free again.
      expect((await store.append({ ...batch('red', 1), code: '11112222' })).ok).toBe(true);
      await store.close();
    });

    it('cuts nothing off a whole room, and goes on behind its end', async () => {
      const store = await open();
      await store.append(batch('red', 1, 3));
      expect((await store.cut('red')).ok).toBe(true);
      expect((await store.append(batch('red', 4))).ok).toBe(true);
      expect(await store.read('red')).toMatchObject({ lost: 0 });
      expect((await store.read('red'))?.events).toHaveLength(4);
      await store.close();
    });
  });
}
