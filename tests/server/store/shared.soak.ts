// Shows that the store on PostgreSQL does what the embedded one does, that a room is written by the process that holds it alone, and
// that who loses the database loses its rooms before it could write to them. It wants a PostgreSQL: the soak alone asks for it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSharedStore } from '../../../src/server/store/index.ts';
import type { Sharing, Store } from '../../../src/server/store/index.ts';
import {
  endSessions,
  freshDatabase,
  mustHaveServices,
  startPostgres,
} from '../support/services.ts';
import type { Service } from '../support/services.ts';
import { storeContract } from './contract.ts';
import { batch } from './stores.ts';

let service: Service;
let database = '';
let count = 0;

type Shared = Store & { readonly sharing: Sharing };

async function opened(): Promise<Shared> {
  const store = await openSharedStore(database);
  if (!store.ok || store.value.sharing === null) throw new Error('the store did not open');
  return { ...store.value, sharing: store.value.sharing };
}

/** A store that holds what it writes, as a process with one room after the other would. */
async function holding(): Promise<Store> {
  const store = await opened();
  for (const room of ['red', 'blue']) await store.sharing.hold(room);
  return store;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300 && !(await holds()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('on PostgreSQL', () => {
  beforeAll(async () => {
    mustHaveServices();
    service = await startPostgres();
  });
  afterAll(() => service?.remove());
  beforeEach(async () => {
    count += 1;
    database = await freshDatabase(service, `test_${count}`);
  });

  storeContract('the shared store', holding);

  it('lets one process hold a room, and the next when it was given back or its process has gone', async () => {
    const [one, two] = await Promise.all([opened(), opened()]);
    expect(await Promise.all([one, two].map((store) => store.sharing.hold('red')))).toContain(true);
    const [holder, other] = (await one.sharing.hold('red')) ? [one, two] : [two, one];
    expect(await other.sharing.hold('red')).toBe(false);
    expect(await other.append(batch('red', 1))).toEqual({ ok: false, error: 'lost' });
    expect((await holder.append(batch('red', 1))).ok).toBe(true);
    await holder.sharing.release('red');
    expect(await holder.append(batch('red', 2))).toEqual({ ok: false, error: 'lost' });
    expect(await other.sharing.hold('red')).toBe(true);
    expect((await other.append(batch('red', 2))).ok).toBe(true);
    await other.close();
    // What the first remembers of the room's end is old by now.
    expect(await holder.sharing.hold('red')).toBe(true);
    expect((await holder.append(batch('red', 3))).ok).toBe(true);
    expect((await holder.read('red'))?.events).toHaveLength(3);
    await holder.close();
  });

  it('loses every room with its session, writes nothing that still waits, and begins anew without any', async () => {
    const store = await opened();
    let losses = 0;
    store.sharing.onLost(() => void (losses += 1));
    await store.sharing.hold('red');
    await store.append(batch('red', 1));
    const waiting = [2, 3, 4, 5].map((from) => store.append(batch('red', from)));
    await endSessions(database);
    const answers = await Promise.all(waiting);
    const after = await store.append(batch('red', 6));
    expect(after).toEqual({ ok: false, error: 'lost' });
    await until(() => store.sharing.hold('red'));
    expect(losses).toBe(1);
    // Acknowledged is what stands there; one that was under way may stand there unanswered.
    const stands = (await store.read('red'))?.events.length ?? 0;
    const acknowledged = 1 + answers.filter(({ ok }) => ok).length;
    expect(stands - acknowledged).toBeGreaterThanOrEqual(0);
    expect(stands - acknowledged).toBeLessThanOrEqual(4);
    expect((await store.append(batch('red', stands + 1))).ok).toBe(true);
    expect((await store.read('red'))?.lost).toBe(0);
    await store.close();
  });

  it('opens a code to one room, whoever drew it, and finds rooms by code, link and key', async () => {
    const [one, two] = await Promise.all([opened(), opened()]);
    await one.sharing.hold('red');
    await two.sharing.hold('blue');
    const label = (link: string) => JSON.stringify({ title: { en: '"link":"no"}' }, link });
    const given = { kind: 'give', hash: 'hash', device: 'd' } as const;
    await one.append({ ...batch('red', 1), code: '11112222', label: label('aa11'), keys: [given] });
    const taken = await two.append({ ...batch('blue', 1), code: '11112222', label: label('bb22') });
    expect(taken).toEqual({ ok: false, error: 'fenced' });
    expect((await two.append({ ...batch('blue', 1), code: '3', label: label('bb22') })).ok).toBe(
      true,
    );
    expect(await two.sharing.roomWith({ code: '11112222' })).toBe('red');
    expect(await one.sharing.roomWith({ link: 'bb22' })).toBe('blue');
    expect(await one.sharing.roomWith({ link: 'no' })).toBeNull();
    expect(await two.sharing.keyAt('hash')).toMatchObject({ room: 'red', device: 'd' });
    expect(await two.sharing.keyAt('other')).toBeNull();
    expect(one.sharing.secret).toBe(two.sharing.secret);
    await Promise.all([one.close(), two.close()]);
  });

  it('is not opened where it is not let in, and says nothing of the password', async () => {
    const wrong = database.replace(/:[^:@]+@/, ':wrong@');
    expect(await openSharedStore(wrong)).toEqual({ ok: false, error: 'no-database' });
  });
});
