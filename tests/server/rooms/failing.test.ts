// Shows what a room does when its store fails: an order that is not on the disk is not acknowledged and not shown, the room goes on
// from what is; and that the whole part of a damaged room can be taken for the room.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../../../src/server/store/driver.ts';
import type { ConsoleView } from '../../../src/session/index.ts';
import { faulty } from '../store/stores.ts';
import type { Faults } from '../store/stores.ts';
import { enter, freshFolder, openHouse, openRoomAt, removeFolder } from '../support/room.ts';

let data = '';
beforeEach(() => (data = freshFolder()));
afterEach(() => removeFolder(data));

const note = (text: string) => ({ kind: 'note', text, objective: null, turn: null }) as const;
const notesOf = (view: unknown) => (view as ConsoleView).notes.map(({ text }) => text);

describe('a store that fails', () => {
  it('for once, for want of space: the command is refused and can be given again', async () => {
    const faults: Faults = { calls: 0, fails: 0, code: 'SQLITE_FULL' };
    const house = await openHouse(data, { openDatabase: faulty(faults) });
    const { console } = await openRoomAt(house);
    expect((await console.act(note('one'))).kind).toBe('ack');
    faults.fails = faults.calls + 3;
    const refused = await console.act(note('two'), 2);
    expect(refused).toMatchObject({ kind: 'refused', code: 'busy' });
    // Until the room is made again it is busy.
    let again = refused;
    while (again.kind === 'refused' && again.code === 'busy')
      again = await console.act(note('two'), 2);
    expect(again.kind).toBe('ack');
    await console.until('view', ({ view }) => notesOf(view).length === 2);
    expect(notesOf(console.view())).toEqual(['one', 'two']);
    await house.close();
    const later = await openHouse(data);
    const back = await enter(later.port, { kind: 'token', token: console.token() });
    await back.until('view');
    expect(notesOf(back.view())).toEqual(['one', 'two']);
    await later.close();
  });

  it('for good: nothing is acknowledged any more, and what was acknowledged is there afterwards', async () => {
    const faults: Faults = { calls: 0, fails: 0, code: 'SQLITE_IOERR_FSYNC' };
    const house = await openHouse(data, { openDatabase: faulty(faults) });
    const { console } = await openRoomAt(house);
    await console.act(note('one'));
    faults.fails = faults.calls + 4;
    expect(await console.act(note('two'))).toMatchObject({ kind: 'refused', code: 'busy' });
    expect(await console.act(note('three'))).toMatchObject({ kind: 'refused', code: 'busy' });
    await house.close();
    const again = await openHouse(data);
    const back = await enter(again.port, { kind: 'token', token: console.token() });
    await back.until('view');
    expect(notesOf(back.view())).toEqual(['one']);
    await again.close();
  });
});

describe('a damaged room', () => {
  it('lets nobody in, is listed as such, and goes on from its whole part when the host says so', async () => {
    const house = await openHouse(data);
    const { room, console } = await openRoomAt(house);
    await console.act(note('one'));
    await console.act(note('two'));
    await house.close();
    const database = openSqlite(`${data}/rooms.db`);
    await database.exec(
      `update ev set body = replace(body, 'two', 'too') where body like '%"two"%'`,
    );
    database.close();

    const again = await openHouse(data);
    await expect(enter(again.port, { kind: 'token', token: console.token() })).rejects.toThrow(
      'closing',
    );
    const key = again.served.hostKey;
    const list = await again.ask('GET', '/api/rooms', { key });
    expect(list.body['rooms']).toMatchObject([{ room, lost: 1 }]);
    const shut = await again.ask('POST', `/api/rooms/${room}/console`, { key });
    expect([shut.status, shut.body]).toEqual([409, { code: 'damaged' }]);
    const cut = await again.ask('POST', `/api/rooms/${room}/recover`, { key });
    expect(cut.status).toBe(200);
    const lead = await enter(again.port, { kind: 'token', token: String(cut.body['token']) });
    await lead.until('view');
    expect(notesOf(lead.view())).toEqual(['one']);
    expect((await lead.act(note('new'))).kind).toBe('ack');
    await again.close();
  });
});
