// Shows that the bundled command gives the same bytes in every process, language and time zone (T11 on this Node).
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { hashHex } from '../../src/base/index.ts';
import { run } from '../../src/cli/run.ts';
import { lessonYaml, taught } from '../lab/taught.ts';

const start = promisify(execFile);
const WORDS = ['play', 'scenarios/maghreb-2016', '--seed', '7', '--json'];

/** The hash of what the command prints in a process of its own. */
async function printed(language: string, zone: string): Promise<string> {
  const env = { ...process.env, LANG: language, LC_ALL: language, TZ: zone };
  const { stdout } = await start(process.execPath, ['bin/tukhum.js', ...WORDS], { env });
  return hashHex(stdout.trimEnd());
}

describe('tukhum in other processes', () => {
  it('prints the same game wherever it runs', async () => {
    const out: string[] = [];
    const voice = { out: (text: string) => void out.push(text), complain: () => undefined };
    expect(await run(WORDS, voice)).toBe(0);
    // Beside this process itself, in whatever language and zone it was started.
    const places = [
      ['ar_TN.UTF-8', 'Africa/Tunis'],
      ['tr_TR.UTF-8', 'Pacific/Auckland'],
    ] as const;
    const hashes = await Promise.all(places.map(([language, zone]) => printed(language, zone)));
    expect(hashes).toEqual(places.map(() => hashHex(out.join('\n'))));
  });

  it('tests lessons in worker threads as in one thread', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'tukhum-process-'));
    const file = path.join(folder, 'small.yaml');
    writeFileSync(file, taught([lessonYaml()]).text);
    const words = ['lessons', file, '--seeds', '80', '--draws', '10', '--json'];
    const out: string[] = [];
    const voice = { out: (text: string) => void out.push(text), complain: () => undefined };
    expect(await run(words, voice)).toBe(0);
    const { stdout, stderr } = await start(process.execPath, ['bin/tukhum.js', ...words]);
    expect(stdout.trimEnd()).toBe(out.join('\n'));
    expect(stderr).toBe('');
    rmSync(folder, { recursive: true });
  });
});
