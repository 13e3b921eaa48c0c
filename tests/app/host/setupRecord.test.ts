// Shows which records a room goes on from, where it would stand and what comes along; and what is told of every record it cannot go on from.
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../tools/words.mjs';
import {
  GO_ON_TROUBLES,
  goOnWith,
  holdingsIn,
  optionsFor,
  recordIn,
} from '../../../src/app/host/setupRecord.ts';
import type { GoOnTrouble } from '../../../src/app/host/setupRecord.ts';
import {
  readRecord,
  redact,
  roomRecordOf,
  writeRecord,
  writeRedacted,
} from '../../../src/session/index.ts';
import type { GameRecord } from '../../../src/session/index.ts';
import { Host, hillsLoaded } from '../../session/room/roomTable.ts';

const loaded = hillsLoaded();

/** Two turns are closed, a third is written; one seat was given to the computer meanwhile. */
function played(): GameRecord {
  const host = new Host({ loaded, people: ['westland', 'eastland'] });
  const west = host.join('seat', 'westland');
  host.begin();
  host.round();
  host.lead({ kind: 'hold-seat', seat: 'eastland', holder: 'computer', strategy: 'community' });
  host.round();
  host.do(west, { kind: 'draft', orders: [], intent: 'half a thought' });
  host.lead({ kind: 'note', text: 'To be seen.', objective: null, turn: null });
  return roomRecordOf(host.room);
}

const record = played();
const text = writeRecord(record);

function troubleIn(changed: string): GoOnTrouble {
  const read = recordIn(changed);
  if (read.ok) throw new Error('It was taken.');
  return read.error;
}

function troubleWith(changed: GameRecord): GoOnTrouble {
  const found = goOnWith(changed, loaded);
  if (found.ok) throw new Error('A room went on.');
  return found.error;
}

describe('a room that may go on', () => {
  it('is told of: turn, stretch, what comes along, and the seal that the paper twin bears', () => {
    const read = recordIn(text);
    const found = read.ok ? goOnWith(read.value, loaded) : read;
    expect(found).toMatchObject({
      ok: true,
      value: {
        phase: 'look',
        turn: 3,
        turns: 4,
        brings: { happened: 0, waiting: 0, notes: 1, pads: 1 },
        seal: record.turns.at(-1)?.link.slice(0, 12),
      },
    });
  });

  it('offers the seats as they were held last, and the minutes of a new room', () => {
    const holdings = holdingsIn(record, loaded);
    expect(holdings['westland']?.holder).toBe('team');
    expect(holdings['eastland']).toEqual({ holder: 'computer', strategy: 'community' });
    expect(optionsFor(record, loaded).timing.orders).toBeGreaterThan(0);
  });
});

describe('a record that no room can go on from', () => {
  it('is no record, too new, of another model, or was redacted', () => {
    expect(troubleIn('not a game').code).toBe('not-a-record');
    expect(troubleIn('{"header":{"format":"other"}}').code).toBe('not-a-record');
    expect(troubleIn(writeRedacted(redact(record, { orders: true }))).code).toBe('redacted');
    const newer = troubleIn(text.replace('"version":1', '"version":2'));
    expect(newer).toMatchObject({ code: 'wrong-version', facts: { version: '2', own: '1' } });
    const other = troubleIn(text.replace('"engine":1', '"engine":9'));
    expect(other).toMatchObject({ code: 'other-engine', facts: { version: '9', own: '1' } });
  });

  it('is damaged: it says where, and what is whole is a record that a room goes on from', () => {
    const cut = troubleIn(text.slice(0, text.indexOf('\n],') - 100));
    expect(cut.code).toBe('truncated');
    expect(cut.salvage?.turns).toHaveLength(1);
    const edited = troubleIn(text.replace('"holder":"computer"', '"holder":"person"'));
    expect(edited).toMatchObject({ code: 'altered', turn: 0 });
    expect(troubleIn(text.replace('"phase":"orders"', '"phase":"tea"'))).toMatchObject({
      code: 'malformed',
      facts: { place: 'record.phase' },
    });
    const late = troubleIn(flipped(text, 1));
    expect(late).toMatchObject({ code: 'altered', turn: 2 });
    const saved = late.salvage === null ? null : writeRecord(late.salvage);
    expect(readRecord(saved ?? '').ok).toBe(true);
    const found = late.salvage === null ? null : goOnWith(late.salvage, loaded);
    expect(found).toMatchObject({ ok: true, value: { turn: 2, phase: 'look' } });
  });

  it('does not come out here: the turns before the one that differs are offered', () => {
    const [first, second] = record.turns;
    if (first === undefined || second === undefined) throw new Error('It has too few turns.');
    const other = { ...record, turns: [first, { ...second, hash: '0'.repeat(64) }] };
    const found = troubleWith(other);
    expect(found).toMatchObject({ code: 'differs', turn: 2 });
    expect(found.salvage?.turns).toEqual([first]);
    expect(found.salvage?.pending).toEqual([]);
    const { scenario } = record;
    const start = { ...record, scenario: { ...scenario, world: '0'.repeat(64) } };
    expect(troubleWith(start)).toMatchObject({ code: 'start', salvage: null });
  });

  it('was played with an open book, or with what nobody here knows', () => {
    const { options } = record;
    expect(troubleWith({ ...record, options: { ...options, openBook: true } }).code).toBe(
      'open-book',
    );
    const strange = [{ seat: 'westland', holder: 'computer' as const, strategy: 'no' }];
    expect(troubleWith({ ...record, holders: strange })).toMatchObject({ code: 'setup' });
  });

  it('is told of in words of its own, whatever the reason', () => {
    const messages = readCatalogue('en').flatMap((file) => Object.keys(file.messages));
    const lacking = GO_ON_TROUBLES.filter(
      (code) => !messages.includes(`host.record.trouble.${code}`),
    );
    expect(lacking).toEqual([]);
  });
});

/** One bit of a stored turn's hash is another. */
function flipped(whole: string, turn: number): string {
  const hash = record.turns[turn]?.hash ?? '';
  const other = `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;
  return whole.replace(`"hash":"${hash}"`, `"hash":"${other}"`);
}
