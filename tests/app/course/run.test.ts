// Shows that a course goes from part to part as a learner acts, that reasons add up, and that it goes on where it was left.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as run from '../../../src/app/course/run.ts';
import { whyOf } from '../../../src/app/course/why.ts';
import { asProposed, courseMeasure, orderKey, written } from '../../../src/app/facts/course.ts';
import type { LoadedScenario } from '../../../src/app/scenarios/messages.ts';
import { keptCourse } from '../../../src/app/stores/courseKept.ts';
import { loadedText } from '../../../tools/loadedScenarios.ts';

const loaded = JSON.parse(loadedText('scenarios/tutorial/scenario.yaml')) as LoadedScenario;
const TURNS = loaded.turns;
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  run.closeCourse();
  run.openCourse(loaded);
});

function now(): run.CourseState {
  const state = run.course.getState().now;
  if (state === null) throw new Error('There is no open course.');
  return state;
}

/** As after a reload: nothing is left but what the browser keeps. */
function reload(): void {
  run.closeCourse();
  run.openCourse(loaded);
}

function playTurn(): void {
  run.toOrders();
  run.takeAll();
  run.endTurn();
}

function playWhole(): void {
  run.playRest();
  run.onward();
  run.playRest();
  run.onward();
}

describe('a course', () => {
  it('begins with words, then proposes orders that all fit on the pad', () => {
    expect(now().progress).toMatchObject({ part: 0, step: 'intro' });
    run.toOrders();
    run.takeAll();
    run.takeAll();
    expect(now().progress.pad).toEqual(run.lineOf(now()).orders);
    expect(run.deskOf(now()).rulings.every(({ accepted }) => accepted)).toBe(true);
    run.putBack(0);
    expect(now().progress.pad).toEqual(run.lineOf(now()).orders.slice(1));
  });

  it('lets a learner do otherwise, and leaves out what cannot be given', () => {
    run.toOrders();
    run.take({ kind: 'patrol-raise', zone: 'pass-east' });
    run.take({ kind: 'patrol-raise', zone: 'pass-east' });
    run.endTurn();
    expect(now().progress.given[0]).toEqual([[{ kind: 'patrol-raise', zone: 'pass-east' }]]);
    run.playRest();
    expect(run.wasFollowed(now())).toBe(false);
  });

  it('tells each turn, then the tail, then lays the orders of the second part ready', () => {
    for (let turn = 1; turn <= TURNS; turn += 1) {
      playTurn();
      expect([now().progress.step, run.turnOf(now())]).toEqual(['told', turn]);
    }
    run.toTail();
    expect(run.seriesOf(now(), 0)).toHaveLength(1 + TURNS + loaded.tailTurns);
    run.onward();
    expect(now().progress).toMatchObject({ part: 1, step: 'intro' });
    run.toOrders();
    expect(now().progress.pad).toEqual(run.lineOf(now()).orders);
    run.playRest();
    run.onward();
    expect(now().progress.step).toBe('sides');
    expect(run.wasFollowed(now())).toBe(true);
  });

  it('goes on after a reload at every step, with the same values', () => {
    playTurn();
    run.toOrders();
    run.takeAll();
    const before = { progress: now().progress, series: run.seriesOf(now(), 0) };
    reload();
    expect({ progress: now().progress, series: run.seriesOf(now(), 0) }).toEqual(before);
    run.playRest();
    reload();
    expect(now().progress.step).toBe('tail');
    expect(run.seriesOf(now(), 0)).toHaveLength(1 + TURNS + loaded.tailTurns);
    run.onward();
    run.playRest();
    run.onward();
    reload();
    expect(now().progress).toMatchObject({ part: 1, step: 'sides' });
    run.startAgain();
    expect(now().progress).toMatchObject({ part: 0, step: 'intro' });
    expect(keptCourse()).toBeNull();
  });

  it('begins anew where what was kept is damaged, foreign or claims too much', () => {
    playWhole();
    const whole = JSON.parse(kept.get('tukhum.course') ?? '{}') as Record<string, unknown>;
    const damaged = [
      { ...whole, text: 'another scenario' },
      { ...whole, given: [[], []] },
      { ...whole, given: [[[{ kind: 'posture', zone: 'nowhere' }]], []] },
      { ...whole, part: 7 },
      { ...whole, step: 'won' },
      { ...whole, pad: 'x' },
      { ...whole, part: 0, step: 'orders' },
      null,
    ];
    for (const note of damaged) {
      kept.set('tukhum.course', JSON.stringify(note));
      reload();
      expect(now().progress, JSON.stringify(note)?.slice(0, 80)).toMatchObject({
        part: 0,
        step: 'intro',
      });
    }
    kept.set('tukhum.course', '{');
    reload();
    expect(now().progress.step).toBe('intro');
  });
});

describe('reasons', () => {
  const asked = (turn: number) => ({ session: run.sessionOf(now()), seat: now().book.seat, turn });

  it('of trust and livelihood add up to the change', () => {
    for (let turn = 1; turn <= TURNS; turn += 1) {
      playTurn();
      reload();
      const series = run.seriesOf(now(), 0);
      for (const id of ['trust', 'livelihood'] as const) {
        const why = whyOf(id, asked(turn));
        if (why?.kind !== 'sum') throw new Error(`There is no reason for ${id}.`);
        const sum = why.lines.reduce((total, { amount }) => total + amount, 0);
        const change = (series[turn]?.[id] ?? 0) - (series[turn - 1]?.[id] ?? 0);
        expect(sum).toBeCloseTo(change, 3);
      }
    }
  });

  it('are there for every measure that the course asks to watch', () => {
    for (const part of [0, 1]) {
      const { turns } = now().book.passes[part] ?? { turns: [] };
      run.playRest();
      const silent = turns.flatMap(({ turn, look }) =>
        look.filter((id) => whyOf(id, asked(turn)) === null),
      );
      expect(silent).toEqual([]);
      run.onward();
    }
  });

  it('are not made up for a turn that was not played', () => {
    expect(whyOf('trust', asked(1))).toBeNull();
  });
});

describe('events', () => {
  it('are added up since the start, other measures are not', () => {
    run.playRest();
    run.onward();
    run.playRest();
    const series = run.seriesOf(now(), 1);
    const last = series.length - 1;
    expect(run.valueAt(series, 'violence', 0)).toBe(0);
    expect(run.valueAt(series, 'violence', last)).toBeGreaterThan(series[last]?.violence ?? 0);
    expect(run.valueAt(series, 'trust', last)).toBe(series[last]?.trust);
  });
});

describe('words of a course', () => {
  it('write changes as the difference of what is written', () => {
    expect(written('tips', 0.416) - written('tips', 0.144)).toBe(28);
    expect([written('found', 0.0944), written('violence', 2), written('trust', 0.384)]).toEqual([
      9.4, 2, 38,
    ]);
    expect(courseMeasure('violence').good).toBe('down');
  });

  it('know the same orders whatever their order', () => {
    const pass = now().book.passes[0];
    if (pass === undefined) throw new Error('There is no part.');
    const given = pass.turns.map(({ orders }) => [...orders].reverse());
    expect(asProposed(given, pass)).toBe(true);
    expect(asProposed(given.slice(1), pass)).toBe(false);
    expect(orderKey({ kind: 'forum', zone: 'a' })).toBe(orderKey({ zone: 'a', kind: 'forum' }));
  });
});
