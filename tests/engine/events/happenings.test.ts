// Holds which events happen as a turn opens: conditions, decks, what rules send, what the facilitator releases.

import { describe, expect, it } from 'vitest';
import {
  chanceOf,
  compileWorld,
  entriesOf,
  openGame,
  openLedger,
  resolveTurn,
  seatWorldOf,
  stateHash,
  viewOf,
} from '../../../src/engine/index.ts';
import { roundTableDraft } from '../../support/roundTable.ts';
import { both, is, num, ofWorld, own, rule } from '../../support/rules.ts';
import { event, unrest } from '../../support/ruledWorld.ts';
import { flatChance } from '../../support/table.ts';
import { tinyDraft, tinyWorld } from '../../support/tinyWorld.ts';
import type { Chance, Release, State, World, WorldDraft } from '../../../src/engine/index.ts';

const SEEDS = 120;

/** A game without orders; `each` sees every opened state. */
function play(world: World, chance: Chance, each: (state: State) => void): void {
  let state = openGame(world, chance);
  each(state);
  while (!state.over) {
    state = resolveTurn(world, state, [], { chance }).state;
    each(state);
  }
}

/** By turn, the ids of what happened. */
function happened(world: World, chance: Chance): Readonly<Record<number, readonly string[]>> {
  let last: State | null = null;
  play(world, chance, (state) => (last = state));
  const turns: Record<number, string[]> = {};
  for (const record of (last as State | null)?.records.events ?? []) {
    (turns[record.turn] ??= []).push(world.happenings[record.event]?.id ?? '');
  }
  return turns;
}

const tiny = (change: Partial<WorldDraft>): World => tinyWorld({ events: [], ...change });

describe('an event with a condition', () => {
  it('happens only where it holds as the turn opens', () => {
    const late = event('late', {
      probability: 1,
      limit: 9,
      when: both(is(ofWorld('turn'), '>=', 4), is(ofWorld('turn'), '<=', 5)),
    });
    expect(happened(tiny({ events: [late] }), chanceOf('a'))).toEqual({ 4: ['late'], 5: ['late'] });
  });

  it('reads what happened before this turn, not beside it', () => {
    const first = event('first', { probability: 1, fromTurn: 2, limit: 1 });
    const after = event('after', {
      probability: 1,
      limit: 1,
      when: is({ op: 'happened', event: 0 }, '==', 1),
    });
    const twoOn = event('two-on', {
      probability: 1,
      limit: 1,
      when: is({ op: 'since', event: 0 }, '==', 2),
    });
    const events = [first, after, twoOn];
    expect(happened(tiny({ events }), chanceOf('a'))).toEqual({
      2: ['first'],
      3: ['after'],
      4: ['two-on'],
    });
  });

  it('may ask what was chosen', () => {
    const [dry] = tinyDraft().events;
    if (dry === undefined) throw new Error('the tiny world has an event');
    const thanks = event('thanks', {
      probability: 1,
      limit: 1,
      when: { op: 'chosen', event: 0, choice: 'bring-water' },
    });
    const world = tinyWorld({ events: [dry, thanks] });
    const chance = chanceOf('a');
    const opened = openGame(world, chance);
    const orders = [{ kind: 'answer', event: 'dry-year', choice: 'bring-water' } as const];
    const answered = resolveTurn(world, opened, [{ seat: 'north-seat', orders }], { chance }).state;
    expect(answered.records.events.map((one) => one.event)).toEqual([0, 1]);
    const ignored = resolveTurn(world, opened, [], { chance }).state;
    expect(ignored.records.events.map((one) => one.event)).toEqual([0]);
  });
});

describe('a deck', () => {
  const cards = [
    event('often', { deck: 0, weight: 3, limit: 99 }),
    event('seldom', { deck: 0, weight: 1, limit: 99 }),
  ];
  const deck = { id: 'politics', chance: 0.5, fromTurn: 3, toTurn: 6 };

  it('gives at most one card a turn, in its turns, by chance and weight', () => {
    const world = tiny({ events: cards, decks: [deck] });
    const counts: Record<string, number> = {};
    for (let seed = 0; seed < SEEDS; seed += 1) {
      for (const [turn, ids] of Object.entries(happened(world, chanceOf(`deck ${seed}`)))) {
        expect(ids).toHaveLength(1);
        expect(Number(turn)).toBeGreaterThanOrEqual(3);
        expect(Number(turn)).toBeLessThanOrEqual(6);
        counts[ids[0] ?? ''] = (counts[ids[0] ?? ''] ?? 0) + 1;
      }
    }
    const { often = 0, seldom = 0 } = counts;
    expect((often + seldom) / (4 * SEEDS)).toBeCloseTo(0.5, 1);
    expect(often / (often + seldom)).toBeCloseTo(0.75, 1);
  });

  it('does not put back what may happen once, nor gives what may not happen', () => {
    const once = [
      event('a', { deck: 0, limit: 1 }),
      event('b', { deck: 0, limit: 1, weight: 5 }),
      event('never', { deck: 0, when: is(num(1), '<', 0) }),
      event('later', { deck: 0, fromTurn: 6, limit: 1 }),
    ];
    const world = tiny({ events: once, decks: [{ ...deck, chance: 1, fromTurn: 1, toTurn: 99 }] });
    for (let seed = 0; seed < 20; seed += 1) {
      const turns = happened(world, chanceOf(`once ${seed}`));
      expect([...(turns[1] ?? []), ...(turns[2] ?? [])].sort()).toEqual(['a', 'b']);
      expect(turns).toEqual({ 1: turns[1], 2: turns[2], 6: ['later'] });
    }
  });

  it('leaves the luck of everything else as it was', () => {
    const bare = compileWorld(roundTableDraft());
    const draft = roundTableDraft();
    const empty = compileWorld({ ...draft, decks: [deck], injects: [event('visitor')] });
    const chance = chanceOf('luck');
    const states: State[] = [];
    play(bare, chance, (state) => states.push(state));
    play(empty, chanceOf('luck'), (state) => {
      const twin = states.shift();
      expect(state.block).toEqual(twin?.block);
      expect(state.records).toEqual(twin?.records);
    });
    expect(empty.hash).not.toBe(bare.hash);
    expect(stateHash(bare, openGame(bare, chance))).not.toBe(
      stateHash(empty, openGame(empty, chance)),
    );
  });
});

describe('an event that a rule sends', () => {
  const sent = event('sent', { effects: [unrest([1, 2], 'one')], limit: 2 });
  const sends = (more: object) =>
    rule('sends', { effects: [{ kind: 'event', event: 0 }], ...more });

  it('happens when the next turn opens, to the subject that fired it where it may be struck', () => {
    const world = tiny({
      events: [sent],
      rules: [sends({ when: is(own('terrain'), '>', 0), only: [2], once: true })],
    });
    const chance = flatChance(0.1);
    const opened = openGame(world, chance);
    expect(opened.records.events).toEqual([]);
    const ledger = openLedger(true);
    const { state } = resolveTurn(world, opened, [], { chance, ledger });
    expect(state.records.events).toEqual([{ event: 0, turn: 2, subject: 2, answered: null }]);
    const made = entriesOf(ledger, world.layout).filter(({ cause }) => cause.kind === 'event');
    expect(made).toMatchObject([{ stock: 'grievance', subject: 2, cause: { id: 'sent' } }]);
  });

  it('happens at once when the rule looks as the turn opens', () => {
    const world = tiny({ events: [sent], rules: [sends({ hook: 'turn-opens', scope: 'world' })] });
    const opened = openGame(world, flatChance(0.9));
    expect(opened.records.events).toEqual([{ event: 0, turn: 1, subject: 2, answered: null }]);
  });

  it('happens once a turn at most, and no more often than its limit', () => {
    const world = tiny({ events: [sent], rules: [sends({})] });
    expect(happened(world, chanceOf('a'))).toEqual({ 2: ['sent'], 3: ['sent'] });
  });

  it('does not happen outside its turns nor against its condition', () => {
    const late = { ...sent, fromTurn: 5 };
    const rules = [sends({ once: true, only: [0] })];
    expect(happened(tiny({ events: [late], rules }), chanceOf('a'))).toEqual({});
    const barred = { ...sent, when: is(ofWorld('turn'), '>', 2) };
    expect(happened(tiny({ events: [barred], rules: [sends({})] }), chanceOf('a'))).toEqual({
      3: ['sent'],
      4: ['sent'],
    });
  });
});

describe('an inject', () => {
  const visitor = event('visitor', {
    fromTurn: 50,
    effects: [unrest([1, 2], 'one')],
    asks: 0,
    choices: [
      { id: 'listen', text: { en: 'Listen' }, credits: 0, capital: 0, effects: [unrest([0])] },
      { id: 'ignore', text: { en: 'Ignore' }, credits: 0, capital: 0, effects: [] },
    ],
    defaultChoice: 'ignore',
  });
  const world = tinyWorld({ injects: [visitor] });
  const VISITOR = world.index.event.get('visitor') ?? -1;
  const release = (subject: number): readonly Release[] => [{ inject: 0, subject }];

  it('happens by hand only, when the next turn opens, whatever its turns', () => {
    const chance = chanceOf('a');
    expect(happened(world, chance)).toEqual({ 1: ['dry-year'] });
    const opened = openGame(world, chance);
    const ledger = openLedger(true);
    const injects = release(2);
    const { state } = resolveTurn(world, opened, [], { chance, ledger, injects });
    expect(state.records.events.at(-1)).toEqual({
      event: VISITOR,
      turn: 2,
      subject: 2,
      answered: null,
    });
    const made = entriesOf(ledger, world.layout).filter(({ cause }) => cause.kind === 'inject');
    expect(made).toMatchObject([{ stock: 'grievance', subject: 2, cause: { id: 'visitor' } }]);
    expect(state.records.news).toContainEqual(
      expect.objectContaining({ code: 'event', event: VISITOR, value: 2 }),
    );
  });

  it('may open the first turn, and is drawn a subject when it is given none', () => {
    const low = openGame(world, flatChance(0.1), openLedger(false), release(-1));
    const high = openGame(world, flatChance(0.9), openLedger(false), release(-1));
    expect(low.records.events.at(-1)).toMatchObject({ event: VISITOR, subject: 1 });
    expect(high.records.events.at(-1)).toMatchObject({ event: VISITOR, subject: 2 });
  });

  it('asks a seat, which answers as it answers an event', () => {
    const chance = chanceOf('a');
    const opened = openGame(world, chance, openLedger(false), release(1));
    expect(viewOf(world, opened, 0, chance).pending.map((one) => one.event)).toEqual([0, VISITOR]);
    expect(seatWorldOf(world, 0).events[VISITOR]).toEqual({
      id: 'visitor',
      choices: ['listen', 'ignore'],
    });
    expect(seatWorldOf(world, 1).events[VISITOR]).toEqual({ id: 'visitor', choices: [] });
    const orders = [{ kind: 'answer', event: 'visitor', choice: 'listen' } as const];
    const ledger = openLedger(true);
    const seat = 'north-seat';
    const answered = resolveTurn(world, opened, [{ seat, orders }], { chance, ledger });
    expect(answered.outcomes).toMatchObject([{ outcome: { status: 'done' } }]);
    expect(answered.state.records.events.map((one) => one.answered)).toEqual(['wait', 'listen']);
    const silent = resolveTurn(world, opened, [], { chance }).state;
    expect(silent.records.events.map((one) => one.answered)).toEqual(['wait', 'ignore']);
  });

  it('happens once a turn at most, and may come again', () => {
    const chance = chanceOf('a');
    const twice = [...release(1), ...release(2)];
    const opened = openGame(world, chance, openLedger(false), twice);
    const again = resolveTurn(world, opened, [], { chance, injects: release(1) }).state;
    const visits = again.records.events.filter((one) => one.event === VISITOR);
    expect(visits.map((one) => one.turn)).toEqual([1, 2]);
  });
});
