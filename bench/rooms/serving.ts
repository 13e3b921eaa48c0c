// Decides how a bench starts a server of its own on a free port, and how it ends it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The program that is measured: as it is built, or as `BENCH_SERVER` names it, run by Node with the words in `BENCH_NODE`. */
export const SERVER = process.env['BENCH_SERVER'] ?? path.join('dist', 'cli', 'main.js');
/** Ports are tried from here on. */
const FIRST_PORT = 4310;
const LAST_PORT = 4360;

export interface Running {
  readonly child: ChildProcess;
  readonly data: string;
  readonly port: number;
}

export async function start(
  words: (port: number) => readonly string[],
  data = '',
  first = FIRST_PORT,
): Promise<Running> {
  for (let port = first; port <= LAST_PORT; port += 1) {
    const child = spawn(process.execPath, words(port), { stdio: ['ignore', 'pipe', 'inherit'] });
    const isUp = await new Promise<boolean>((resolve) => {
      createInterface({ input: child.stdout }).once('line', () => resolve(true));
      child.once('exit', () => resolve(false));
    });
    if (isUp) return { child, data, port };
  }
  throw new Error('no server could be started');
}

/** On the first free port, or on one that it had before. */
export const serve = (data: string, first?: number) => start(wordsOf(data), data, first);

const wordsOf = (data: string) => (port: number) => [
  ...(process.env['BENCH_NODE'] ?? '').split(' ').filter((word) => word !== ''),
  SERVER,
  'serve',
  '--local',
  '--port',
  String(port),
  '--data',
  data,
];

/** Clock ticks of Linux in a second. */
const TICKS = 100;

/** Milliseconds that a process has computed, all its threads together, where the machine says so. */
export function cpuMsOf({ child }: Running): number | null {
  try {
    const stat = readFileSync(`/proc/${child.pid ?? 0}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return null;
  }
}

export async function stop({ child }: Running): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
