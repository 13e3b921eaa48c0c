// Measures hundreds of rooms on two processes with a PostgreSQL and a Redis of its own, beside the embedded store: how long an order
// takes, what a room costs. It wants both services installed; it is run by hand: node tools/run.mjs bench/rooms/scale.ts [rooms].
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { openStreet } from '../../tests/server/support/houses.ts';
import { askAt } from '../../tests/server/support/room.ts';
import { freePort } from '../../tests/server/support/services.ts';
import { asked, device, press } from './crowd.ts';
import type { Sender } from './crowd.ts';

/** The program that hosts rooms, made where it is missing or old. */
const SERVING = 'dist/run/serving.js';
const MAKING = `import { freshBundle } from './tools/bundle.mjs';
await freshBundle('tests/server/support/serving.ts', '${SERVING}', ['src', 'tests/server']);`;

const ROOMS = Number(process.argv[2] ?? 200);
/** A console and three seats in each room: a machine lets four hundred sockets in from one address. */
const SEATS = 3;
const PER_SECOND = 20;
const SECONDS = 20;

function megabytesOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1024;
}

/** Opens rooms in a process; its devices come in at the same door, or at another's. */
async function fillAt(port: number, rooms: number, door = port): Promise<Sender[]> {
  const host = await askAt(port, 'POST', '/api/host', { body: {} });
  const key = String(host.body['key']);
  const wanted = asked();
  const seats = wanted.setup.seats.filter(({ holder }) => holder === 'person');
  const senders: Sender[] = [];
  for (let room = 0; room < rooms; room += 1) {
    const opened = await askAt(port, 'POST', '/api/rooms', { key, body: wanted });
    if (opened.status !== 200) throw new Error(JSON.stringify(opened.body));
    const token = String(opened.body['token']);
    const console = await device(port, { kind: 'token', token }, { wants: 'lead' });
    for (let step = 1; step <= 2; step += 1) await console.act(step, { kind: 'next' });
    for (const { seat } of seats.slice(0, SEATS))
      senders.push(await device(door, { kind: 'code', code: console.code() }, { seat }));
  }
  return senders;
}

let ids = 1;
async function say(name: string, senders: readonly Sender[], perSecond: number): Promise<void> {
  await press(senders, { perSecond, seconds: 3, from: ids });
  const times = await press(senders, { perSecond, seconds: SECONDS, from: ids + 1000 });
  ids += 10_000;
  const { p50, p99, most, count, unanswered } = times;
  const shown = [p50, p99, most].map((one) => one.toFixed(1)).join(' / ');
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  console.log(
    `${name}: ${count} orders at ${perSecond} a second, p50 / p99 / most ${shown} ms, ${unanswered} unanswered (${cpus().length} cores, load ${load})`,
  );
}

async function shared(): Promise<void> {
  const street = await openStreet(SERVING);
  try {
    const one = await street.start();
    const two = await street.start();
    const pids = [
      one.child.pid,
      two.child.pid,
      street.database.child.pid,
      street.presence.child.pid,
    ];
    await fillAt(one.port, 1);
    await fillAt(two.port, 1);
    const empty = pids.map(megabytesOf);
    const begun = performance.now();
    const [here, there] = await Promise.all([
      fillAt(one.port, ROOMS / 2 - 1),
      fillAt(two.port, ROOMS / 2 - 1),
    ]);
    const full = pids.map(megabytesOf);
    const shown = empty.map((mb, at) => `${mb.toFixed(0)} to ${full[at]?.toFixed(0) ?? '?'}`);
    console.log(
      `${ROOMS} rooms of ${SEATS + 1} devices on two processes, opened in ${((performance.now() - begun) / 1000).toFixed(0)} s; MB of each process, of PostgreSQL's first and of Redis: ${shown.join(', ')}`,
    );
    await say('two processes, PostgreSQL', [...here, ...there], PER_SECOND * 2);
    for (const one of [...here, ...there]) one.end();
    const handed = await fillAt(one.port, 20, two.port);
    await say('the same, every socket handed on', handed, PER_SECOND);
  } finally {
    await street.remove();
  }
}

async function embedded(): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'tukhum-scale-'));
  writeFileSync(path.join(home, 'index.html'), '<p>app</p>');
  const port = await freePort();
  const words = [SERVING, home, '--local', '--port', String(port), '--data', home];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve));
    await fillAt(port, 1);
    const empty = megabytesOf(child.pid);
    const senders = await fillAt(port, ROOMS / 2 - 1);
    console.log(
      `${ROOMS / 2} rooms of ${SEATS + 1} on one process, embedded store; MB ${empty.toFixed(0)} to ${megabytesOf(child.pid).toFixed(0)}`,
    );
    await say('one process, embedded store', senders, PER_SECOND);
  } finally {
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  }
}

execFileSync(process.execPath, ['--input-type=module', '-e', MAKING], { stdio: 'inherit' });
await shared();
await embedded();
