// Shows the inject queue of a room: released, held, skipped, edited, made by hand, overrides with a reason, and what a rewind does to it.
import { describe, expect, it } from 'vitest';
import { answerFor, partsFor, roomRecordOf } from '../../../src/session/index.ts';
import type { ConsoleView, Improvised, QueueItem } from '../../../src/session/index.ts';
import { Host, shippedLoaded } from './roomTable.ts';

const PEOPLE = ['tunisia', 'algeria'];

function table(plan: string | null = null) {
  const loaded = shippedLoaded();
  const host = new Host({ loaded, people: PEOPLE, setup: { plan } });
  const tunisia = host.join('seat', 'tunisia');
  return { host, loaded, tunisia };
}

function consoleOf(host: Host): ConsoleView {
  const view = host.view(host.console);
  if (view.role !== 'console') throw new Error('It is no console.');
  return view;
}

const stateOf = (host: Host, id: string) => host.room.queue.find((one) => one.id === id)?.state;

function firstOf(host: Host): QueueItem {
  const [item] = host.room.queue;
  if (item === undefined) throw new Error('The queue is empty.');
  return item;
}

const MADE: Improvised = {
  kind: 'inject',
  title: 'A road is cut',
  reason: 'to see who asks whom',
  effects: [
    { kind: 'change', column: 'fear', subjects: ['kasserine'], how: 'add', amount: 0.1 },
    { kind: 'news', text: 'Lorries wait at the pass.', audience: ['tunisia'], zone: 'kasserine' },
  ],
};

function zoneOf(host: Host): string {
  const { seat, zones } = host.room.game.seatWorld('tunisia');
  return zones[seat.zones[0] ?? 0]?.id ?? '';
}

function madeFor(host: Host, kind: Improvised['kind'] = 'inject'): Improvised {
  const zone = zoneOf(host);
  return {
    ...MADE,
    kind,
    effects: [
      { kind: 'change', column: 'fear', subjects: [zone], how: 'add', amount: 0.1 },
      { kind: 'news', text: 'Lorries wait at the pass.', audience: ['tunisia'], zone },
    ],
  };
}

describe('a queue', () => {
  it('begins with what the plan places, in its order, the rest held behind', () => {
    const { host, loaded } = table('table-120');
    const plan = loaded.closed.real.plans.find(({ id }) => id === 'table-120');
    const placed = plan?.steps.flatMap(({ injects }) => injects) ?? [];
    expect(placed.length).toBeGreaterThan(0);
    const waiting = host.room.queue.filter(({ state }) => state === 'waiting');
    expect(waiting.map(({ inject }) => inject)).toEqual(placed);
    expect(host.room.queue.length).toBe(
      new Set([...placed, ...loaded.closed.real.injects.map(({ id }) => id)]).size,
    );
  });

  it('lets a released inject happen with the next opening, tells all of it, and says that it happened', () => {
    const { host } = table();
    host.begin();
    const item = firstOf(host);
    host.lead({ kind: 'release', item: item.id });
    expect(host.room.game.injects()).toEqual([{ inject: item.inject, subject: -1 }]);
    expect(host.try(host.console, { kind: 'release', item: item.id })?.code).toBe('not-waiting');
    host.lead({ kind: 'close' });
    const after = host.room.queue.find(({ id }) => id === item.id);
    expect(after).toMatchObject({ state: 'happened', turn: 2 });
    expect(host.room.game.released()).toEqual([{ inject: item.inject, turn: 2 }]);
    expect(host.try(host.console, { kind: 'hold', item: item.id })?.code).toBe('not-waiting');
  });

  it('takes a released inject back before it happened', () => {
    const { host } = table();
    host.begin();
    const item = firstOf(host);
    host.lead({ kind: 'release', item: item.id });
    host.lead({ kind: 'hold', item: item.id });
    expect(host.room.game.injects()).toEqual([]);
    host.lead({ kind: 'skip', item: item.id });
    expect(stateOf(host, item.id)).toBe('skipped');
    host.lead({ kind: 'close' });
    expect(host.room.game.released()).toEqual([]);
  });

  it('tells an edited inject in the words of the room, and lets it fall where it was put', () => {
    const { host, tunisia } = table();
    host.begin();
    const item = firstOf(host);
    const edit = { subject: 0, round: 2, title: 'Other words', text: 'As the room tells it.' };
    host.lead({ kind: 'edit', item: item.id, edit });
    host.lead({ kind: 'release', item: item.id });
    host.lead({ kind: 'edit', item: item.id, edit: { ...edit, subject: 1 } });
    expect(host.room.game.injects()).toEqual([{ inject: item.inject, subject: 1 }]);
    host.lead({ kind: 'close' });
    const sheet = JSON.stringify(partOf(host, tunisia));
    expect(sheet).toContain('Other words');
    expect(sheet).toContain('As the room tells it.');
  });

  it('takes what is made by hand, and refuses what no world knows', () => {
    const { host, tunisia } = table();
    host.begin();
    const made = madeFor(host);
    const strange = {
      ...made,
      effects: [{ kind: 'news', text: 'x', audience: ['mars'], zone: null }],
    } as const;
    const refused = host.try(host.console, { kind: 'queue', items: [{ made: strange, round: 1 }] });
    expect(refused).toMatchObject({ code: 'malformed', facts: { problem: 'seat-unknown' } });
    host.lead({ kind: 'queue', items: [{ made, round: 1 }] });
    const item = host.room.queue.at(-1);
    if (item === undefined) throw new Error('Nothing was queued.');
    host.lead({ kind: 'release', item: item.id });
    host.lead({ kind: 'hold', item: item.id });
    expect(host.room.game.improvised()).toEqual([]);
    host.lead({ kind: 'release', item: item.id });
    host.lead({ kind: 'close' });
    expect(JSON.stringify(partOf(host, tunisia))).toContain('Lorries wait at the pass.');
    expect(JSON.stringify(partOf(host, tunisia))).not.toContain('to see who asks whom');
    const line = consoleOf(host).queue.find(({ id }) => id === item.id);
    expect(line?.audience).toEqual(['tunisia']);
    const recorded = roomRecordOf(host.room).turns[0]?.improvised?.[0];
    expect(recorded).toMatchObject({ title: made.title, reason: made.reason });
  });

  it('takes nothing any more when no turn opens again', () => {
    const { host } = table();
    host.begin();
    while (host.room.phase === 'orders') host.round();
    host.lead({ kind: 'play-tail', all: true });
    const item = firstOf(host);
    expect(host.try(host.console, { kind: 'release', item: item.id })?.code).toBe('too-late');
    expect(consoleOf(host).opensAgain).toBe(false);
  });
});

describe('an override', () => {
  it('needs its reason, is logged, happens with the next opening and can be taken back until then', () => {
    const { host } = table();
    host.begin();
    const made = madeFor(host, 'override');
    const bare = host.try(host.console, { kind: 'override', made: { ...made, reason: ' ' } });
    expect(bare).toMatchObject({ code: 'malformed', facts: { problem: 'reason-empty' } });
    host.lead({ kind: 'override', made });
    expect(consoleOf(host).overrides).toEqual([{ at: host.now, turn: 2, made }]);
    const item = host.room.queue.at(-1)?.id ?? '';
    host.lead({ kind: 'hold', item });
    expect(consoleOf(host).overrides).toEqual([]);
    host.lead({ kind: 'release', item });
    host.lead({ kind: 'close' });
    expect(consoleOf(host).overrides).toEqual([{ at: host.now, turn: 2, made }]);
  });

  it('is shown before it is made: what it does and who would see it', () => {
    const { host } = table();
    host.begin();
    const answer = answerFor(host.room, host.console, { kind: 'preview', made: madeFor(host) });
    if (!answer.ok || answer.value.kind !== 'preview') throw new Error('There is no preview.');
    const { changes, seen } = answer.value.preview;
    expect(changes.map(({ stock, name }) => [stock, name])).toEqual([['fear', zoneOf(host)]]);
    expect(seen.filter(({ isTold }) => isTold).map(({ seat }) => seat)).toEqual([
      'tunisia',
      'control',
    ]);
    const strange = answerFor(host.room, host.console, {
      kind: 'preview-inject',
      inject: 'no',
      subject: -1,
    });
    expect(strange).toMatchObject({ ok: false, error: { code: 'inject-unknown' } });
  });
});

describe('a rewind', () => {
  it('puts back what happened later and what was released', () => {
    const { host } = table();
    host.begin();
    const [first, second] = host.room.queue.map(({ id }) => id);
    host.lead({ kind: 'release', item: first ?? '' });
    host.round();
    host.lead({ kind: 'release', item: second ?? '' });
    host.lead({ kind: 'rewind', turn: 1, confirm: host.code });
    expect(stateOf(host, first ?? '')).toBe('held');
    expect(stateOf(host, second ?? '')).toBe('waiting');
    expect(host.room.game.injects()).toEqual([]);
  });
});

describe('what the table has seen of the lessons', () => {
  it('is counted by seats, and injects are put forward for what nobody saw yet', () => {
    const { host } = table('table-120');
    host.begin();
    const before = consoleOf(host).coverage;
    expect(before.every(({ seats, of }) => seats === 0 && of === 2)).toBe(true);
    expect(before.some(({ suggested }) => suggested.length > 0)).toBe(true);
    const open = new Set(host.room.queue.map(({ inject }) => inject));
    for (const { suggested } of before) for (const id of suggested) expect(open.has(id)).toBe(true);
    while (host.room.phase === 'orders') host.round();
    const after = consoleOf(host).coverage;
    expect(after.some(({ seats, sightings }) => seats > 0 && sightings >= seats)).toBe(true);
  });
});

function partOf(host: Host, device: string): unknown {
  return partsFor(host.room, device).find(({ part }) => part === 'sheet')?.body;
}
