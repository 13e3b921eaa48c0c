// Shows what the store does when the disk fails at any call, when it is full, and when its file was damaged: nothing that was
// acknowledged is lost, nothing is acknowledged that is not there, and damage is told.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../../src/server/store/driver.ts';
import { openStore } from '../../../src/server/store/index.ts';
import type { Faults, Folder } from './stores.ts';
import { batch, faulty, opened, openFolder } from './stores.ts';

const SOAK = process.env['SOAK'] === '1';

let folder: Folder;
beforeEach(() => (folder = openFolder()));
afterEach(() => folder.remove());

/** Ten groups for two rooms; how many of each room's events were acknowledged. */
async function script(file: string, faults: Faults): Promise<readonly number[] | 'unopened'> {
  const store = await openStore({ file, open: faulty(faults) }).catch(() => null);
  if (store === null || !store.ok) return 'unopened';
  const acknowledged = [0, 0];
  for (let round = 1; round <= 5; round += 1) {
    const answers = await Promise.all(
      ['red', 'blue'].map((room, at) =>
        store.value.append(batch(room, (acknowledged[at] ?? 0) + 1)),
      ),
    );
    answers.forEach((answer, at) => {
      if (answer.ok) acknowledged[at] = (acknowledged[at] ?? 0) + 1;
    });
  }
  await store.value.close();
  return acknowledged;
}

async function stored(file: string): Promise<readonly number[]> {
  const store = await opened(file);
  const rooms = await Promise.all(['red', 'blue'].map((room) => store.read(room)));
  await store.close();
  return rooms.map((room) => {
    expect(room?.lost ?? 0).toBe(0);
    return room?.events.length ?? 0;
  });
}

describe('a disk that fails once', () => {
  const codes = ['SQLITE_IOERR_FSYNC', 'SQLITE_FULL'];
  if (SOAK) codes.push('SQLITE_IOERR_WRITE', 'SQLITE_CANTOPEN');
  it.each(codes)(
    '%s at every call in turn: what was acknowledged is there, exactly',
    async (code) => {
      const counting: Faults = { calls: 0, fails: 0, code };
      expect(await script(folder.file, counting)).toEqual([5, 5]);
      expect(counting.calls).toBeGreaterThan(40);
      for (let fails = 1; fails <= counting.calls; fails += 1) {
        const file = path.join(folder.place, `${code}-${fails}.db`);
        const acknowledged = await script(file, { calls: 0, fails, code });
        if (acknowledged === 'unopened') continue;
        expect(await stored(file)).toEqual(acknowledged);
      }
    },
  );

  it('stores nothing more after a failed sync, and says so', async () => {
    const faults: Faults = { calls: 0, fails: 0, code: 'SQLITE_IOERR_FSYNC' };
    const store = await opened(folder.file, faulty(faults));
    expect((await store.append(batch('red', 1))).ok).toBe(true);
    faults.fails = faults.calls + 1;
    expect(await store.append(batch('red', 2))).toEqual({ ok: false, error: 'failed' });
    expect(await store.append(batch('red', 2))).toEqual({ ok: false, error: 'failed' });
    expect(store.stopped()).toBe('failed');
    await store.close();
    expect(await stored(folder.file)).toEqual([1, 0]);
  });
});

describe('a full disk', () => {
  it('is told, is never acknowledged, and is got over once there is room', async () => {
    const database = openSqlite(folder.file);
    const store = await opened(folder.file, () => database);
    await store.append(batch('red', 1));
    await database.exec('pragma max_page_count = 1');
    const long = { id: null, body: `"${'x'.repeat(60_000)}"` };
    const refused = await store.append({ room: 'red', from: 2, events: [long] });
    expect(refused).toEqual({ ok: false, error: 'full' });
    expect((await store.read('red'))?.events).toHaveLength(1);
    await database.exec('pragma max_page_count = 100000');
    expect((await store.append({ room: 'red', from: 2, events: [long] })).ok).toBe(true);
    await store.close();
    expect(await stored(folder.file)).toEqual([2, 0]);
  });
});

describe('a damaged file', () => {
  const EVENTS = 40;
  async function make(file: string): Promise<void> {
    const store = await opened(file);
    for (let from = 1; from <= EVENTS; from += 4) await store.append(batch('red', from, 4));
    await store.close();
  }

  /** What a reader gets of a damaged copy: whole events only, and a word about the rest. */
  async function judge(file: string): Promise<'whole' | 'told'> {
    const store = await openStore({ file }).catch(() => null);
    if (store === null || !store.ok) return 'told';
    try {
      const room = await store.value.read('red').catch(() => null);
      if (room === null) return 'told';
      room.events.forEach(({ id, body }, at) => {
        expect([id, body]).toEqual([`device/${at + 1}`, `{"n":${at + 1}}`]);
      });
      const isWhole = room.events.length === EVENTS && room.lost === 0;
      expect(isWhole || room.lost > 0).toBe(true);
      return isWhole ? 'whole' : 'told';
    } finally {
      await store.value.close();
    }
  }

  it('is told wherever a bit was turned, or the reader gets exactly what was stored', async () => {
    await make(folder.file);
    const bytes = readFileSync(folder.file);
    const flips = SOAK ? 10_000 : 250;
    let told = 0;
    for (let flip = 0; flip < flips; flip += 1) {
      const changed = Buffer.from(bytes);
      // Spread over the file by a step that meets every bit in time.
      const bit = (flip * 7919 * 8 + flip) % (bytes.length * 8);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const copy = path.join(folder.place, 'flipped.db');
      writeFileSync(copy, changed);
      if ((await judge(copy)) === 'told') told += 1;
    }
    expect(told).toBeGreaterThan(flips / 20);
  });

  it('is told wherever it was cut off, or the reader gets exactly what was stored', async () => {
    await make(folder.file);
    const bytes = readFileSync(folder.file);
    const step = SOAK ? 64 : 1021;
    let told = 0;
    let cuts = 0;
    for (let length = 0; length < bytes.length; length += step) {
      const copy = path.join(folder.place, 'cut.db');
      writeFileSync(copy, bytes.subarray(0, length));
      if ((await judge(copy)) === 'told') told += 1;
      cuts += 1;
    }
    // A cut in an index alone may leave every event readable; the reader then has them all.
    expect(told).toBeGreaterThan(cuts / 2);
  });

  it('gives the events before a changed one and counts the rest', async () => {
    await make(folder.file);
    const copy = path.join(folder.place, 'changed.db');
    copyFileSync(folder.file, copy);
    const database = openSqlite(copy);
    await database.exec(`update ev set body = '{"n":99}' where seq = 31`);
    database.close();
    const store = await opened(copy);
    const room = await store.read('red');
    expect([room?.events.length, room?.lost]).toEqual([30, 10]);
    // Taken for the whole of it, it goes on from there.
    expect((await store.cut('red')).ok).toBe(true);
    expect(await store.append(batch('red', 41))).toEqual({ ok: false, error: 'fenced' });
    expect((await store.append(batch('red', 31))).ok).toBe(true);
    const cut = await store.read('red');
    expect([cut?.events.length, cut?.lost]).toEqual([31, 0]);
    await store.close();
  });

  it('notices that the last events are missing', async () => {
    await make(folder.file);
    const database = openSqlite(folder.file);
    await database.exec('delete from ev where seq > 38');
    database.close();
    const store = await opened(folder.file);
    const room = await store.read('red');
    expect([room?.events.length, room?.lost]).toEqual([38, 2]);
    await store.close();
  });
});
