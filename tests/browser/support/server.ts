// Decides how a browser test starts a server of its own, by what a person types, kills it without a word, and starts it again.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface RoomServer {
  readonly origin: string;
  /** Its folder of rooms. */
  readonly data: string;
  /** What it printed since it was started last. */
  readonly said: () => string;
  /** Ends it as a power cut does, with all that it started. */
  readonly kill: () => Promise<void>;
  /** The same command, folder and port. */
  readonly start: () => Promise<void>;
  /** Kills it and removes its folder. */
  readonly remove: () => Promise<void>;
}

export function freshFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'tukhum-table-'));
}

export interface ServerAsked {
  /** What is typed; options that a test needs are added. */
  readonly typed?: string;
  readonly data?: string;
  readonly more?: readonly string[];
}

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  // Everything after the two dashes goes to the tool itself.
  'npm start': ['npm', 'start', '--', '--no-open'],
  'npx tukhum serve': ['node', 'bin/tukhum.js', 'serve'],
};

export async function startServer({
  typed = 'npx tukhum serve',
  data = freshFolder(),
  more = ['--local'],
}: ServerAsked = {}): Promise<RoomServer> {
  const command = COMMANDS[typed];
  if (command === undefined) throw new Error(`Nobody knows how to type “${typed}”.`);
  const port = await freePort();
  const words = [...command, '--port', String(port), '--data', data, ...more];
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let said = '';
  const start = async () => {
    said = '';
    const [program = '', ...rest] = words;
    // A group of its own, so that the whole of it can be killed.
    child = spawn(program, rest, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (part: Buffer) => (said += part.toString());
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    await answers(origin, child, () => said);
  };
  const kill = async () => {
    const ended = child;
    child = null;
    if (ended?.pid === undefined || ended.exitCode !== null) return;
    const gone = new Promise((resolve) => ended.once('exit', resolve));
    process.kill(-ended.pid, 'SIGKILL');
    await gone;
  };
  await start();
  return {
    origin,
    data,
    said: () => said,
    kill,
    start,
    async remove() {
      await kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

const PATIENCE_MS = 120_000;

async function answers(origin: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    try {
      if ((await fetch(`${origin}/api/server`)).ok) return;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server did not come up: ${said()}`);
}

/** A port that nobody holds now; the server takes exactly this one, so that it can come back to it. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}
