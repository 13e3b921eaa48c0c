// Shows that a seat's pages hold what the seat knows and no more, and that every order can be written in numbers and typed back.
import { beforeAll, describe, expect, it } from 'vitest';
import { listOrders } from '../../../../src/engine/index.ts';
import {
  answerFor,
  partsFor,
  publicFromWire,
  worldFromWire,
} from '../../../../src/session/index.ts';
import type { ConsoleView } from '../../../../src/session/index.ts';
import { kindsOn, lineOf, readLines } from '../../../../src/app/host/paper/codes.ts';
import { paperOf } from '../../../../src/app/host/paper/document.ts';
import type { PaperRoom, PaperSeat } from '../../../../src/app/host/paper/document.ts';
import { seatOn } from '../../../../src/app/host/paper/seatOn.ts';
import { namesOf } from '../../../../src/app/facts/names.ts';
import type { Words } from '../../../../src/app/kit/index.ts';
import { loadScreenWords, loadWords, phrase, t } from '../../../../src/app/words/index.ts';
import { textIn } from '../../../../src/base/index.ts';
import type { Locale } from '../../../../src/base/index.ts';
import { Host } from '../../../session/room/roomTable.ts';
import { MARKED, MARKS, play } from '../../../session/room/secrets.ts';
import { closeEmpty, openTable } from '../../../session/table.ts';

beforeAll(async () => {
  for (const locale of ['en', 'ar'] as const) await loadWords(locale);
  for (const locale of ['en', 'ar'] as const)
    for (const screen of ['host', 'room'] as const) await loadScreenWords(screen, locale);
});

function wordsOf(locale: Locale): Words {
  const code: Words['code'] = (key, facts) => phrase(locale, key, facts) ?? key;
  return {
    locale,
    t: (key, ...rest) => t(locale, key, ...rest),
    rich: (key, ...rest) => t(locale, key, ...rest),
    code,
    richCode: code,
    say: (text) => textIn(text, locale),
  };
}

const words = wordsOf('en');

function seatFrom(host: Host, seat: string): PaperSeat {
  const answer = answerFor(host.room, host.console, { kind: 'paper', seat });
  if (!answer.ok || answer.value.kind !== 'paper') throw new Error('There should be a paper.');
  return seatOn(answer.value, words, null);
}

function roomFrom(host: Host): PaperRoom {
  const wall = host.join('projector');
  const [still, sheet] = partsFor(host.room, wall);
  if (still?.part !== 'still' || sheet?.part !== 'sheet') throw new Error('There should be parts.');
  const world = worldFromWire(still.body.world);
  const open = publicFromWire(sheet.body);
  return {
    view: host.view(host.console) as ConsoleView,
    scenario: still.body.scenario,
    game: still.body.game,
    open,
    world,
    names: namesOf(world, words, { events: open.events, rules: open.heard, fictional: null }),
    address: 'tukhum.local',
    seal: 'abcdef',
    isOld: false,
  };
}

const cardsOf = (host: Host, seats: readonly string[], locale: 'en' | 'ar' = 'en') =>
  paperOf(
    roomFrom(host),
    seats.map((seat) => seatFrom(host, seat)),
    wordsOf(locale),
  ).sections.flatMap(({ cards }) => cards);

describe("a seat's pages", () => {
  const { host } = play(MARKED, 2);
  host.lead({ kind: 'act', seat: 'eastland', orders: [], intent: 'MARK-INTENT', submitted: false });

  it('hold no mark that the seat may not know, and its own', () => {
    const [west, east] = cardsOf(host, ['westland', 'eastland']).map((card) =>
      JSON.stringify(card),
    );
    for (const mark of MARKS) expect(west).not.toContain(mark);
    expect(east).toContain('MARK-INTENT');
    for (const mark of ['MARK-SEED', 'MARK-IDEA', 'MARK-NOTE', 'MARK-MADE', 'MARK-REASON'])
      expect(east).not.toContain(mark);
  });

  it('do not differ by what another seat has on its pad', () => {
    const [before] = cardsOf(host, ['westland']);
    host.lead({ kind: 'act', seat: 'eastland', orders: [], intent: 'other', submitted: true });
    const [after] = cardsOf(host, ['westland']);
    expect(after).toEqual(before);
  });

  it('show a range where the seat has an estimate, never the true value behind it', () => {
    const text = JSON.stringify(cardsOf(host, ['westland']));
    const at = host.room.game.world.index.zone.get('hills-east') ?? -1;
    const { value, band } = host.room.game.view('westland').zone.trust;
    expect(band[at] ?? 0).toBeGreaterThan(0);
    expect(text).not.toContain(String(host.room.game.zoneTruth('trust')[at]));
    expect(text).not.toContain(String(value[at]));
    expect(text).toMatch(/\d+–\d+/u);
  });
});

describe('the open pages', () => {
  it('are the same whatever a seat was told or wrote', () => {
    const { host } = play(MARKED, 1);
    const [open] = paperOf(roomFrom(host), [], words).sections;
    const text = JSON.stringify(open);
    for (const mark of MARKS) expect(text).not.toContain(mark);
    expect(text).toContain('tukhum.local');
  });

  it('say no code and no address once the door is closed', () => {
    const host = new Host();
    host.lead({ kind: 'lock', locked: true });
    const text = JSON.stringify(paperOf(roomFrom(host), [], words));
    expect(text).not.toContain('tukhum.local');
    expect(text).not.toContain(host.code.slice(0, 4));
  });
});

/** A table with every kind of order there is. */
const session = openTable({ people: [] });
closeEmpty(session);
const seats = session.world.seats.filter(({ kind }) => kind !== 'control').map(({ id }) => id);
const pagesOf = (id: string) => ({ world: session.seatWorld(id), view: session.view(id) });

describe('numbers on paper', () => {
  it.each(seats)('bring every order of %s back as it was', (id) => {
    const pages = pagesOf(id);
    const orders = listOrders(pages.world, pages.view);
    expect(orders.length).toBeGreaterThan(0);
    const lines = orders.map((order) => lineOf(order, pages));
    expect(lines).not.toContain(null);
    const back = readLines(lines.join('\n'), pages).map(({ order }) => order);
    expect(back).toEqual(orders);
  });

  it('may be Arabic-Indic, joined by commas, with lines between', () => {
    const pages = pagesOf(seats[0] ?? '');
    const order = listOrders(pages.world, pages.view).find((one) => one.zone !== undefined);
    if (order === undefined) throw new Error('There should be an order with a place.');
    const line = lineOf(order, pages) ?? '';
    const arabic = line.replace(/\d/gu, (digit) => String.fromCharCode(0x0660 + Number(digit)));
    expect(readLines(`\n ${arabic.replaceAll(' ', '، ')} \n\n`, pages)).toEqual([
      expect.objectContaining({ order, fault: null }),
    ]);
  });

  it('say which number is wrong', () => {
    const pages = pagesOf(seats[0] ?? '');
    const faultOf = (text: string) => readLines(text, pages)[0]?.fault;
    expect(faultOf('999')).toEqual({ code: 'kind', number: 1 });
    expect(faultOf('none')).toEqual({ code: 'kind', number: 1 });
    const raise = kindsOn(pages).indexOf('patrol-raise') + 1;
    expect(faultOf(String(raise))).toEqual({ code: 'missing', number: 2, field: 'zone' });
    expect(faultOf(`${raise} 999`)).toEqual({ code: 'value', number: 2, field: 'zone' });
    expect(faultOf(`${raise} 1 1 1 1`)?.code).toBe('more');
  });
});

describe('pages in another language', () => {
  it('leave no message without words', () => {
    const host = new Host();
    host.begin();
    host.round();
    const names = host.room.game.world.seats.map(({ id }) => id);
    const en = JSON.stringify(cardsOf(host, names));
    const ar = JSON.stringify(cardsOf(host, names, 'ar'));
    for (const text of [en, ar])
      expect(text).not.toMatch(/"(reading|field|order|host|refusal|rung|posture|news)\.[\w.-]+/u);
    expect(ar).toMatch(/\p{Script=Arabic}/u);
  });
});
