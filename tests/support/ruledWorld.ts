// Builds the round table with rules at every hook, a deck, injects and conditions, for laws over whole games.

import { compileWorld } from '../../src/engine/index.ts';
import { roundTableDraft } from './roundTable.ts';
import { authority, both, is, num, ofWorld, own, read, rule } from './rules.ts';
import type {
  EventDef,
  RuleDef,
  TruthExpression,
  World,
  WorldDraft,
} from '../../src/engine/index.ts';

const EVENT: EventDef = {
  id: '',
  title: { en: 'event' },
  text: { en: 'event' },
  probability: 0,
  fromTurn: 1,
  toTurn: 99,
  limit: 9,
  effects: [],
  asks: -1,
  choices: [],
  defaultChoice: null,
  strain: 0,
  when: null,
  deck: -1,
  weight: 1,
};

export function event(id: string, more: Partial<EventDef> = {}): EventDef {
  return { ...EVENT, id, ...more };
}

/** A change of grievance in some zones, enough to be seen. */
export const unrest = (subjects: readonly number[], pick: 'all' | 'one' = 'all') =>
  ({
    kind: 'change',
    column: 'grievance',
    subjects,
    pick,
    how: 'add',
    amount: 0.02,
  }) as const;

/** Somebody next door is afraid. */
const fearNextDoor: TruthExpression = {
  op: 'exists',
  many: { subject: 'zone', of: 'neighbours', whose: { kind: 'self' } },
  depth: 0,
  where: is(read('fear', { kind: 'variable', depth: 0 }), '>', 0.2),
};

export const RULES: readonly RuleDef[] = [
  rule('neglect', {
    when: both(is(own('services'), '<', 0.45), is(authority('legitimacy'), '<', 0.6)),
    effects: [
      {
        kind: 'change',
        column: 'trust',
        target: 'self',
        how: 'add',
        amount: -0.02,
        scale: { op: '-', left: num(1), right: own('trust') },
      },
      { kind: 'news', text: { en: 'Neglect.' }, audience: 'holder' },
    ],
    cooldown: 2,
  }),
  rule('rumour', {
    hook: 'incidents-done',
    when: fearNextDoor,
    effects: [
      {
        kind: 'change',
        column: 'fear',
        target: 'self',
        how: 'towards-one',
        amount: 0.1,
        scale: null,
      },
      { kind: 'event', event: 2 },
    ],
    limit: 25,
  }),
  rule('pride', {
    hook: 'turn-opens',
    scope: 'state',
    when: is(own('trust'), '>', 0.35),
    effects: [
      {
        kind: 'change',
        column: 'legitimacy',
        target: 'self',
        how: 'times',
        amount: 1.01,
        scale: null,
      },
      { kind: 'event', event: 3 },
    ],
    once: true,
  }),
  rule('thaw', {
    hook: 'orders-done',
    scope: 'pair',
    when: is(own('practice'), '>', 0.25),
    effects: [
      { kind: 'change', column: 'closure', target: 'self', how: 'add', amount: -0.2, scale: null },
      { kind: 'change', column: 'budget', target: 'sides', how: 'add', amount: -0.3, scale: null },
    ],
    cooldown: 1,
    priority: 2,
  }),
  rule('glut', {
    hook: 'flows-done',
    scope: 'world',
    when: is(ofWorld('flowIndex'), '>', 0.7),
    effects: [
      {
        kind: 'change',
        column: 'corruption',
        target: 'zones',
        how: 'add',
        amount: 0.01,
        scale: null,
      },
      { kind: 'event', event: 4 },
      { kind: 'news', text: { en: 'A glut.' }, audience: [2, 4] },
    ],
    limit: 6,
    cooldown: 1,
  }),
  rule('boom', {
    hook: 'flows-done',
    scope: 'network',
    when: is(own('delivered'), '>', 5),
    effects: [
      { kind: 'change', column: 'capital', target: 'self', how: 'add', amount: 0.05, scale: null },
    ],
    priority: 1,
  }),
];

export function ruledDraft(more: Partial<WorldDraft> = {}): WorldDraft {
  const draft = roundTableDraft();
  return {
    ...draft,
    id: 'ruled',
    events: [
      ...draft.events,
      event('sent', { effects: [unrest([0, 1, 2], 'one')], limit: 3 }),
      event('proud', { effects: [unrest([3])], asks: 0, ...ASKS }),
      event('shortage', { effects: [unrest([5, 6])], when: is(ofWorld('turn'), '>', 2) }),
      event('card-a', { deck: 0, weight: 3, effects: [unrest([1])], limit: 2 }),
      event('card-b', { deck: 0, effects: [unrest([2, 7], 'one')], limit: 1 }),
    ],
    decks: [{ id: 'politics', chance: 0.6, fromTurn: 2, toTurn: 12 }],
    injects: [event('visitor', { effects: [unrest([4, 5], 'one')], asks: 1, ...ASKS })],
    rules: RULES,
    ...more,
  };
}

const ASKS = {
  choices: [
    { id: 'listen', text: { en: 'Listen' }, credits: 0, capital: 0, effects: [unrest([8])] },
    { id: 'ignore', text: { en: 'Ignore' }, credits: 0, capital: 0, effects: [] },
  ],
  defaultChoice: 'ignore',
} as const;

export function ruledWorld(more: Partial<WorldDraft> = {}): World {
  return compileWorld(ruledDraft(more));
}
