// Shows how two halls share rooms out, with a database and a presence in memory: a room has one holder, who comes to the other is told
// where it is, and who loses the database says nothing more. The real ones are met in tests/server/scale.soak.ts.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Fellow, Presence } from '../../../src/server/fellows/fellow.ts';
import { openHall } from '../../../src/server/rooms/hall.ts';
import type { Hall } from '../../../src/server/rooms/hall.ts';
import { ledgerOf } from '../../../src/server/rooms/ledger.ts';
import type { Pass } from '../../../src/server/rooms/seating.ts';
import type { Sharing, Store } from '../../../src/server/store/index.ts';
import type {
  CloseReason,
  Connection,
  Doors,
  Transport,
} from '../../../src/server/wire/transport.ts';
import { WIRE_VERSION } from '../../../src/session/index.ts';
import type { ConsoleView, Credential, ServerMessage } from '../../../src/session/index.ts';
import { opened, openFolder } from '../store/stores.ts';
import type { Folder } from '../store/stores.ts';
import { askedRoom } from '../support/room.ts';

let folder: Folder;
let file: Store;
/** Who holds which room, and who says so. */
const locks = new Map<string, string>();
const said = new Map<string, string>();
beforeEach(async () => {
  folder = openFolder();
  file = await opened(folder.file);
  locks.clear();
  said.clear();
});
afterEach(async () => {
  await file.close();
  folder.remove();
});

interface Side {
  readonly hall: Hall;
  /** Its session with the database ends: what is still handed in is refused. */
  lose(): void;
  come(credential: Credential, wants?: string): Promise<Line>;
  readonly doors: ReadonlyMap<string, Doors<Pass>>;
}

interface Line {
  readonly heard: ServerMessage[];
  readonly closed: CloseReason[];
  say(message: object): void;
}

async function side(name: string): Promise<Side> {
  let session = 0;
  const listeners: (() => void)[] = [];
  const own = () => `${name} ${session}`;
  const ledger = () => ledgerOf({ ...file, sharing: null });
  const sharing: Sharing = {
    secret: 'secret',
    hold: (room) => {
      if (!locks.has(room)) locks.set(room, own());
      return Promise.resolve(locks.get(room) === own());
    },
    release: (room) => Promise.resolve(void (locks.get(room) === own() && locks.delete(room))),
    onLost: (listener) => void listeners.push(listener),
    keyAt: async (hash) => (await file.keys()).find((key) => key.hash === hash) ?? null,
    roomWith: async (by) => {
      const credential: Credential =
        'code' in by ? { kind: 'code', code: by.code } : { kind: 'link', link: by.link };
      return (await (await ledger()).find(credential))?.room ?? null;
    },
  };
  const store: Store = {
    ...file,
    sharing,
    append: (batch) =>
      locks.get(batch.room) === own()
        ? file.append(batch)
        : Promise.resolve({ ok: false, error: 'lost' }),
  };
  const presence: Presence = {
    where: (room) => {
      const who = said.get(room);
      const fellow: Fellow | null =
        who === undefined || who === name ? null : { inner: who, outer: '' };
      return Promise.resolve(fellow);
    },
    connected: () => Promise.resolve(new Map()),
    took: (room) => void said.set(room, name),
    left: (room) => void (said.get(room) === name && said.delete(room)),
    guess: () => Promise.resolve({ waitMs: 0, right: () => undefined }),
    close: () => Promise.resolve(),
  };
  const doors = new Map<string, Doors<Pass>>();
  const transport: Transport<Pass> = {
    openRoom: (room, its) => Promise.resolve(void doors.set(room, its)),
    closeRoom: (room) => Promise.resolve(void doors.delete(room)),
    admit: (room, pass) => Promise.resolve({ room, pass }),
    count: () => 0,
    stop: () => Promise.resolve(),
  };
  const hall = await openHall({ store, transport, presence, trouble: () => undefined });
  return {
    hall,
    doors,
    lose() {
      for (const [room, who] of locks) if (who === own()) locks.delete(room);
      session += 1;
      for (const listener of listeners) listener();
    },
    async come(credential, wants = 'play') {
      const door = await hall.door(credential, { address: 'a', isLocal: true, isHanded: false });
      if (!door.ok || 'elsewhere' in door.value) throw new Error(JSON.stringify(door));
      const { room, pass } = door.value.reservation as { room: string; pass: Pass };
      const its = doors.get(room);
      const heard: ServerMessage[] = [];
      const closed: CloseReason[] = [];
      const connection: Connection = {
        send: (text) => void heard.push(JSON.parse(text) as ServerMessage),
        waiting: () => 0,
        close: (reason) => void closed.push(reason),
      };
      its?.opened(connection, pass);
      const say = (message: object) => its?.heard(connection, JSON.stringify(message));
      const hello = {
        kind: 'hello',
        version: WIRE_VERSION,
        credential,
        wants,
        seat: wants === 'lead' ? null : 'westland',
        has: [],
      };
      say(hello);
      await until(() => heard.some(({ kind }) => kind === 'view' || kind === 'bye'));
      return { heard, closed, say };
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  for (let round = 0; round < 5000 && !holds(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 1));
  expect(holds()).toBe(true);
}

const call = (id: number) => ({ kind: 'do', id, command: { kind: 'call', text: `call ${id}` } });
const HANDED = { address: 'a', isLocal: true, isHanded: true };

async function roomIn(at: Side) {
  const created = await at.hall.create(askedRoom());
  if (!created.ok) throw new Error(created.error.code);
  const { room, token } = created.value;
  const console = await at.come({ kind: 'token', token }, 'lead');
  const shown = console.heard.find(({ kind }) => kind === 'view') as { view: ConsoleView };
  return { room, token, code: shown.view.keys.code, console };
}

describe('two halls on one database', () => {
  it('send who comes to the wrong one to the one that has the room, but never on and on', async () => {
    const [one, two] = [await side('one'), await side('two')];
    const { room, code } = await roomIn(one);
    const comer = { ...HANDED, isHanded: false };
    const sent = await two.hall.door({ kind: 'code', code }, comer);
    expect(sent).toEqual({ ok: true, value: { elsewhere: { inner: 'one', outer: '' } } });
    expect(await two.hall.addConsole(room, false)).toEqual(sent);
    expect(await two.hall.whose(room)).toEqual({ inner: 'one', outer: '' });
    expect(await one.hall.whose(room)).toBeNull();
    // Handed on to where it is not: it is told to ask again.
    const again = await two.hall.door({ kind: 'code', code }, HANDED);
    expect(again).toEqual({ ok: false, error: { code: 'closing' } });
    expect(two.doors.size).toBe(0);
    await one.hall.close();
    expect([...locks, ...said]).toEqual([]);
    await two.come({ kind: 'code', code });
    expect([...locks.values(), ...said.values()]).toEqual(['two 0', 'two']);
    await two.hall.close();
  });

  it('have one holder for a room that both are asked for at once, and believe no word that is old', async () => {
    const [one, two] = [await side('one'), await side('two')];
    const { room, code } = await roomIn(one);
    await one.hall.close();
    // A process that has gone may be said to have it for a while.
    said.set(room, 'gone');
    const three = await side('one');
    const comers = [three, two, three, two, three, two];
    const found = await Promise.all(
      comers.map(({ hall }) => hall.door({ kind: 'code', code }, HANDED)),
    );
    const [first, second] = [three.doors.size, two.doors.size];
    expect(first + second).toBe(1);
    comers.forEach(({ doors }, at) => expect(found[at]?.ok).toBe(doors.size === 1));
    await three.hall.close();
    await two.hall.close();
  });

  it('acknowledge nothing in a room that was lost, end its connections, and open it again where it is asked for', async () => {
    const [one, two] = [await side('one'), await side('two')];
    const { token, code, console } = await roomIn(one);
    const west = await one.come({ kind: 'code', code });
    const key = west.heard.find(({ kind }) => kind === 'welcome') as { token: string };
    west.say(call(1));
    await until(() => west.heard.some(({ kind }) => kind === 'ack'));
    // One is being stored when the session ends, and may be acknowledged; one is said to who does not know yet.
    west.say(call(2));
    one.lose();
    west.say(call(3));
    await until(() => west.closed.length > 0 && console.closed.length > 0);
    expect(west.closed[0]).toBe('again');
    const back = await two.come({ kind: 'token', token: key.token });
    back.say(call(2));
    back.say(call(3));
    await until(() => back.heard.filter(({ kind }) => kind === 'ack').length === 2);
    const third = west.heard.filter((message) => 'id' in message && message.id === 3);
    expect(third).toEqual([]);
    expect(west.heard.some(({ kind }) => kind === 'refused')).toBe(false);
    const events = (await file.read([...locks.keys()][0] ?? ''))?.events ?? [];
    const calls = events.filter(({ body }) => body.includes('"call '));
    expect(calls).toHaveLength(3);
    expect(token).not.toBe(key.token);
    await one.hall.close();
    await two.hall.close();
  });
});
