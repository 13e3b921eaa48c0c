// Shows that the power may go at any moment (T5): on a disk that drops, tears and disorders what was not synced, all that was
// acknowledged is there. The gate cuts a recording that is kept here; the long form records anew and needs `strace`.
// `UPDATE=1 npx vitest run tests/server/power` records again what is kept.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../../src/server/store/driver.ts';
import { opened } from '../store/stores.ts';
import { cutApart } from './apart.ts';
import type { DiskCall } from './calls.ts';
import { cutPower } from './cuts.ts';
import { packCalls, unpackCalls } from './kept.ts';
import { recordCalls } from './record.ts';
import { scriptOf } from './script.ts';

const SOAK = process.env['SOAK'] === '1';
const KEPT = 'tests/server/power/calls.br';
if (process.env['UPDATE'] === '1') writeFileSync(KEPT, packCalls(await recordCalls('small')));

// In memory where there is such a place: what is asked is not how fast a disk is.
const MEMORY = '/dev/shm';
const place = mkdtempSync(path.join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'tukhum-power-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const script = scriptOf('small');
const calls = unpackCalls(readFileSync(KEPT));
const seedsTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const without = (kind: DiskCall['kind']) => calls.filter((call) => call.kind !== kind);

describe('a power cut', () => {
  it('loses nothing that was acknowledged, on a recording that is kept', async () => {
    const found = await cutPower({ script, calls }, { seeds: seedsTo(60), place });
    expect(found.amiss).toEqual([]);
    expect(found.afterSome).toBeGreaterThan(40);
  });

  it.each(['sync', 'sync-folder'] as const)(
    'would be seen to lose, were there no %s',
    async (kind) => {
      const found = await cutPower({ script, calls: without(kind) }, { seeds: seedsTo(12), place });
      expect(found.amiss.length).toBeGreaterThan(2);
    },
  );

  it('finds the settings of today as they were recorded: each commit is synced', async () => {
    const file = path.join(place, 'rooms.db');
    const database = openSqlite(file);
    const store = await opened(file, () => database);
    const asked = async (pragma: string) => (await database.prepare(`pragma ${pragma}`)).all([]);
    expect(await asked('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await asked('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    await store.close();
  });
});

const LONG = [
  ['small', 4000],
  ['often', 4000],
  ['large', 2000],
] as const;

if (SOAK)
  describe('ten thousand power cuts', () => {
    it.each(LONG)('on a store that was just recorded, %s: %i', async (name, count) => {
      const recording = path.join(place, name);
      writeFileSync(recording, packCalls(await recordCalls(name)));
      const found = await cutApart({ recording, name, place, seeds: seedsTo(count) });
      console.log(`T5 ${name}: ${JSON.stringify({ ...found, amiss: found.amiss.length })}`);
      expect(found.amiss).toEqual([]);
      expect(found.afterSome).toBeGreaterThan(count / 2);
    });
  });
