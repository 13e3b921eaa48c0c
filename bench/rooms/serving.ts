// Decides how a bench starts a server of its own on a free port, and how it ends it.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

export const SERVER = path.join('dist', 'cli', 'main.js');
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
): Promise<Running> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    const child = spawn(process.execPath, words(port), { stdio: ['ignore', 'pipe', 'inherit'] });
    const isUp = await new Promise<boolean>((resolve) => {
      createInterface({ input: child.stdout }).once('line', () => resolve(true));
      child.once('exit', () => resolve(false));
    });
    if (isUp) return { child, data, port };
  }
  throw new Error('no server could be started');
}

export const serve = (data: string) =>
  start((port) => [SERVER, 'serve', '--local', '--port', String(port), '--data', data], data);

export async function stop({ child }: Running): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
