// Checks a whole search on a small scenario: what it reports, that it repeats itself, and which class a lesson's side stands for.

import { describe, expect, it } from 'vitest';
import { localPool, searchSeat } from '../../../src/lab/index.ts';
import type { SearchAsk } from '../../../src/lab/index.ts';
import { classOf } from '../../../src/lab/search/lessonClasses.ts';
import { markOf, worstOf } from '../../../src/lab/search/lessons.ts';
import { objectiveOf, scalesOf, scoreBy, signOf } from '../../../src/lab/search/objective.ts';
import { EXAMPLE, readScenario } from '../../../src/scenario/index.ts';
import { CLASS_BY_ID } from '../../../src/strategies/index.ts';
import { worldOf } from '../../../src/lab/worker/index.ts';

const SCENARIO = { file: 'small.yaml', text: EXAMPLE };
const ASK: SearchAsk = {
  scenario: SCENARIO,
  seat: 'west',
  budget: 420,
  measure: null,
  class: 'open',
  key: 'test',
};
const WORLD = worldOf(SCENARIO, { values: {}, rulesOff: [] });

describe('what a search strives for', () => {
  it('is the seat’s goals, late and in the tail, or one measure in its good direction', () => {
    const goals = objectiveOf(WORLD, 0, null);
    expect(goals.goals).toEqual([{ metric: 'trust', state: 'west', weight: 1 }]);
    expect(goals.spans).toEqual([
      { from: 9, to: 12 },
      { from: 13, to: 16 },
    ]);
    expect(objectiveOf(WORLD, 0, 'flowIndex').goals).toEqual([
      { metric: 'flowIndex', state: null, weight: -1 },
    ]);
    expect(signOf('corruption')).toBe(-1);
    expect(() => signOf('seized')).toThrow(/strive/);
  });

  it('counts in spreads of the known plays, and a goal that none of them moves counts nothing', () => {
    const objective = objectiveOf(WORLD, 0, null);
    const plays = [0.2, 0.4, 0.6].map((trust) => Float64Array.of(trust, trust));
    const score = scoreBy(objective, scalesOf(objective, plays));
    expect(score(Float64Array.of(0.5, 0.7))).toBeCloseTo(1, 12);
    const still = scoreBy(
      objective,
      scalesOf(objective, [Float64Array.of(1, 1), Float64Array.of(1, 1)]),
    );
    expect(still(Float64Array.of(5, 5))).toBe(0);
  });
});

describe('a search', () => {
  it('reports what it found, compared out of sample, and says the same again', async () => {
    const stages = new Set<string>();
    const report = await searchSeat(ASK, {
      pool: localPool(),
      onProgress: (stage) => stages.add(stage),
    });
    expect([...stages]).toEqual(['scale', 'hunt', 'trial', 'ahead', 'kinds', 'lessons']);
    expect(report.play.strategy).toBe('policy');
    expect(report.outOfSample.versus.length).toBeGreaterThan(8);
    const all = report.outOfSample.versus.every(({ beaten }) => beaten);
    expect(report.verdict).toBe(all ? 'found' : 'none');
    const granted = ['patrol-raise', 'forum', 'services', 'answer'];
    for (const { kind } of report.recipe.ingredients) expect(granted).toContain(kind);
    expect(report.kinds.map(({ kind }) => kind).toSorted()).toEqual(
      report.recipe.ingredients.map(({ kind }) => kind).toSorted(),
    );
    expect(report.lessons?.map(({ id }) => id)).toEqual(['services-first']);
    expect(report.lessons?.[0]?.contests[0]?.play.class).toBe('no-cooperation');
    expect(await searchSeat(ASK, { pool: localPool() })).toEqual(report);
  }, 120_000);

  it('keeps to a class, and its baselines to that class’s members', async () => {
    const report = await searchSeat(
      { ...ASK, class: 'patrol-only', measure: 'flowIndex', budget: 100 },
      { pool: localPool() },
    );
    expect(report.outOfSample.versus.map(({ strategy }) => strategy).toSorted()).toEqual([
      'nothing',
      'patrol',
    ]);
    for (const { kind } of report.recipe.ingredients) expect(kind).toBe('patrol-raise');
    expect(report.lessons).toBeNull();
  }, 120_000);

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const search = searchSeat(ASK, {
      pool: localPool(),
      signal: stop.signal,
      onProgress: (_stage, games) => {
        if (games > 100) stop.abort(new Error('enough'));
      },
    });
    await expect(search).rejects.toThrow('enough');
  });
});

describe('a lesson’s side', () => {
  const { scenario } = readScenario(EXAMPLE, { file: 'small.yaml' });
  const [lesson] = scenario?.lessons ?? [];
  const side = lesson?.compare[0]?.against;

  it('stands for the narrowest class of its strategy, less what the lesson takes away', () => {
    if (scenario === null || side === undefined) throw new Error('no lesson');
    const patrol = classOf(side, scenario);
    expect(patrol.id).toBe('patrol-only -forum');
    expect(patrol.only).toEqual(CLASS_BY_ID.get('patrol-only')?.only);
    expect(patrol.members.map(({ id }) => id)).toEqual(['patrol', 'nothing']);
    const open = classOf({ ...side, strategy: 'open' }, scenario);
    expect(open.only).not.toContain('forum');
    expect(open.only).toContain('services');
    const idle = classOf({ ...side, strategy: 'nothing' }, scenario);
    expect(idle.only).toEqual([]);
  });

  it('seats whoever plays it where the lesson seats its strategy', () => {
    if (scenario === null || side === undefined) throw new Error('no lesson');
    const group = classOf({ ...side, silent: ['control'] }, scenario);
    const { seats } = group.sideOf({ strategy: 'coop' });
    expect(seats['west']).toEqual({ strategy: 'coop', only: group.only });
    expect(seats['control']).toEqual({ strategy: 'silent' });
  });
});

describe('the mark of a lesson', () => {
  it.each([
    ['holds', 'holds', 'stands'],
    ['holds', 'fails', 'weak-play-only'],
    ['holds', 'undecided', 'undecided'],
    ['fails', 'fails', 'not-as-written'],
    ['undecided', 'fails', 'undecided'],
    ['fails', 'holds', 'stands'],
  ] as const)('%s as written and %s at best: %s', (written, best, mark) => {
    expect(markOf(written, best)).toBe(mark);
  });

  it('is that of the weakest comparison, of those that compare two classes', () => {
    const marked = (...marks: Parameters<typeof worstOf>[0][number]['mark'][]) =>
      worstOf(marks.map((mark) => ({ mark })));
    expect(marked('stands', 'weak-play-only', 'one-class')).toBe('weak-play-only');
    expect(marked('stands', 'one-class')).toBe('stands');
    expect(marked('one-class')).toBe('one-class');
  });
});
