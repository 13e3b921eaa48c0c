// Shows what the store keeps and gives back, who may write, and that nothing of a refused batch or a wiped room is left.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/server/store/index.ts';
import type { Folder } from './stores.ts';
import { batch, opened, openFolder } from './stores.ts';

let folder: Folder;
beforeEach(() => (folder = openFolder()));
afterEach(() => folder.remove());

describe('the store', () => {
  it('gives back what was stored, in order, after it was closed and opened again', async () => {
    const first = await opened(folder.file);
    const stored = await Promise.all([
      first.append({ ...batch('red', 1, 3), clock: 500, code: '12345678', label: '{"a":1}' }),
      first.append(batch('blue', 1)),
      first.append({ ...batch('red', 4), clock: 900 }),
    ]);
    expect(stored.every((answer) => answer.ok)).toBe(true);
    await first.close();

    const second = await opened(folder.file);
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

  it('keeps a second server out, and lets it in when the first has gone', async () => {
    const first = await opened(folder.file);
    await first.append(batch('red', 1));
    const second = await openStore({ file: folder.file });
    expect(second).toEqual({ ok: false, error: 'in-use' });
    await first.close();
    const third = await opened(folder.file);
    expect((await third.read('red'))?.events).toHaveLength(1);
    await third.close();
  });

  it('refuses a number that is taken or leaves a gap, without harm to others in the same moment', async () => {
    const store = await opened(folder.file);
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
    const store = await opened(folder.file);
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

  it('leaves nothing of a wiped room in any file of the folder', async () => {
    const store = await opened(folder.file);
    const canary = 'CANARY-of-the-wiped-room';
    const body = JSON.stringify({ text: `${canary} `.repeat(400) });
    await store.append({
      room: canary,
      from: 1,
      events: [{ id: `${canary}/1`, body }],
      label: canary,
      keys: [{ kind: 'give', hash: canary, device: canary }],
    });
    await store.append(batch('blue', 1));
    expect(found(folder.place, canary)).toBe(true);
    expect((await store.wipe(canary)).ok).toBe(true);
    expect(found(folder.place, canary)).toBe(false);
    expect((await store.read('blue'))?.events).toHaveLength(1);
    await store.close();
    expect(found(folder.place, canary)).toBe(false);
  });

  it('takes nothing after it was closed', async () => {
    const store = await opened(folder.file);
    await store.close();
    expect(await store.append(batch('red', 1))).toEqual({ ok: false, error: 'closed' });
  });
});

function found(place: string, text: string): boolean {
  return readdirSync(place).some((name) => readFileSync(path.join(place, name)).includes(text));
}
