// Shows that what the scenario has to say about the making of a plan is said in some games and not in all; what it does to lessons is the lab's.
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { timesFired, type State, type Strategy, type World } from '../../src/engine/index.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import { playGame } from '../../src/session/index.ts';
import { usualCast } from '../../src/strategies/index.ts';
import { readFolder } from '../../tools/docs/generate.ts';

/** Rules about who sits at the table, what becomes of the plan, and who pays for a border. */
const RULES = [
  'communities-missing',
  'ministries-missing',
  'officials-away-from-posts',
  'seen-at-the-table',
  'plan-needs-figures',
  'a-year-of-the-plan',
  'authors-posted-elsewhere',
  'adopted-not-delivered',
  'small-things-across-a-closed-border',
  'families-apart',
  'harder-road-dearer-passage',
  'forbidden-here-allowed-there',
];
/** Events that need a workshop to have been held. */
const OF_WORKSHOPS = [
  'third-place',
  'empty-chairs',
  'draft-leaks',
  'another-title',
  'convener-money-ends',
  'figures-asked',
  'plan-after-a-year',
];
/** The closed border is there in every game, and so is a partner that convenes officials. */
const ALWAYS = ['families-apart', 'officials-away-from-posts'];
const PLAYS = ['coop', 'integrated', 'securecoop', 'random', 'crackdown', 'adaptive-3'];
const SEEDS = ['201', '202', '203', '204'];

interface Seen {
  /** In how many games, by id of rule or event. */
  readonly games: ReadonlyMap<string, number>;
  readonly all: number;
}

function seenIn(world: World, plays: readonly string[], seeds: readonly string[]): Seen {
  const games = new Map<string, number>();
  for (const play of plays) {
    for (const seed of seeds) {
      for (const id of happenedIn(world, play, seed)) games.set(id, (games.get(id) ?? 0) + 1);
    }
  }
  return { games, all: plays.length * seeds.length };
}

/** Where states do nothing here, the partner that works there from the first turn does nothing either. */
function castOf(world: World, play: string): Map<string, Strategy> {
  const cast = usualCast(world, play);
  if (play === 'nothing') cast.delete('partner');
  return cast;
}

function happenedIn(world: World, play: string, seed: string): ReadonlySet<string> {
  const happened = new Set<string>();
  let last: State | null = null;
  playGame({
    world,
    seed,
    strategies: castOf(world, play),
    onTurn({ after }) {
      last = after;
      for (const { event } of after.records.events) happened.add(world.happenings[event]?.id ?? '');
    },
  });
  const fired = last === null ? [] : timesFired(world, last);
  world.rules.forEach(({ id }, index) => {
    if ((fired[index] ?? 0) > 0) happened.add(id);
  });
  return happened;
}

describe('the making of a plan in maghreb-2016', () => {
  const { scenario } = readFolder(
    path.resolve(import.meta.dirname, '../../scenarios/maghreb-2016'),
  );
  if (scenario === null) throw new Error('The shipped scenario does not read.');
  const world = compileScenario(scenario);
  let seen: Seen;
  beforeAll(() => {
    seen = seenIn(world, PLAYS, SEEDS);
  });

  it.each([...RULES, ...OF_WORKSHOPS, 'cattle-disease'])('%s is met in some games', (id) => {
    expect(seen.games.get(id) ?? 0).toBeGreaterThan(0);
    if (!ALWAYS.includes(id)) expect(seen.games.get(id) ?? 0).toBeLessThan(seen.all);
  });

  it('is not met where nobody holds a workshop', () => {
    const quiet = seenIn(world, ['nothing'], SEEDS);
    expect(OF_WORKSHOPS.filter((id) => quiet.games.has(id))).toEqual([]);
  });

  it('leaves the answers to those who sit there: no computer seat is forced into one', () => {
    const { events } = scenario;
    for (const id of OF_WORKSHOPS) {
      const event = events.find((one) => one.id === id);
      const stands = event?.choices.find((choice) => choice.id === event.defaultChoice);
      expect([id, stands?.credits.value, stands?.capital.value]).toEqual([id, 0, 0]);
    }
  });
});
