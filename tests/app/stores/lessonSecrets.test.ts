// Shows that before the end nothing of a lesson's verdict, rules, sides or dissent is on a seat's screen, nor rules it was not told.
import { afterEach, describe, expect, it } from 'vitest';
import type { LoadedScenario } from '../../../src/app/scenarios/messages.ts';
import * as game from '../../../src/app/stores/game.ts';
import { loadedFrom, readScenario } from '../../../src/scenario/index.ts';
import { lessonScenario } from '../../support/lessonScenario.ts';

/** Marks in all that must stay closed. A rule of the seat across the hills tells only its own holders. */
const MARKS = ['hills-remember', 'Order comes first', 'crackdown', 'KEPT APART'];

function loaded(): LoadedScenario {
  const text = lessonScenario()
    .replaceAll('recorded: holds', 'recorded: undecided')
    .replaceAll('People of the hills wait and see.', 'KEPT APART')
    .replace('to: everybody', 'to: [westland]');
  const { scenario } = readScenario(text, { file: 'hills.yaml' });
  if (scenario === null) throw new Error('The scenario cannot be read.');
  return loadedFrom(scenario, text, {});
}

/** Everything that hangs on a value, maps too. */
function allText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner instanceof Map ? [...inner.entries()] : inner,
  );
}

function opened(people: readonly string[], openBook = false): LoadedScenario {
  const scenario = loaded();
  const seats = scenario.seats.map(({ id }) => ({
    seat: id,
    holder: people.includes(id) ? ('person' as const) : ('idle' as const),
    strategy: null,
  }));
  const asked = {
    seats,
    seed: '5',
    perRound: 1,
    turns: null,
    plan: null,
    openBook,
    fictional: false,
    language: 'en',
  } as const;
  if (!game.open(scenario, asked).ok) throw new Error('The game does not open.');
  return scenario;
}

function playRounds(count: number): void {
  for (let round = 0; round < count; round += 1) {
    for (const seat of game.owing()) game.seal(seat);
    game.resolveRound();
  }
}

afterEach(() => game.closeGame());

describe('before the end', () => {
  it('the facts of the scenario hold claims and questions only', () => {
    const told = allText(loaded().facts);
    expect(told).toContain('Working with communities raises trust.');
    for (const mark of [...MARKS, '"recorded"', 'undecided']) expect(told).not.toContain(mark);
  });

  it.each([false, true])('a screen holds none of it (open book: %s)', (openBook) => {
    opened(['eastland'], openBook);
    game.begin();
    playRounds(3);
    const screen = allText(game.screenOf('eastland'));
    for (const mark of MARKS) expect(screen).not.toContain(mark);
    expect(game.debriefOf()?.lessons ?? null).toBeNull();
  });

  it('only those who read the news of a rule have its words', () => {
    opened(['westland', 'eastland']);
    game.begin();
    playRounds(2);
    expect(allText(game.screenOf('westland').heard)).toContain('KEPT APART');
    expect(game.screenOf('westland').observations[0]?.sightings.length).toBeGreaterThan(0);
    expect(game.screenOf('eastland').heard).toEqual({});
    expect(game.screenOf('eastland').observations[0]?.sightings).toEqual([]);
  });
});

describe('at the end', () => {
  it('all of it opens, with what each seat predicted', () => {
    opened(['westland', 'eastland']);
    const said = game.predict('eastland', 'community-first', 'fails');
    expect(said.ok).toBe(true);
    game.begin();
    playRounds(4);
    while (!game.isOver()) game.playTailTurn('eastland', true);
    const lessons = game.debriefOf()?.lessons;
    expect(lessons?.predictions).toEqual({
      westland: [],
      eastland: [{ lesson: 'community-first', expects: 'fails' }],
    });
    expect(lessons?.books.map(({ recorded }) => recorded)).toEqual(['undecided', 'fails']);
    expect(allText(lessons?.sentences)).toContain('hills-remember');
    expect(game.debriefOf()?.books.lessons[0]?.firings.length).toBeGreaterThan(3);
    expect(allText(game.screenOf('eastland').heard)).toContain('KEPT APART');
  });
});
