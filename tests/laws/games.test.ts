// Holds laws of whole games: random lawful play ends on time without a fault (T14), and names change nothing (T19).
import { describe, expect, it } from 'vitest';
import { compileWorld } from '../../src/engine/index.ts';
import type { Strategy, World, WorldDraft } from '../../src/engine/index.ts';
import { compileScenario, draftOf } from '../../src/scenario/index.ts';
import { playGame } from '../../src/session/index.ts';
import { STRATEGIES, defaultStrategy, strategiesFor } from '../../src/strategies/index.ts';
import { roundTable, roundTableDraft } from '../support/roundTable.ts';
import { runs } from '../support/scale.ts';
import { shippedScenario } from '../support/shippedWorld.ts';
import { tinyWorld } from '../support/tinyWorld.ts';

const SHIPPED = shippedScenario();

function strategy(name: string): Strategy {
  const found = STRATEGIES.get(name);
  if (found === undefined) throw new Error(`no strategy ${name}`);
  return found;
}

/** Every seat at random, or one state strategy with the usual play of the other seats. */
function castOf(world: World, name: string): ReadonlyMap<string, Strategy> {
  return new Map(
    world.seats.map(({ id, kind }) => [
      id,
      strategy(name === 'random' || kind === 'state' ? name : defaultStrategy(kind)),
    ]),
  );
}

/** Plays one game and says what is wrong with it, or null. */
function flawOf(world: World, seed: string, name: string): string | null {
  let refused = 0;
  let ordered = 0;
  const { turns, last } = playGame({
    world,
    seed,
    strategies: castOf(world, name),
    onTurn({ before, after, submissions }) {
      ordered += submissions.length;
      if (before.turn > world.turns && submissions.length > 0) refused += 1;
      if (!after.over && after.turn !== before.turn + 1) refused += 1;
    },
  });
  if (turns !== world.turns + world.tailTurns) return `${turns} turns`;
  if (!last.over) return 'does not end';
  if (refused > 0) return 'takes orders out of turn';
  return ordered > 0 ? null : 'nobody could do anything';
}

describe('random lawful play (T14)', () => {
  const cases: readonly (readonly [string, World, number])[] = [
    ['tiny', tinyWorld(), runs(850, 8_000)],
    ['schematic', roundTable(), runs(90, 1_000)],
    ['shipped', compileScenario(SHIPPED), runs(60, 1_000)],
  ];

  it.each(cases)(
    'on the %s world never faults, dead-ends or outlives the clock',
    (_n, world, games) => {
      const flaws: string[] = [];
      for (let game = 0; game < games; game += 1) {
        const flaw = flawOf(world, `random-${game}`, 'random');
        if (flaw !== null) flaws.push(`${game}: ${flaw}`);
      }
      expect(flaws).toEqual([]);
    },
  );

  it('and neither does any strategy, on the shipped world', () => {
    const world = compileScenario(SHIPPED);
    for (const name of strategiesFor('state')) {
      const flaw = flawOf(world, 'every', name);
      expect(flaw === null || name === 'nothing', `${name}: ${flaw ?? ''}`).toBe(true);
    }
  });
});

/** The same world with every label handed to the next of its kind. */
function swapped(draft: WorldDraft): WorldDraft {
  const shift = <T extends { readonly name: unknown }>(list: readonly T[]): readonly T[] =>
    list.map((one, at) => ({ ...one, name: list[(at + 1) % list.length]?.name }));
  return {
    ...draft,
    states: shift(draft.states),
    zones: shift(draft.zones),
    networks: shift(draft.networks),
    partners: shift(draft.partners),
    frameworks: shift(draft.frameworks),
    gates: shift(draft.gates),
    seats: shift(draft.seats),
    events: draft.events.map((event) => ({ ...event, title: { en: 'x' }, text: { en: 'y' } })),
  };
}

/** The same world with other ids, in another alphabetical order. */
function renamed(draft: WorldDraft): WorldDraft {
  const rename = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    list.map((one, at) => ({ ...one, id: `x${list.length - at}-${one.id}` }));
  return {
    ...draft,
    states: rename(draft.states),
    zones: rename(draft.zones),
    pairs: rename(draft.pairs),
    passages: rename(draft.passages),
    networks: rename(draft.networks),
    partners: rename(draft.partners),
    frameworks: rename(draft.frameworks),
    flows: rename(draft.flows),
    events: rename(draft.events),
  };
}

describe.each([
  ['schematic', roundTableDraft()],
  ['shipped', draftOf(SHIPPED)],
] as const)('names on the %s world (T19)', (_name, draft) => {
  const plain = compileWorld(draft);
  const other = compileWorld(swapped(draft));
  const anew = compileWorld(renamed(draft));
  const seeds = Array.from({ length: runs(6, 500) }, (_, at) => `label-${at}`);

  it.each(['random', 'integrated'])(
    'swapped, leave every outcome as it was under %s play',
    (name) => {
      expect(other.hash).toBe(plain.hash);
      for (const seed of seeds) {
        const played = playGame({ world: plain, seed, strategies: castOf(plain, name) });
        const twin = playGame({ world: other, seed, strategies: castOf(other, name) });
        expect(twin.hash, seed).toBe(played.hash);
      }
    },
  );

  it('replaced by other ids, leave every number as it was', () => {
    for (const seed of seeds) {
      const played = playGame({ world: plain, seed, strategies: castOf(plain, 'integrated') });
      const twin = playGame({ world: anew, seed, strategies: castOf(anew, 'integrated') });
      expect(twin.last.block, seed).toEqual(played.last.block);
    }
  });
});
