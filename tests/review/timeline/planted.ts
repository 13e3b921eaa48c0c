// Plants one decisive decision in a small game: a rule of the scenario makes much hang on it, among orders of which little does.

import type { Order } from '../../../src/engine/index.ts';
import type { ReviewGame } from '../../../src/review/index.ts';
import { hillsText, textGame } from '../games.ts';

/** One case: who decides what when, and under which condition the rule fires that makes it decisive. */
export interface Planted {
  readonly name: string;
  readonly seat: string;
  readonly turn: number;
  readonly order: Order;
  readonly rule: {
    readonly on: string;
    readonly for: 'zone' | 'state';
    readonly only: string;
    readonly when: string;
  };
  readonly then: readonly (readonly [column: string, amount: number])[];
}

const zoneRule = (only: string, when: string, on = 'turn-closes') =>
  ({ on, for: 'zone', only, when }) as const;
const stateRule = (only: string, when: string) =>
  ({ on: 'turn-closes', for: 'state', only, when }) as const;

const SCANDAL = [
  ['trust', -0.12],
  ['grievance', 0.1],
] as const;
const BREAKTHROUGH = [
  ['trust', 0.12],
  ['formalLivelihood', 0.08],
] as const;
const ARMS = [0.1, 0.1, 0.1, 0.6, 0.1];
const TRADE = [0.6, 0.1, 0.1, 0.1, 0.1];

type Row = readonly [
  name: string,
  seat: string,
  turn: number,
  order: Order,
  rule: Planted['rule'],
  then: Planted['then'],
];

/** The second half of each name says when the rule takes effect: at once, or turns after the decision. */
const ROWS: readonly Row[] = [
  [
    'an operation, at once',
    'westland',
    2,
    { kind: 'operation', zone: 'hills-west' },
    zoneRule('hills-west', 'zone.operation > 0', 'orders-done'),
    SCANDAL,
  ],
  [
    'an operation elsewhere, at once',
    'eastland',
    4,
    { kind: 'operation', zone: 'plain-east' },
    zoneRule('plain-east', 'zone.operation > 0', 'orders-done'),
    SCANDAL,
  ],
  [
    'a posture, three turns later',
    'westland',
    1,
    { kind: 'posture', zone: 'hills-west', choice: 'blanket' },
    zoneRule('hills-west', 'turn == 4 && zone.posture == "blanket"'),
    SCANDAL,
  ],
  [
    'a posture of the other side, two turns later',
    'eastland',
    3,
    { kind: 'posture', zone: 'coast-east', choice: 'blanket' },
    zoneRule('coast-east', 'turn == 5 && zone.posture == "blanket"'),
    SCANDAL,
  ],
  [
    'a ban on trade, three turns later',
    'eastland',
    2,
    { kind: 'tolerance', zone: 'hills-east', choice: 'enforced' },
    zoneRule('hills-east', 'turn == 5 && zone.tolerance == 0'),
    SCANDAL,
  ],
  [
    'regulated trade, one turn later',
    'westland',
    3,
    { kind: 'tolerance', zone: 'hills-west', choice: 'regulated' },
    zoneRule('hills-west', 'turn == 4 && zone.tolerance == 1'),
    BREAKTHROUGH,
  ],
  [
    'a closed crossing, at once',
    'eastland',
    3,
    { kind: 'crossing', passage: 'hills-east--hills-west', choice: 'close' },
    zoneRule('hills-east', 'zone.crossingShock > 0', 'orders-done'),
    SCANDAL,
  ],
  [
    'a closed crossing of the other side, at once',
    'westland',
    2,
    { kind: 'crossing', passage: 'hills-east--hills-west', choice: 'close' },
    zoneRule('hills-west', 'zone.crossingShock > 0', 'orders-done'),
    SCANDAL,
  ],
  [
    'a forum, at once',
    'westland',
    2,
    { kind: 'forum', zone: 'ports-west' },
    zoneRule('ports-west', 'zone.forumTurns > 0'),
    BREAKTHROUGH,
  ],
  [
    'a forum of the other side, at once',
    'eastland',
    4,
    { kind: 'forum', zone: 'coast-east' },
    zoneRule('coast-east', 'zone.forumTurns > 0'),
    BREAKTHROUGH,
  ],
  [
    'more patrols, at once',
    'eastland',
    3,
    { kind: 'patrol-raise', zone: 'coast-east' },
    zoneRule('coast-east', 'zone.patrols > 1.7'),
    SCANDAL,
  ],
  [
    'more patrols, two turns later',
    'westland',
    1,
    { kind: 'patrol-raise', zone: 'ports-west' },
    zoneRule('ports-west', 'turn == 3 && zone.patrols > 2'),
    SCANDAL,
  ],
  [
    'services, at once',
    'eastland',
    2,
    { kind: 'services', zone: 'plain-east' },
    zoneRule('plain-east', 'zone.services > 0.41'),
    BREAKTHROUGH,
  ],
  [
    'services of the other side, at once',
    'westland',
    4,
    { kind: 'services', zone: 'ports-west' },
    zoneRule('ports-west', 'zone.services > 0.56'),
    BREAKTHROUGH,
  ],
  [
    'a small project, when it is done',
    'eastland',
    2,
    { kind: 'livelihood-small', zone: 'coast-east' },
    zoneRule('coast-east', 'zone.formalLivelihood > 0.555'),
    BREAKTHROUGH,
  ],
  [
    'attention to arms, two turns later',
    'eastland',
    3,
    { kind: 'attention', shares: ARMS },
    stateRule('eastland', 'turn == 5 && state.attentionArms > 0.5'),
    SCANDAL,
  ],
  [
    'attention to trade, two turns later',
    'westland',
    2,
    { kind: 'attention', shares: TRADE },
    stateRule('westland', 'turn == 4 && state.attentionTrade > 0.5'),
    SCANDAL,
  ],
  [
    'training in conduct, at once',
    'eastland',
    2,
    { kind: 'train-conduct' },
    stateRule('eastland', 'state.conductTraining > 0.05'),
    BREAKTHROUGH,
  ],
  [
    'monitoring by the people, at once',
    'hill-people',
    2,
    { kind: 'monitor', zone: 'hills-west' },
    zoneRule('hills-west', 'zone.monitorTurns > 0'),
    BREAKTHROUGH,
  ],
  [
    'a covenant of the people, two turns later',
    'hill-people',
    3,
    { kind: 'covenant', zone: 'hills-east' },
    zoneRule('hills-east', 'turn == 5 && zone.covenantTurns > 0'),
    BREAKTHROUGH,
  ],
];

export const PLANTED: readonly Planted[] = ROWS.map(([name, seat, turn, order, rule, then]) => ({
  name,
  seat,
  turn,
  order,
  rule,
  then,
}));

/** What every seat orders beside: lawful, usual, and of little weight. */
const USUAL: Readonly<Record<string, readonly Order[]>> = {
  westland: [
    { kind: 'services', zone: 'hills-west' },
    { kind: 'tip-channel', zone: 'hills-west' },
    { kind: 'patrol-raise', zone: 'hills-west' },
    { kind: 'livelihood-small', zone: 'hills-west' },
  ],
  eastland: [
    { kind: 'patrol-raise', zone: 'hills-east' },
    { kind: 'services', zone: 'hills-east' },
    { kind: 'livelihood-small', zone: 'hills-east' },
    { kind: 'tip-channel', zone: 'hills-east' },
  ],
  'hill-people': [],
};

const CHOSEN = { source: 'design choice' };
const QUAKE = 3;

/** The scenario of a case: six turns, a great shock that nobody decided, and the rule. */
export function plantedText({ rule, then }: Planted): string {
  const state = {
    kinds: [...new Set([...PLANTED.map(({ order }) => order.kind), ...USUAL_KINDS])],
  };
  const community = ['monitor', 'covenant'];
  const ofState = state.kinds.filter((kind) => !community.includes(kind));
  const zones = ['hills-west', 'hills-east', 'ports-west', 'plain-east'];
  return hillsText({
    id: 'planted-hills',
    calendar: { turns: 6, tail: 2, startYear: 2016, startQuarter: 2, turnsPerRound: 1 },
    decks: [],
    lessons: [],
    events: [
      {
        id: 'quake',
        title: { en: 'A quake' },
        text: { en: 'The hills shake.' },
        probability: { value: 1, ...CHOSEN },
        fromTurn: QUAKE,
        toTurn: QUAKE,
        limit: 1,
        effects: [
          {
            kind: 'change',
            column: 'formalLivelihood',
            zones,
            how: 'add',
            amount: { value: -0.2, ...CHOSEN },
          },
        ],
      },
    ],
    orderSets: [
      { id: 'state', grants: [{ fromTurn: 1, kinds: ofState }] },
      { id: 'community', grants: [{ fromTurn: 1, kinds: community }] },
      { id: 'control', grants: [{ fromTurn: 1, kinds: ['recruit'] }] },
    ],
    rules: [
      {
        id: 'planted',
        note: 'one decision decides',
        source: 'design choice',
        on: rule.on,
        for: rule.for,
        only: [rule.only],
        when: rule.when,
        then: then.map(([column, amount]) => ({
          kind: 'change',
          column,
          on: 'everywhere',
          amount: { value: amount, ...CHOSEN },
        })),
        once: true,
      },
    ],
  });
}

const USUAL_KINDS = Object.values(USUAL).flatMap((orders) => orders.map(({ kind }) => kind));

export interface PlantedGame {
  readonly game: ReviewGame;
  /** The place of the decisive order in what its seat handed in; -1 when it was not taken. */
  readonly place: number;
}

/** Plays a case. The decisive order stands first or last among the others of its turn. */
export function plantedGame(planted: Planted, number: number): PlantedGame {
  const { seat, turn, order } = planted;
  const game = textGame(
    plantedText(planted),
    { seed: `planted-${number}`, people: Object.keys(USUAL), idle: ['control'] },
    (who, at) => {
      const all = USUAL[who] ?? [];
      const usual = all.filter(
        (_, place) => place === at % all.length || place === (at + 1) % all.length,
      );
      if (who !== seat || at !== turn) return usual;
      return number % 2 === 0 ? [order, ...usual.slice(0, 1)] : [...usual.slice(0, 1), order];
    },
  );
  const index = game.world.index.seat.get(seat);
  const accepted = game.turns[turn - 1]?.accepted ?? [];
  const text = JSON.stringify(order);
  const there = accepted.find((one) => one.seat === index && JSON.stringify(one.order) === text);
  return { game, place: there?.index ?? -1 };
}

/** Whether the rule of the case fired in the game. */
export function hasFired({ game }: PlantedGame): boolean {
  return game.turns.some(({ entries }) =>
    (entries ?? []).some(({ stock, cause }) => stock === 'ruleFired' && cause.id === 'planted'),
  );
}
