// Shows that a scenario that was read is found again after a start, and that what is damaged, of another build or wiped is not.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptReadings } from '../../../src/server/reading/kept.ts';
import { hillsLoaded } from '../../session/room/roomTable.ts';
import { openFolder } from '../store/stores.ts';
import type { Folder } from '../store/stores.ts';

let place: Folder;
let folder = '';
let reader = '';
beforeEach(() => {
  place = openFolder();
  folder = path.join(place.place, 'read');
  reader = path.join(place.place, 'reading.js');
  writeFileSync(reader, 'one build');
});
afterEach(() => place.remove());

const KEY = 'a'.repeat(64);
const fileIn = () => path.join(folder, readdirSync(folder)[0] ?? '');

describe('a scenario that was read', () => {
  it('is found again, the same in everything', () => {
    expect(keptReadings(folder, reader).get(KEY)).toBeNull();
    keptReadings(folder, reader).put(KEY, hillsLoaded());
    expect(keptReadings(folder, reader).get(KEY)).toEqual(hillsLoaded());
    expect(keptReadings(folder, reader).get('b'.repeat(64))).toBeNull();
  });

  it('is not believed when a bit of it was turned, when it ends early, or when another build read it', () => {
    keptReadings(folder, reader).put(KEY, hillsLoaded());
    const whole = readFileSync(fileIn());
    for (const at of [0, 31, 32, 40, Math.floor(whole.length / 2), whole.length - 1]) {
      const turned = Buffer.from(whole);
      turned[at] = (turned[at] ?? 0) ^ 4;
      writeFileSync(fileIn(), turned);
      expect(keptReadings(folder, reader).get(KEY)).toBeNull();
    }
    for (const bytes of [0, 20, 32, whole.length - 1]) {
      writeFileSync(fileIn(), whole.subarray(0, bytes));
      expect(keptReadings(folder, reader).get(KEY)).toBeNull();
    }
    writeFileSync(fileIn(), whole);
    expect(keptReadings(folder, reader).get(KEY)).not.toBeNull();
    writeFileSync(reader, 'another build');
    expect(keptReadings(folder, reader).get(KEY)).toBeNull();
  });

  it('is one of a few, and gone with all others once a room is wiped', () => {
    const kept = keptReadings(folder, reader);
    for (let at = 10; at < 25; at += 1) kept.put(String(at).padEnd(64, '0'), hillsLoaded());
    expect(readdirSync(folder)).toHaveLength(12);
    kept.clear();
    expect(readdirSync(folder)).toEqual([]);
    expect(kept.get(KEY)).toBeNull();
  });

  it('is read anew where no folder can be made', () => {
    const kept = keptReadings(path.join(reader, 'below'), reader);
    kept.put(KEY, hillsLoaded());
    kept.clear();
    expect([kept.get(KEY), existsSync(path.join(reader, 'below'))]).toEqual([null, false]);
  });
});
