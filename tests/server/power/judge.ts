// Decides whether a store that was opened on what a power cut left holds what it must: all that was acknowledged, in order, whole, and
// nothing that was not asked.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { openStore } from '../../../src/server/store/index.ts';
import type { Store, StoredKey } from '../../../src/server/store/index.ts';
import { WIPED } from './script.ts';
import type { Script, Step } from './script.ts';

/** How far each step had come when the power went. */
export interface Progress {
  readonly asked: ReadonlySet<number>;
  readonly acknowledged: ReadonlySet<number>;
}

/** What is wrong, in words; empty when nothing is. */
export async function amissIn(
  file: string,
  script: Script,
  progress: Progress,
): Promise<readonly string[]> {
  const opened = await openStore({ file });
  if (!opened.ok) return [`the store did not open: ${opened.error}`];
  const store = opened.value;
  try {
    const amiss = [...(await amissOf(store, script, progress)), ...(await goesOn(store))];
    await store.close();
    return [...amiss, ...tracesIn(path.dirname(file), script, progress)];
  } catch (error) {
    await store.close();
    return [`it could not be read: ${String(error)}`];
  }
}

async function amissOf(
  store: Store,
  script: Script,
  progress: Progress,
): Promise<readonly string[]> {
  const amiss: string[] = [];
  const steps = script.groups.flat();
  const told = { rows: await store.rooms(), keys: await store.keys() };
  for (const room of new Set(steps.map((step) => step.room))) {
    const own = steps.filter((step) => step.room === room);
    const found = textOfRoom(room, await store.read(room), told);
    const most = own.filter(({ number }) => progress.asked.has(number)).length;
    const least = own.findLastIndex(({ number }) => progress.acknowledged.has(number)) + 1;
    const may = Array.from({ length: most - least + 1 }, (_, more) => own.slice(0, least + more));
    if (!may.some((some) => stateAfter(room, some) === found))
      amiss.push(`${room}: neither ${least} to ${most} of its steps: ${found.slice(0, 200)}`);
  }
  return amiss;
}

/** Files in which something of a wiped room is left. */
function tracesIn(folder: string, script: Script, { acknowledged }: Progress): readonly string[] {
  const wipe = script.groups.flat().find(({ batch }) => batch === null);
  if (wipe === undefined || !acknowledged.has(wipe.number)) return [];
  return readdirSync(folder)
    .filter((name) => readFileSync(path.join(folder, name)).includes(WIPED))
    .map((name) => `what was wiped is in ${name}`);
}

interface Told {
  readonly rows: Awaited<ReturnType<Store['rooms']>>;
  readonly keys: Awaited<ReturnType<Store['keys']>>;
}

/** Everything that the store says of a room, as one text. */
function textOfRoom(room: string, read: Awaited<ReturnType<Store['read']>>, told: Told): string {
  const row = told.rows.find((one) => one.room === room);
  const keys = told.keys.filter((key) => key.room === room);
  if (read === null || row === undefined)
    return read === null && row === undefined && keys.length === 0 ? 'none' : 'torn';
  if (read.lost > 0) return `${read.lost} lost`;
  const { seq, clock, code, label } = row;
  return textOf({ events: read.events, seq, clock, code, label, keys });
}

interface State {
  readonly events: readonly { readonly id: string | null; readonly body: string }[];
  readonly seq: number;
  readonly clock: number;
  readonly code: string | null;
  readonly label: string;
  readonly keys: readonly Key[];
}

type Key = Pick<StoredKey, 'hash' | 'device' | 'isFresh'>;

function textOf({ keys, ...state }: State): string {
  const sorted = keys.map(({ hash, device, isFresh }) => `${device} ${hash} ${isFresh}`).sort();
  return JSON.stringify([state.seq, state.clock, state.code, state.label, sorted, state.events]);
}

/** The same text for what these steps must come to. */
function stateAfter(room: string, steps: readonly Step[]): string {
  const batches = steps.flatMap(({ batch }) => batch ?? []);
  const last = batches.at(-1);
  if (last === undefined || steps.at(-1)?.batch === null) return 'none';
  const events = batches.flatMap((batch) => batch.events);
  let keys: readonly Key[] = [];
  for (const change of batches.flatMap((batch) => batch.keys ?? [])) {
    const { device } = change;
    if (change.kind === 'give') keys = [...keys, { hash: change.hash, device, isFresh: true }];
    else if (change.kind === 'void') keys = keys.filter((key) => key.device !== device);
    else
      keys = keys
        .filter((key) => key.device !== device || key.hash === change.hash)
        .map((key) => (key.hash === change.hash ? { ...key, isFresh: false } : key));
  }
  return textOf({
    events: events.map(({ id, body }) => ({ id, body })),
    seq: events.length,
    clock: last.clock ?? 0,
    code: last.code ?? null,
    label: last.label ?? '',
    keys,
  });
}

/** A store that was recovered takes more. */
async function goesOn(store: Store): Promise<readonly string[]> {
  const seq = (await store.read('red'))?.events.length ?? 0;
  const more = { room: 'red', from: seq + 1, events: [{ id: 'more/1', body: '"more"' }] };
  const answer = await store.append(more);
  const events = (await store.read('red'))?.events ?? [];
  const isThere = answer.ok && events.length === seq + 1 && events.at(-1)?.body === '"more"';
  return isThere ? [] : ['it took nothing more'];
}
