// Shows what lies on the desk of who leads the table, that nothing to come is on a seat's screen, and how plans move on.
import { afterEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { LOCALES } from '../../../src/base/index.ts';
import { followStep, stepAt } from '../../../src/app/facts/session.ts';
import type { PlanStep } from '../../../src/app/facts/session.ts';
import type { LoadedScenario } from '../../../src/app/scenarios/messages.ts';
import * as game from '../../../src/app/stores/game.ts';
import { loadedFrom, readScenario } from '../../../src/scenario/index.ts';
import { lessonScenario } from '../../support/lessonScenario.ts';

const words = (en: string) => ({ en, fr: `${en} (fr)`, ar: `${en} (ar)` });
const INJECTS = [
  {
    id: 'storm',
    title: words('STORM'),
    text: {
      en: 'Content note: STORM-NOTE. STORM-TEXT.',
      fr: 'Avertissement\u00a0: STORM-NOTE. STORM-TEXT.',
      ar: 'تنبيه: STORM-NOTE. STORM-TEXT.',
    },
  },
  { id: 'visit', title: words('VISIT'), text: words('VISIT-TEXT') },
];
const STEPS = [
  { kind: 'welcome', minutes: 5, say: words('GREET') },
  { kind: 'briefing', minutes: 5 },
  { kind: 'round', round: 1, minutes: 10 },
  { kind: 'check', minutes: 3 },
  { kind: 'tail', minutes: 3 },
  { kind: 'debrief', minutes: 14 },
];
const item = { id: 'one', text: words('One thing.') };
const WORKSHOP = {
  objectives: [item],
  guide: [{ id: 'before', title: words('Before'), text: words('Chairs.') }],
  debrief: [item],
  plans: [
    {
      id: 'cut-45',
      title: words('Cut'),
      minutes: 40,
      rounds: 1,
      turnsPerRound: 2,
      teams: ['westland', 'eastland'],
      steps: STEPS.map((step) => (step.kind === 'round' ? { ...step, injects: ['visit'] } : step)),
    },
  ],
};

function loaded(): LoadedScenario {
  const pattern = parse(lessonScenario()) as Readonly<Record<string, unknown>>;
  const added = { injects: INJECTS, workshop: WORKSHOP };
  const text = stringify({ ...pattern, ...added }, { aliasDuplicateObjects: false });
  const { scenario, findings } = readScenario(text, { file: 'hills.yaml' });
  if (scenario === null) throw new Error(JSON.stringify(findings));
  return loadedFrom(scenario, text, {});
}

const SCENARIO = loaded();

function open(turns: number | null): void {
  const seats = SCENARIO.seats.map(({ id }) => ({
    seat: id,
    holder: id.endsWith('land') ? ('person' as const) : ('idle' as const),
    strategy: null,
  }));
  const asked = { seats, seed: '5', perRound: 2, turns, plan: 'cut-45' } as const;
  const opened = game.open(SCENARIO, {
    ...asked,
    openBook: false,
    fictional: false,
    language: 'en',
  });
  expect(opened).toMatchObject({
    ok: true,
    value: { plan: 'cut-45', turns: turns ?? 4, calendarTurns: turns === null ? null : 4 },
  });
  game.begin();
}

function playRound(): void {
  for (const seat of game.owing()) game.seal(seat);
  game.resolveRound();
}

const screenText = (seat: string) => JSON.stringify(game.screenOf(seat).events);

afterEach(() => game.closeGame());

describe('the desk', () => {
  it('holds the plan’s words and the injects in the plan’s order', () => {
    open(2);
    const desk = game.deskOf(false);
    expect(desk.plan?.steps[0]?.say.en).toBe('GREET');
    expect(desk.injects?.map(({ id, round }) => [id, round])).toEqual([
      ['visit', 1],
      ['storm', null],
    ]);
    for (const locale of LOCALES) {
      expect(desk.injects?.[1]?.care[locale]).toBe('STORM-NOTE.');
      expect(desk.injects?.[1]?.text[locale]).toBe('STORM-TEXT.');
    }
    expect(desk.injects?.[0]?.care).toEqual({});
  });

  it('tells times only while a seat’s own screen is up', () => {
    open(2);
    const text = JSON.stringify(game.deskOf(true));
    expect(game.deskOf(true).plan?.steps).toHaveLength(STEPS.length);
    for (const mark of ['GREET', 'STORM', 'VISIT', 'visit']) expect(text).not.toContain(mark);
  });

  it('releases an inject that the seats read of when the next round opens, and not before', () => {
    open(null);
    expect(game.release('storm').ok).toBe(true);
    expect(game.deskOf(false).injects?.[1]).toMatchObject({ waiting: [0], happened: [] });
    expect(screenText('westland')).not.toContain('STORM');
    playRound();
    expect(game.deskOf(false).injects?.[1]).toMatchObject({ waiting: [], happened: [3] });
    expect(screenText('westland')).toContain('STORM-TEXT');
    expect(screenText('westland')).not.toContain('VISIT');
  });

  it('takes one back', () => {
    open(null);
    game.release('storm');
    game.takeBack(0);
    playRound();
    expect(screenText('eastland')).not.toContain('STORM');
  });

  it('says when nothing can be released any more', () => {
    open(2);
    playRound();
    while (!game.isOver()) game.playTailTurn('westland', true);
    expect(game.deskOf(false).opensAgain).toBe(false);
    expect(game.release('storm')).toMatchObject({ ok: false, error: { code: 'too-late' } });
    expect(game.tailEnds()?.after.world.trust).toBeGreaterThan(0);
  });
});

describe('facts of the scenario', () => {
  it('hold outlines of plans and nothing of what is said or released in them', () => {
    const text = JSON.stringify([SCENARIO.facts, SCENARIO.fictional]);
    expect(SCENARIO.facts.plans.map(({ id, rounds }) => [id, rounds])).toEqual([['cut-45', 1]]);
    for (const mark of ['GREET', 'STORM', 'VISIT', 'Rain has failed'])
      expect(text).not.toContain(mark);
  });
});

describe('a plan', () => {
  const steps = (kinds: readonly string[]): readonly PlanStep[] =>
    kinds.map((kind, at) => ({
      kind,
      minutes: 5,
      round: kind === 'round' ? at : null,
      injects: [],
      say: {},
    }));
  const PLAN = steps(['briefing', 'round', 'round', 'check', 'break', 'round', 'tail']);

  it('finds the step that a game stands at', () => {
    expect(stepAt(PLAN, { stage: 'round', round: 2 })).toBe(2);
    expect(stepAt(PLAN, { stage: 'tail', round: 0 })).toBe(6);
    expect(stepAt(PLAN, { stage: 'debrief', round: 0 })).toBe(-1);
  });

  it.each([
    [0, 1, 1],
    [2, 5, 3],
    [3, 5, 3],
    [4, 5, 4],
    [3, 6, 6],
    [5, 2, 5],
    [2, -1, 2],
  ])('moves on with the game, and waits at what has no screen: %i, game at %i', (now, at, then) => {
    expect(followStep(PLAN, now, at)).toBe(then);
  });
});
