// Shows that every strategy plays its own way with lawful orders, from views alone, the same way each time.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chanceOf, judgeAll, openGame, viewOf } from '../../src/engine/index.ts';
import type { OrderKindId, Strategy, World } from '../../src/engine/index.ts';
import { optionsFor, playGame, seatWorldAt, strategyChance } from '../../src/session/index.ts';
import {
  STRATEGIES,
  STRATEGY_ENTRIES,
  defaultStrategy,
  strategiesFor,
} from '../../src/strategies/index.ts';
import { roundTable } from '../support/roundTable.ts';
import { runs } from '../support/scale.ts';

const WORLD = roundTable();

function named(name: string): Strategy {
  const strategy = STRATEGIES.get(name);
  if (strategy === undefined) throw new Error(`no strategy ${name}`);
  return strategy;
}

function castOf(world: World, state: string): ReadonlyMap<string, Strategy> {
  return new Map(
    world.seats.map(({ id, kind }) => [
      id,
      named(kind === 'state' ? state : defaultStrategy(kind)),
    ]),
  );
}

/** How often each kind was ordered over a few games. */
function usage(name: string): ReadonlyMap<OrderKindId, number> {
  const counts = new Map<OrderKindId, number>();
  for (const seed of ['a', 'b', 'c']) {
    playGame({
      world: WORLD,
      seed,
      strategies: castOf(WORLD, name),
      onTurn({ submissions }) {
        for (const { seat, orders } of submissions) {
          if (seat.length > 1) continue;
          for (const { kind } of orders) counts.set(kind, (counts.get(kind) ?? 0) + 1);
        }
      },
    });
  }
  return counts;
}

describe('the registry', () => {
  it('has the baselines and the play of the other seats, each under its own id', () => {
    expect(strategiesFor('state')).toEqual([
      'nothing',
      'patrol',
      'surveil',
      'crackdown',
      'livelihood',
      'community',
      'coop',
      'ministerial',
      'external',
      'integrated',
      'hybrid',
      'prosec',
      'securecoop',
      'surgebuild',
      'forbear',
      'security-first',
      'drivers-first',
      'random',
      'adaptive-1',
      'adaptive-2',
      'adaptive-3',
    ]);
    for (const { strategy } of STRATEGY_ENTRIES) expect(named(strategy.id)).toBe(strategy);
    expect(strategiesFor('network')).toContain(defaultStrategy('network'));
    expect(strategiesFor('community')).toContain(defaultStrategy('community'));
    expect(strategiesFor('partner')).toContain(defaultStrategy('partner'));
  });
});

describe('the page of strategies', () => {
  it('says of every strategy what it plays', () => {
    const page = readFileSync('docs/strategies.md', 'utf8');
    const missing = STRATEGY_ENTRIES.map(({ strategy }) => strategy.id).filter(
      (id) => !page.includes(`\`${id}\``),
    );
    expect(missing).toEqual([]);
  });
});

describe('what each strategy is known for', () => {
  const USES: readonly (readonly [string, readonly OrderKindId[], readonly OrderKindId[]])[] = [
    ['patrol', ['patrol-raise'], ['sensor-buy', 'forum', 'posture']],
    ['surveil', ['sensor-buy'], ['patrol-raise', 'forum']],
    ['crackdown', ['posture', 'tolerance', 'patrol-raise', 'operation'], ['forum', 'coop-step']],
    ['livelihood', ['livelihood-large', 'services'], ['patrol-raise', 'coop-step']],
    [
      'community',
      ['posture', 'train-conduct', 'oversight', 'tolerance', 'forum', 'tip-channel', 'operation'],
      ['coop-step', 'workshop', 'package-accept'],
    ],
    ['coop', ['workshop', 'coop-step', 'visit', 'joint-operation'], ['forum', 'patrol-raise']],
    ['ministerial', ['workshop', 'coop-step', 'visit'], ['forum', 'patrol-raise']],
    ['external', ['package-accept', 'patrol-raise', 'sensor-buy'], ['forum', 'coop-step']],
    ['integrated', ['workshop', 'coop-step', 'visit', 'forum', 'oversight'], ['package-accept']],
    ['hybrid', ['package-accept', 'ownership', 'workshop', 'coop-step', 'forum'], ['crossing']],
    [
      'prosec',
      ['patrol-raise', 'sensor-buy', 'oversight', 'train-tactical', 'tip-channel', 'operation'],
      ['forum', 'coop-step'],
    ],
    ['securecoop', ['workshop', 'coop-step', 'train-tactical', 'patrol-raise'], ['forum']],
    ['surgebuild', ['posture', 'operation', 'services', 'livelihood-small'], ['coop-step']],
    ['forbear', ['tolerance', 'posture', 'remedy'], ['patrol-raise', 'operation', 'sensor-buy']],
    ['security-first', ['patrol-raise', 'operation', 'forum', 'coop-step'], ['package-accept']],
    ['drivers-first', ['patrol-raise', 'operation', 'forum', 'coop-step'], ['package-accept']],
  ];

  it.each(USES)('%s orders %j and never %j', (name, uses, never) => {
    const counts = usage(name);
    for (const kind of uses) expect(counts.get(kind) ?? 0, kind).toBeGreaterThan(0);
    for (const kind of never) expect(counts.get(kind) ?? 0, kind).toBe(0);
  });

  it('nothing orders nothing', () => {
    expect(usage('nothing').size).toBe(0);
  });

  it('random tries nearly everything', () => {
    expect(usage('random').size).toBeGreaterThan(30);
  });
});

describe('the other seats', () => {
  function otherOrders(state: string): ReadonlySet<string> {
    const seen = new Set<string>();
    for (const seed of ['a', 'b', 'c', 'd']) {
      playGame({
        world: WORLD,
        seed,
        strategies: castOf(WORLD, state),
        onTurn({ submissions }) {
          for (const { seat, orders } of submissions) {
            for (const { kind } of orders) seen.add(`${seat} ${kind}`);
          }
        },
      });
    }
    return seen;
  }

  it('the community consents, watches, mediates, keeps arms out and speaks', () => {
    const seen = otherOrders('community');
    for (const kind of ['consent', 'monitor', 'covenant', 'voice']) {
      expect(seen).toContain(`forum ${kind}`);
    }
  });

  it('the partner offers, audits and loosens its strings', () => {
    const seen = otherOrders('external');
    for (const kind of ['partner-audit', 'partner-condition', 'partner-convene']) {
      expect(seen).toContain(`donor ${kind}`);
    }
  });

  it('the network spreads, leans to quiet routes and buys officials when it is pressed', () => {
    const seen = otherOrders('prosec');
    for (const kind of ['diversify', 'reroute', 'bribe']) expect(seen).toContain(`runners ${kind}`);
  });
});

describe('every strategy', () => {
  it.each(STRATEGY_ENTRIES.map(({ strategy }) => strategy.id))(
    '%s gives only orders that the judge accepts as a set',
    (name) => {
      const refused: string[] = [];
      for (let game = 0; game < runs(3, 60); game += 1) {
        const chance = chanceOf(`legal-${game}`);
        const mixed = STRATEGY_ENTRIES[game % STRATEGY_ENTRIES.length]?.strategy.id ?? name;
        playGame({
          world: WORLD,
          seed: chance.seed,
          chance,
          strategies: castOf(WORLD, mixed),
          onTurn({ before }) {
            if (before.turn > WORLD.turns) return;
            WORLD.seats.forEach(({ kind }, seat) => {
              if (!strategiesFor(kind).includes(name)) return;
              const view = viewOf(WORLD, before, seat, chance);
              const own = seatWorldAt(WORLD, seat);
              const luck = strategyChance(chance, before.turn, seat, WORLD.seats.length);
              const orders = named(name).decide(view, optionsFor(own, view), luck);
              judgeAll(own, view, orders).rulings.forEach((ruling, at) => {
                if (!ruling.accepted) refused.push(`${orders[at]?.kind} ${ruling.code}`);
              });
            });
          },
        });
      }
      expect(refused).toEqual([]);
    },
  );

  it.each(STRATEGY_ENTRIES.map(({ strategy }) => strategy.id))(
    '%s decides the same on the same view, and changes nothing of it',
    (name) => {
      const chance = chanceOf('same');
      const state = openGame(WORLD, chance);
      const block = state.block.slice();
      WORLD.seats.forEach(({ kind }, seat) => {
        if (!strategiesFor(kind).includes(name)) return;
        const own = seatWorldAt(WORLD, seat);
        const luck = strategyChance(chance, 1, seat, WORLD.seats.length);
        const decide = () => {
          const view = viewOf(WORLD, state, seat, chance);
          return named(name).decide(view, optionsFor(own, view), luck);
        };
        expect(decide()).toEqual(decide());
      });
      expect(state.block).toEqual(block);
    },
  );

  it('keeps to the kinds that its seat was granted', () => {
    const few = roundTable((draft) => ({
      ...draft,
      seats: draft.seats.map((seat) => ({
        ...seat,
        orders: seat.orders.slice(0, 4).map(({ kind }, at) => ({ kind, fromTurn: 1 + 2 * at })),
      })),
    }));
    const early: string[] = [];
    for (const name of strategiesFor('state')) {
      playGame({
        world: few,
        seed: name,
        strategies: castOf(few, name),
        onTurn({ before, submissions }) {
          for (const { seat, orders } of submissions) {
            const grants = few.seats[few.index.seat.get(seat) ?? -1]?.orders ?? [];
            for (const { kind } of orders) {
              const grant = grants.find((one) => one.kind === kind);
              if (grant === undefined || grant.fromTurn > before.turn)
                early.push(`${name} ${kind}`);
            }
          }
        },
      });
    }
    expect(early).toEqual([]);
  });
});
