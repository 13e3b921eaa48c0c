// Shows that a room goes on from a record at the very turn: pads, holders, injects and notes are there, the chain is the same one.
import { describe, expect, it } from 'vitest';
import {
  additionsIn,
  openRoom,
  openingOf,
  readRecord,
  replay,
  roomRecordOf,
  setupOf,
  writeRecord,
} from '../../../src/session/index.ts';
import type { GameRecord, Improvised, QueueItem } from '../../../src/session/index.ts';
import { Host, PLAIN, partsOf, shippedLoaded } from './roomTable.ts';

const PEOPLE = ['tunisia', 'algeria'];
const PLAN = { plan: 'table-120' };
const loaded = shippedLoaded();

const MADE: Improvised = {
  kind: 'override',
  title: 'A road is open again',
  reason: 'typed in wrongly',
  effects: [{ kind: 'news', text: 'Lorries pass.', audience: null, zone: null }],
};

/** The laptop that breaks: a round is over, the second is written, and what is to happen next is said. */
function before() {
  const host = new Host({ loaded, people: PEOPLE, setup: PLAN });
  const tunisia = host.join('seat', 'tunisia');
  host.begin();
  const [first, second] = host.room.queue;
  if (first === undefined || second === undefined) throw new Error('The plan places too little.');
  host.lead({ kind: 'release', item: first.id });
  host.lead({ kind: 'override', made: MADE });
  host.lead({ kind: 'note', text: 'A quiet start.', objective: null, turn: null });
  host.round();
  host.lead({ kind: 'hold-seat', seat: 'algeria', holder: 'computer', strategy: 'community' });
  host.lead({
    kind: 'edit',
    item: second.id,
    edit: { round: 2, subject: 0, title: null, text: null },
  });
  host.lead({ kind: 'release', item: second.id });
  host.do(tunisia, { kind: 'draft', orders: [], intent: 'half a thought' });
  host.lead({ kind: 'note', text: 'They wait for each other.', objective: null, turn: null });
  return { host, first, second };
}

const { host, first, second } = before();
const text = writeRecord(roomRecordOf(host.room));

function readAgain(): GameRecord {
  const read = readRecord(text);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const record = readAgain();

function goOn(seats = record.holders ?? record.seats): Host {
  return new Host({ loaded, record, asked: { ...setupOf(record), seats } });
}

const itemOf = (room: Host, inject: string | null): QueueItem | undefined =>
  room.room.queue.find((one) => one.inject === inject);

describe('a room that goes on from a record', () => {
  const other = goOn();

  it('stands at the very turn, in the same state, with the same chain', () => {
    const { game } = other.room;
    expect(game.turn()).toBe(2);
    expect(other.room.phase).toBe(host.room.phase);
    expect(game.record()).toEqual(record);
    expect(game.record().turns.at(-1)?.hash).toBe(host.room.game.record().turns.at(-1)?.hash);
    expect(replay(record, game.world).difference).toBeNull();
  });

  it('has the seats as they were held last, and what stood on their pads', () => {
    const holderOf = (seat: string) =>
      other.room.game.holders().find((one) => one.seat === seat)?.holder;
    expect(record.seats.find(({ seat }) => seat === 'algeria')?.holder).toBe('person');
    expect(holderOf('algeria')).toBe('computer');
    expect(holderOf('tunisia')).toBe('person');
    expect(other.room.game.draft('tunisia').intent).toBe('half a thought');
  });

  it('knows which injects happened and which wait, by the plan’s places or in places of their own', () => {
    expect(itemOf(other, first.inject)).toMatchObject({ state: 'happened', turn: 2 });
    expect(itemOf(other, second.inject)).toMatchObject({ state: 'released', subject: 0 });
    expect(other.room.queue.at(-1)).toMatchObject({ made: MADE, state: 'happened', turn: 2 });
    expect(other.room.game.injects()).toEqual(host.room.game.injects());
    const late = other.room.queue.filter(({ state }) => state === 'waiting');
    expect(late.every(({ round }) => round === null || round >= 2)).toBe(true);
    other.lead({ kind: 'hold', item: itemOf(other, second.inject)?.id ?? '' });
    expect(other.room.game.injects()).toEqual([]);
    other.lead({ kind: 'release', item: itemOf(other, second.inject)?.id ?? '' });
  });

  it('keeps notes where they stand in the record, and takes those back that are deleted', () => {
    const texts = (notes: readonly { readonly text: string }[]) => notes.map((one) => one.text);
    expect(texts(other.room.notes)).toEqual(['A quiet start.', 'They wait for each other.']);
    expect(roomRecordOf(other.room).review).toEqual(record.review);
    const again = goOn();
    again.lead({ kind: 'drop-note', number: 1 });
    again.lead({ kind: 'note', text: 'Now on another laptop.', objective: null, turn: null });
    const kept = roomRecordOf(again.room);
    expect(readRecord(writeRecord(kept)).ok).toBe(true);
    expect(
      additionsIn(kept).map(({ content }) => (content.kind === 'note' ? content.text : '')),
    ).toEqual(['They wait for each other.', 'Now on another laptop.']);
  });

  it('is played to its next round by whoever joins, and its record is whole', () => {
    const tunisia = other.join('seat', 'tunisia');
    other.do(tunisia, { kind: 'submit', orders: [], intent: 'again' });
    other.round();
    expect(other.room.game.turn()).toBe(3);
    expect(itemOf(other, second.inject)).toMatchObject({ state: 'happened', turn: 3 });
    const last = roomRecordOf(other.room);
    expect(last.turns[0]).toEqual(record.turns[0]);
    expect(last.link).toBe(record.link);
    expect(readRecord(writeRecord(last)).ok).toBe(true);
    expect(replay(last, other.room.game.world).difference).toBeNull();
    expect(JSON.stringify(other.fold().game.record())).toBe(
      JSON.stringify(other.room.game.record()),
    );
  });

  it('may be held by others from now on', () => {
    const seats = record.seats.map((one) =>
      one.seat === 'tunisia' ? { seat: 'tunisia', holder: 'idle' as const, strategy: null } : one,
    );
    const holders = goOn(seats).room.game.holders();
    expect(holders.find(({ seat }) => seat === 'tunisia')?.holder).toBe('idle');
    expect(holders.find(({ seat }) => seat === 'algeria')?.holder).toBe('person');
  });
});

describe('a room is not opened', () => {
  const asked = (part: object) => ({ ...setupOf(record), ...part });
  const opened = (part: object, of = record) =>
    openRoom(
      openingOf({ setup: asked(part), options: PLAIN, record: of }, host.means),
      partsOf(loaded),
    );

  it('with a record of another setup, or with seats that nobody can hold', () => {
    expect(opened({ seed: 'another' })).toMatchObject({ error: { subject: 'record' } });
    const seats = [{ seat: 'tunisia', holder: 'computer', strategy: 'no' }];
    expect(opened({ seats })).toMatchObject({ error: { subject: 'strategy-unknown' } });
  });

  it('with a record that does not play again: it names the turn', () => {
    const [turn] = record.turns;
    if (turn === undefined) throw new Error('It has no turn.');
    const other = { ...record, turns: [{ ...turn, hash: '0'.repeat(64) }] };
    expect(opened({}, other)).toMatchObject({ error: { code: 'record-differs', subject: '1' } });
    const strange = [{ seat: 'mars', holder: 'idle' as const, strategy: null }];
    expect(opened({}, { ...record, holders: strange })).toMatchObject({
      error: { code: 'setup-bad' },
    });
  });
});
