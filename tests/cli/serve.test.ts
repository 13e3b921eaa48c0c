// Shows what `tukhum serve` understands, what it says, and that it ends what it began; the server itself is tested in tests/server.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Served, ServeOptions } from '../../src/server/index.ts';

const home = mkdtempSync(path.join(tmpdir(), 'tukhum-serve-'));
const app = path.join(home, 'app');
mkdirSync(app);
writeFileSync(path.join(app, 'index.html'), '<p>app</p>');
writeFileSync(path.join(home, 'cert.pem'), 'cert');
writeFileSync(path.join(home, 'key.pem'), 'key');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Two of the three that are needed. */
const HALVES = ['--presence', 'redis://h', '--address', 'https://h/'];

interface Heard {
  readonly code: number;
  readonly out: string;
  readonly complaints: string;
  readonly options: ServeOptions | null;
  readonly closed: boolean;
}

async function serve(
  words: readonly string[],
  problem: Served['problem'] | 'taken' = null,
  environment: Readonly<Record<string, string>> = {},
): Promise<Heard> {
  const out: string[] = [];
  const complaints: string[] = [];
  let options: ServeOptions | null = null;
  let closed = false;
  const stop = new AbortController();
  stop.abort();
  const code = await run(['serve', ...words], {
    out: (text) => void out.push(text),
    complain: (text) => void complaints.push(text),
    appFolder: app,
    environment,
    openStop: () => stop.signal,
    openServer: () =>
      Promise.resolve({
        serveRooms(asked) {
          options = asked;
          if (problem === 'taken')
            return Promise.reject(Object.assign(new Error('taken'), { code: 'EADDRINUSE' }));
          return Promise.resolve({
            port: asked.port,
            hostKey: 'k'.repeat(32),
            problem,
            reach: () =>
              Promise.resolve([{ url: 'http://192.0.2.5:4177', name: 'wlan0', reached: true }]),
            close: () => Promise.resolve(void (closed = true)),
          });
        },
      }),
  });
  return { code, out: out.join('\n'), complaints: complaints.join('\n'), options, closed };
}

describe('tukhum serve', () => {
  it('hosts rooms at the usual place, for the network from when a room is open, and ends in order', async () => {
    const { code, out, options, closed } = await serve([]);
    expect(code).toBe(0);
    expect(out).toContain('http://127.0.0.1:4177/');
    expect(out).not.toContain('k'.repeat(32));
    expect(options).toMatchObject({
      port: 4177,
      isStrict: false,
      data: path.resolve('tukhum-rooms'),
      isLocalOnly: false,
      isConsoleOpen: false,
      certificate: null,
      names: [],
    });
    expect(closed).toBe(true);
  });

  it('takes a port, a folder, names, a certificate, and this machine alone', async () => {
    const { options } = await serve([
      '--port',
      '8080',
      '--data',
      home,
      '--local',
      '--name',
      'Games.Example.org',
      '--cert',
      path.join(home, 'cert.pem'),
      '--key',
      path.join(home, 'key.pem'),
    ]);
    expect(options).toMatchObject({
      port: 8080,
      isStrict: true,
      data: home,
      isLocalOnly: true,
      names: ['games.example.org'],
    });
    expect(String(options?.certificate?.cert)).toBe('cert');
  });

  it('shows the key only where it was opened to the network on purpose', async () => {
    const { out, options } = await serve(['--console', 'lan']);
    expect(options?.isConsoleOpen).toBe(true);
    expect(out).toContain(`http://192.0.2.5:4177/#host=${'k'.repeat(32)}`);
  });

  it.each([
    [['--port', '0'], 2, '--port'],
    [['--port', 'x'], 2, '--port'],
    [['--console', 'wan'], 2, 'wan'],
    [['--cert', path.join(home, 'cert.pem')], 2, '--key'],
    [['--cert', path.join(home, 'none.pem'), '--key', path.join(home, 'key.pem')], 2, 'none.pem'],
    [['somewhere'], 2, 'somewhere'],
    [['--open'], 2, '--open'],
  ])('does not understand %j', async (words, code, named) => {
    const heard = await serve(words);
    expect([heard.code, heard.options]).toEqual([code, null]);
    expect(heard.complaints).toContain(named);
  });

  it.each([
    ['in-use', 'Another server'],
    ['newer', 'newer version'],
    ['damaged', 'rooms.db is damaged'],
    ['no-disk', 'may be full'],
    ['taken', 'Port 4177 is taken'],
  ] as const)('says why it cannot: %s', async (problem, said) => {
    const heard = await serve([], problem);
    expect(heard.code).toBe(1);
    expect(heard.complaints).toContain(said);
    expect(heard.closed).toBe(problem !== 'taken');
  });

  it('shares rooms with other processes when all of it is named, in words or by the machine', async () => {
    const said = {
      TUKHUM_DATABASE: 'postgres://tukhum:secret@127.0.0.1:5432/rooms',
      TUKHUM_PRESENCE: 'redis://:secret@127.0.0.1:6379/0',
      TUKHUM_ADDRESS: 'https://games.example.org/a/',
    };
    const heard = await serve(['--inner', '10.0.0.2:4177'], null, said);
    expect(heard.options?.sharing).toEqual({
      database: said.TUKHUM_DATABASE,
      presence: said.TUKHUM_PRESENCE,
      address: new URL(said.TUKHUM_ADDRESS),
      inner: '10.0.0.2:4177',
    });
    expect(heard.out).toContain('postgres://127.0.0.1:5432/rooms');
    expect(heard.out + heard.complaints).not.toContain('secret');
    const named = await serve(['--address', 'http://10.0.0.2:4178/'], 'no-database', said);
    expect(named.options?.sharing?.address.port).toBe('4178');
    expect(named.complaints).toContain('postgres://127.0.0.1:5432/rooms');
    expect(named.complaints).not.toContain('secret');
    expect((await serve([], 'no-presence', said)).complaints).toContain('Redis');
  });

  it.each([
    [['--database', 'postgres://u:secret@h/d'], '--presence (TUKHUM_PRESENCE), --address'],
    [['--inner', 'h:1'], '--database (TUKHUM_DATABASE)'],
    [[...HALVES, '--database', 'mysql://u:secret@h/d'], '--database (TUKHUM_DATABASE)'],
    [[...HALVES, '--database', 'postgres://u:se cret@:x/'], '--database (TUKHUM_DATABASE)'],
    [[...HALVES, '--database', 'postgres://u:secret@h/d', '--data', home], '--data'],
    [[...HALVES, '--database', 'postgres://u:secret@h/d', '--inner', 'h'], '--inner'],
  ])('refuses half of it, or what is none of it: %j', async (words, named) => {
    const heard = await serve(words);
    expect([heard.code, heard.options]).toEqual([2, null]);
    expect(heard.complaints).toContain(named);
    expect(heard.complaints).not.toMatch(/se ?cret/);
  });
});
