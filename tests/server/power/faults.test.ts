// Shows that each call to the disk may fail once (T6): a real store process, in which `strace` lets the k-th call of a kind fail, loses
// nothing that it acknowledged, acknowledges nothing on a full disk, and says what is wrong. That is the long form, which needs `strace`.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/server/folder.ts';
import { openStore } from '../../../src/server/store/index.ts';
import { faulty, openFolder, opened as openedAt } from '../store/stores.ts';
import { amissIn } from './judge.ts';
import { askingFile, needStrace, underStrace } from './record.ts';
import { scriptOf } from './script.ts';

const SOAK = process.env['SOAK'] === '1';
const FILES = ['rooms.db', 'rooms.db-wal', 'rooms.db-journal'];
const script = scriptOf('tiny');

/** What fails, how, and how many in a row: a disk is full for a while, a sync fails once. */
const FAULTS = [
  ['pwrite64', 'ENOSPC', 1],
  ['pwrite64', 'ENOSPC', 40],
  ['pwrite64', 'EIO', 1],
  ['fsync', 'EIO', 1],
  ['fsync', 'ENOSPC', 1],
  ['ftruncate', 'EIO', 1],
  ['unlink', 'EIO', 1],
  ['openat', 'EMFILE', 1],
] as const;

interface Run {
  readonly injected: number;
  readonly acknowledged: ReadonlySet<number>;
  readonly asked: ReadonlySet<number>;
  /** Why something was refused, or the store did not open. */
  readonly refusals: readonly string[];
  readonly code: number | null;
  readonly file: string;
}

let place = '';
let asking = '';

async function runWith(injection: string): Promise<Run> {
  const folder = path.join(place, 'data');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const [file, marks, lines] = ['rooms.db', '../marks', '../lines'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  rmSync(marks, { force: true });
  const watched = FILES.flatMap((name) => ['-P', path.join(folder, name)]);
  const kind = injection.split(':')[0] ?? '';
  const traced = ['-o', lines, ...watched, '-e', `trace=${kind}`, '-e', `inject=${injection}`];
  const asked = [asking, file, marks, 'tiny', '0', String(script.groups.length), 'end-in-order'];
  const code = await underStrace([...traced, process.execPath, ...asked]);
  const told = existsSync(marks) ? readFileSync(marks, 'utf8').trim().split('\n') : [];
  const numbers = (word: string) =>
    new Set(
      told.flatMap((line) => (line.startsWith(`${word} `) ? [Number(line.split(' ')[1])] : [])),
    );
  return {
    injected: readFileSync(lines, 'utf8').split('(INJECTED)').length - 1,
    asked: numbers('ask'),
    acknowledged: numbers('ok'),
    refusals: told.flatMap((line) => /^(?:no \d+|unopened) (.*)$/.exec(line)?.[1] ?? []),
    code,
    file,
  };
}

if (SOAK)
  describe('a disk on which one call fails', () => {
    beforeAll(async () => {
      needStrace();
      place = mkdtempSync(path.join(tmpdir(), 'tukhum-faults-'));
      asking = await askingFile();
    });
    afterAll(() => rmSync(place, { recursive: true, force: true }));

    it.each(FAULTS)('%s gives %s, %i in a row, at each in turn', async (call, error, row) => {
      let runs = 0;
      const refused = new Map<string, number>();
      for (let first = 1; ; first += 1) {
        const when = row === 1 ? `${first}` : `${first}..${first + row - 1}`;
        const run = await runWith(`${call}:error=${error}:when=${when}`);
        if (run.injected === 0) break;
        runs += 1;
        const where = `${call} ${error} at ${when}`;
        // It ended of itself: a fault of the disk is told, never thrown.
        expect(run.code, where).toBe(0);
        expect(await amissIn(run.file, script, run), where).toEqual([]);
        for (const why of run.refusals) refused.set(why, (refused.get(why) ?? 0) + 1);
        if (run.acknowledged.size < script.groups.flat().length)
          expect(run.refusals.length, where).toBeGreaterThan(0);
      }
      console.log(
        `T6 ${call} ${error} x${row}: ${runs} runs, ${JSON.stringify(Object.fromEntries(refused))}`,
      );
      expect(runs).toBeGreaterThan(0);
      const known = ['full', 'failed', 'fenced', 'closed', 'no-disk', 'damaged', 'in-use'];
      expect([...refused.keys()].filter((why) => !known.includes(why))).toEqual([]);
    });
  });

describe('a disk that fails while the store is opened', () => {
  it('is told when neither the file nor its folder can be made', async () => {
    const folder = openFolder();
    const none = path.join(folder.place, 'none');
    const inNone = await openStore({ file: path.join(none, 'rooms.db') });
    expect(inNone).toEqual({ ok: false, error: 'no-disk' });
    // A file stands where the folder should.
    writeFileSync(none, '');
    expect(makeFolder(path.join(none, 'data'))).toBe(false);
    expect(makeFolder(path.join(folder.place, 'some', 'data'))).toBe(true);
    expect(existsSync(path.join(folder.place, 'some', 'data'))).toBe(true);
    folder.remove();
  });

  it.each([
    ['SQLITE_FULL', 'no-disk'],
    ['SQLITE_OK', 'no-disk'],
    ['SQLITE_IOERR_READ', 'no-disk'],
    ['SQLITE_CANTOPEN', 'no-disk'],
    ['SQLITE_IOERR_SHORT_READ', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
  ])('%s is told as %s', async (code, problem) => {
    const folder = openFolder();
    const opened = await openStore({
      file: folder.file,
      open: faulty({ calls: 0, fails: 2, code }),
    });
    expect(opened).toEqual({ ok: false, error: problem });
    // It gave the folder back: the next one gets in.
    await (await openedAt(folder.file)).close();
    folder.remove();
  });
});
