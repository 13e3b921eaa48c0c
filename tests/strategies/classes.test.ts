// Shows that the classes hold what they promise: members give only their orders, and a restricted strategy no others.
import { describe, expect, it } from 'vitest';
import { ORDER_KIND_IDS, orderKind } from '../../src/engine/index.ts';
import type { OrderKindId, Strategy, World } from '../../src/engine/index.ts';
import { playGame } from '../../src/session/index.ts';
import {
  CLASSES,
  CLASS_BY_ID,
  STATE_KINDS,
  STRATEGIES,
  restricted,
  strategiesFor,
  usualCast,
} from '../../src/strategies/index.ts';
import { roundTable } from '../support/roundTable.ts';
import { runs } from '../support/scale.ts';
import { shippedWorld } from '../support/shippedWorld.ts';

const WORLDS: readonly World[] = [roundTable(), shippedWorld()];

function named(name: string): Strategy {
  const strategy = STRATEGIES.get(name);
  if (strategy === undefined) throw new Error(`no strategy ${name}`);
  return strategy;
}

/** Kinds that state seats ordered in whole games in which every state plays the strategy. */
function kindsOf(strategy: Strategy, games: number): ReadonlySet<OrderKindId> {
  const kinds = new Set<OrderKindId>();
  for (const world of WORLDS) {
    const states = new Set(world.seats.filter(({ kind }) => kind === 'state').map(({ id }) => id));
    for (let game = 0; game < games; game += 1) {
      const cast = usualCast(world);
      for (const id of states) cast.set(id, strategy);
      playGame({
        world,
        seed: `class-${game}`,
        strategies: cast,
        onTurn({ submissions }) {
          for (const { seat, orders } of submissions) {
            if (states.has(seat)) for (const { kind } of orders) kinds.add(kind);
          }
        },
      });
    }
  }
  return kinds;
}

describe('the classes of state play', () => {
  it('know every kind that a state may be granted, once each', () => {
    const granted = ORDER_KIND_IDS.filter((id) => orderKind(id).seats.includes('state'));
    expect([...STATE_KINDS].sort()).toEqual([...granted].sort());
  });

  it('have names of their own and members of the registry; the open class holds all baselines', () => {
    expect(CLASS_BY_ID.size).toBe(CLASSES.length);
    for (const { members } of CLASSES) {
      for (const member of members) expect(strategiesFor('state')).toContain(member);
    }
    const open = CLASS_BY_ID.get('open')?.members ?? [];
    for (const name of strategiesFor('state')) {
      if (!name.startsWith('adaptive')) expect(open).toContain(name);
    }
  });

  const members = [...new Set(CLASSES.flatMap((one) => one.members))];
  it.each(members)('%s orders only what the classes that list it allow', (name) => {
    const kinds = kindsOf(named(name), runs(2, 20));
    for (const { id, only, members: listed } of CLASSES) {
      if (!listed.includes(name)) continue;
      const stray = [...kinds].filter((kind) => !only.includes(kind));
      expect(stray, id).toEqual([]);
    }
  });

  it('leave no baseline out of a class whose orders are all that it gives', () => {
    const missing: string[] = [];
    for (const name of strategiesFor('state')) {
      if (name.startsWith('adaptive')) continue;
      const kinds = kindsOf(named(name), 3);
      for (const { id, only, members: listed } of CLASSES) {
        const fits = [...kinds].every((kind) => only.includes(kind));
        if (fits && !listed.includes(name)) missing.push(`${id} ${name}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

describe('a restricted strategy', () => {
  it('gives none of the kinds that it must do without, and still plays', () => {
    const kinds = kindsOf(restricted(named('integrated'), { without: ['workshop', 'forum'] }), 2);
    expect(kinds).not.toContain('workshop');
    expect(kinds).not.toContain('forum');
    expect(kinds).toContain('coop-step');
    expect(kinds).toContain('tip-channel');
  });

  it('gives only the kinds that it may use, also when it plays at random', () => {
    const only: readonly OrderKindId[] = ['patrol-raise', 'forum'];
    const kinds = kindsOf(restricted(named('random'), { only }), 2);
    expect([...kinds].sort()).toEqual(['forum', 'patrol-raise']);
  });

  it('spends on what it may when something better is forbidden', () => {
    const free = kindsOf(restricted(named('prosec'), { without: ['patrol-raise'] }), 2);
    expect(free).toContain('sensor-buy');
    expect(free).not.toContain('patrol-raise');
  });

  it('is the strategy itself when nothing is forbidden, and stays idle when it was', () => {
    expect(restricted(named('integrated'), {})).toBe(named('integrated'));
    expect(restricted(named('nothing'), { only: ['forum'] })).toBe(named('nothing'));
  });
});
