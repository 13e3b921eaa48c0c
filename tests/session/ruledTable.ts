// Sets a table whose world has rules that tell something, rules that tell nothing, and injects; it asserts nothing.
import type { EventDef, RuleDef, TruthExpression, World } from '../../src/engine/index.ts';
import { openSession } from '../../src/session/index.ts';
import type { Session, TableLesson } from '../../src/session/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { roundTable, roundTableDraft } from '../support/roundTable.ts';
import { good, setupWith } from './table.ts';
import type { Wish } from './table.ts';

const ALWAYS: TruthExpression = { op: 'truth', value: true };
const EVERY: Omit<RuleDef, 'id' | 'hook' | 'scope' | 'effects'> = {
  only: null,
  when: ALWAYS,
  once: true,
  cooldown: 0,
  limit: 0,
  priority: 0,
};

const { zones, seats } = roundTableDraft();
const stateOf = (seat: string) => seats.find(({ id }) => id === seat)?.holds ?? -1;
const zoneOf = (seat: string) => zones.findIndex(({ authority }) => authority === stateOf(seat));
/** One zone of T's state and one of M's. */
export const T_ZONE = zoneOf('T');
export const M_ZONE = zoneOf('M');

const tells = (audience: 'everybody' | 'holder', text: string) =>
  ({ kind: 'news', text: { en: text }, audience }) as const;

const RULES: readonly RuleDef[] = [
  {
    ...EVERY,
    id: 'told-to-all',
    hook: 'turn-closes',
    scope: 'zone',
    only: [T_ZONE],
    effects: [tells('everybody', 'all')],
  },
  {
    ...EVERY,
    id: 'told-to-holders',
    hook: 'orders-done',
    scope: 'zone',
    only: [T_ZONE, M_ZONE],
    once: false,
    cooldown: 3,
    effects: [tells('holder', 'holders')],
  },
  {
    ...EVERY,
    id: 'silent',
    hook: 'turn-opens',
    scope: 'state',
    only: [stateOf('T')],
    effects: [
      {
        kind: 'change',
        column: 'legitimacy',
        target: 'self',
        how: 'add',
        amount: -0.01,
        scale: null,
      },
    ],
  },
];

const inject = (id: string): EventDef => ({
  id,
  title: { en: id },
  text: { en: id },
  probability: 0,
  fromTurn: 1,
  toTurn: 60,
  limit: 60,
  effects: [
    {
      kind: 'change',
      column: 'grievance',
      subjects: [T_ZONE],
      pick: 'all',
      how: 'add',
      amount: 0.05,
    },
  ],
  asks: -1,
  choices: [],
  defaultChoice: null,
  strain: 0,
  when: null,
  deck: -1,
  weight: 1,
});

export const RULED: World = roundTable((draft) => ({
  ...draft,
  rules: RULES,
  injects: [inject('strike'), inject('flood')],
}));

const measure = { metric: 'trust', state: null, from: 9, to: 12, how: 'mean' } as const;
export const RULED_LESSONS: readonly TableLesson[] = [
  {
    id: 'heard',
    rules: [
      { rule: 'told-to-all', says: 'for' },
      { rule: 'told-to-holders', says: 'against' },
    ],
    measures: [measure],
  },
  { id: 'hidden', rules: [{ rule: 'silent', says: 'either' }], measures: [{ ...measure, to: 10 }] },
];

/** A table over it, in its briefing; T and M are held by people. */
export function ruledTable(wish: Wish = {}): Session {
  const setup = setupWith({ seed: 'ruled', people: ['T', 'M'], ...wish }, RULED);
  return good(openSession(setup, RULED, STRATEGIES, RULED_LESSONS));
}
