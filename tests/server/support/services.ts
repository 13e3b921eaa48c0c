// Starts a PostgreSQL and a Redis of the tests' own on this machine, on free ports, with passwords, and takes them away again.
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** Where the distribution puts what is not on the path. */
const POSTGRES_HOME = '/usr/lib/postgresql';
const PASSWORD = 'a-password-of-the-tests';

export interface Service {
  /** With the password, as it is given to a server of rooms. */
  readonly url: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Ends it at once, as a power switch would. */
  kill(): Promise<void>;
  /** Starts it again on what it left. */
  again(): Promise<Service>;
  /** Ends it and takes away what it left. */
  remove(): Promise<void>;
}

/** The folder of PostgreSQL's programs; null when it is not installed. */
function postgresFolder(): string | null {
  const versions = existsSync(POSTGRES_HOME) ? readdirSync(POSTGRES_HOME).sort().reverse() : [];
  const places = [
    ...versions.map((version) => path.join(POSTGRES_HOME, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ];
  return places.find((place) => existsSync(path.join(place, 'initdb'))) ?? null;
}

function redisProgram(): string | null {
  const places = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = places.find((place) => existsSync(path.join(place, 'redis-server')));
  return found === undefined ? null : path.join(found, 'redis-server');
}

function hasServices(): boolean {
  return postgresFolder() !== null && redisProgram() !== null;
}

/** The long form of the tests wants the real services. */
export function mustHaveServices(): void {
  if (hasServices()) return;
  throw new Error(
    'Rooms on several processes are tested with the real services: install them first, on Debian with "apt-get install postgresql redis-server".',
  );
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made, or as nobody. */
function unprivileged(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const number = (flag: string) =>
        Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: number('-u'), gid: number('-g') };
    } catch {
      // The next one, then.
    }
  }
  throw new Error('there is no user to run a database as');
}

export async function startPostgres(): Promise<Service> {
  const programs = postgresFolder();
  if (programs === null) throw new Error('PostgreSQL is not installed');
  const home = mkdtempSync(path.join(tmpdir(), 'tukhum-postgres-'));
  const who = unprivileged();
  const word = path.join(home, 'word');
  writeFileSync(word, PASSWORD);
  if (who !== null) for (const place of [home, word]) chownSync(place, who.uid, who.gid);
  const as = { ...who, cwd: home };
  const data = path.join(home, 'data');
  const words = ['-U', 'tukhum', '-A', 'scram-sha-256', '--pwfile', word, '-E', 'UTF8', '-N'];
  execFileSync(path.join(programs, 'initdb'), ['-D', data, '--locale=C', ...words], {
    ...as,
    stdio: 'ignore',
  });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${home}`];
  const run = () =>
    spawn(
      path.join(programs, 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
      { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  const url = `postgres://tukhum:${PASSWORD}@127.0.0.1:${port}/postgres`;
  return service({ run, url, port, home, ready: /ready to accept connections/ });
}

export async function startRedis(): Promise<Service> {
  const program = redisProgram();
  if (program === null) throw new Error('Redis is not installed');
  const home = mkdtempSync(path.join(tmpdir(), 'tukhum-redis-'));
  const port = await freePort();
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', home];
  const run = () =>
    spawn(program, [...words, '--requirepass', PASSWORD], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return service({
    run,
    url: `redis://:${PASSWORD}@127.0.0.1:${port}/0`,
    port,
    home,
    ready: /Ready to accept connections/,
  });
}

interface Starting {
  readonly run: () => ChildProcess;
  readonly url: string;
  readonly port: number;
  readonly home: string;
  readonly ready: RegExp;
}

async function service(starting: Starting): Promise<Service> {
  const { run, url, port, home, ready } = starting;
  const child = run();
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => {
        said = `${said}${part.toString()}`.slice(-4000);
        if (ready.test(said)) resolve();
      });
    void gone.then(() => reject(new Error(`a service did not start: ${said}`)));
  });
  // The database's own children end when they see that it has gone.
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
  };
  return {
    url,
    port,
    child,
    kill: () => end('SIGKILL'),
    again: () => service(starting),
    async remove() {
      // SIGINT is the quick and orderly end of both.
      if (child.exitCode === null && child.signalCode === null) await end('SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** An empty database beside the others; its address. */
export async function freshDatabase({ url }: Service, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return url.replace(/[^/]+$/, name);
}

/** Ends every session of a database, as whoever looks after it may. */
export async function endSessions(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await client.end();
}
