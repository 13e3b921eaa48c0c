// Records what a real store asks of the disk, with `strace`; how its lines are read is decided in calls.ts.
import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { freshBundle } from '../../../tools/bundle.mjs';
import { TRACED, callsIn } from './calls.ts';
import type { DiskCall } from './calls.ts';
import { scriptOf } from './script.ts';
import type { ScriptName } from './script.ts';

/** Throws where it is missing, and says what to install. */
export function needStrace(): void {
  if (spawnSync('strace', ['-V']).status === 0) return;
  throw new Error(
    'This test records calls to the disk with strace, which is not installed here (Debian and Ubuntu: apt-get install strace).',
  );
}

export function askingFile(): Promise<string> {
  return freshBundle('tests/server/power/asking.ts', 'dist/run/asking.js', ['src', 'tests/server']);
}

/** All calls of a script, over the processes that it takes. */
export async function recordCalls(name: ScriptName): Promise<readonly DiskCall[]> {
  needStrace();
  const asking = await askingFile();
  const place = mkdtempSync(path.join(tmpdir(), 'tukhum-power-'));
  try {
    const folder = path.join(place, 'data');
    mkdirSync(folder);
    const watched = { folder, marks: path.join(place, 'marks') };
    const { groups, kills, closes } = scriptOf(name);
    const breaks = [...kills, ...closes, groups.length].sort((one, other) => one - other);
    const calls: DiskCall[] = [];
    let first = 0;
    for (const last of breaks) {
      const lines = path.join(place, 'lines');
      const end = kills.includes(last) ? 'end-by-kill' : 'end-in-order';
      const part = [path.join(folder, 'rooms.db'), watched.marks, name, `${first}`, `${last}`, end];
      await traced(lines, [asking, ...part]);
      const told: string[] = [];
      for await (const line of createInterface({ input: createReadStream(lines) })) told.push(line);
      calls.push(...callsIn(told, watched));
      first = last;
    }
    return calls;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function traced(lines: string, words: readonly string[]): Promise<number | null> {
  const options = ['-xx', '-s', '4194304', '-o', lines, '-e', `trace=${TRACED.join(',')}`];
  return underStrace([...options, process.execPath, ...words]);
}

/** The code with which it ended; null when it was killed. */
export function underStrace(words: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('strace', ['-f', '--seccomp-bpf', ...words], {
      stdio: ['ignore', 'inherit', 'inherit'],
      // One thread makes all calls to the disk, so that they can be counted.
      env: { ...process.env, TOKIO_WORKER_THREADS: '1' },
    });
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
