// Shows that the two passes of the tutorial's course show what its texts say, on its own seed and on most of fifty others.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/engine/index.ts';
import { compileScenario, courseOrder, readScenario } from '../../src/scenario/index.ts';
import {
  courseSeries,
  isCounted,
  openPass,
  playCourseTail,
  tipsIn,
  zonesOfSeat,
} from '../../src/session/index.ts';
import type { CourseValues } from '../../src/session/index.ts';

const FILE = 'scenarios/tutorial/scenario.yaml';
const { scenario } = readScenario(readFileSync(FILE, 'utf8'), { file: FILE });
if (scenario?.course === undefined) throw new Error('The tutorial has no course.');
const { course, calendar } = scenario;
const world = compileScenario(scenario);
const source = { id: scenario.id, title: scenario.title, text: '' };
const LAST = calendar.turns;

function proposed(pass: number): readonly (readonly Order[])[] {
  return course?.passes[pass]?.turns.map(({ orders }) => orders.map(courseOrder)) ?? [];
}

function played(pass: number, seed: string): readonly CourseValues[] {
  const table = { scenario: source, seat: course?.seat ?? '', seed };
  const session = openPass(table, world, proposed(pass));
  if (!session.ok) throw new Error(`${session.error.code} in turn ${session.error.turn}`);
  playCourseTail(session.value);
  return courseSeries(session.value, table.seat);
}

const sum = (series: readonly CourseValues[], measure: 'violence') =>
  series.slice(1, LAST + 1).reduce((total, values) => total + values[measure], 0);

type Both = readonly [advised: readonly CourseValues[], heavy: readonly CourseValues[]];
const both = (seed: string): Both => [played(0, seed), played(1, seed)];
const at = (series: readonly CourseValues[], turn: number) => {
  const values = series[turn];
  if (values === undefined) throw new Error(`There is no turn ${turn}.`);
  return values;
};

/** What the course says of its two passes, in the words of README.md. */
const CLAIMS: Readonly<Record<string, (both: Both) => boolean>> = {
  'trust is higher': ([a, b]) => at(a, LAST).trust > at(b, LAST).trust,
  'tips are more': ([a, b]) => at(a, LAST).tips > at(b, LAST).tips,
  'more is found': ([a, b]) => at(a, LAST).found > at(b, LAST).found,
  'fewer pills arrive': ([a, b]) => at(a, LAST).flowDrugs < at(b, LAST).flowDrugs,
  'there is less violence': ([a, b]) => sum(a, 'violence') < sum(b, 'violence'),
  'livelihood is higher': ([a, b]) => at(a, LAST).livelihood > at(b, LAST).livelihood,
  'trust makes tips as advised': ([a]) =>
    at(a, 1).trust > at(a, 0).trust && at(a, 1).tips > at(a, 0).tips,
  'the heavy hand seizes more at first, and finds more': ([a, b]) =>
    at(b, 1).seized > 1.5 * at(a, 1).seized && at(b, 1).found > at(a, 1).found,
  'and finds less from the second turn on': ([a, b]) =>
    [2, 3, 4, 5].every((turn) => at(b, turn).found < at(a, turn).found),
  'the crossing closes on pills for a moment': ([, b]) => at(b, 2).flowDrugs < at(b, 1).flowDrugs,
  'corruption grows in both': (passes) =>
    passes.every((series) => at(series, LAST).corruption > at(series, 0).corruption),
  'the tail keeps what was won': ([a]) => at(a, LAST + calendar.tail).trust > at(a, LAST).trust,
  'and gives nothing back to the heavy hand': ([, b]) =>
    at(b, LAST + calendar.tail).found < at(b, LAST).found,
};

describe('the course of the tutorial', () => {
  const own = both(course.seed);

  it.each(Object.keys(CLAIMS))('shows on its own seed: %s', (claim) => {
    expect(CLAIMS[claim]?.(own)).toBe(true);
  });

  it('shows each of it on at least 45 of 50 other seeds', () => {
    const games = Array.from({ length: 50 }, (_, seed) => both(`other-${seed}`));
    const shown = Object.entries(CLAIMS).map(
      ([claim, holds]) => [claim, games.filter(holds).length] as const,
    );
    expect(shown.filter(([, seeds]) => seeds < 45)).toEqual([]);
  });

  it('begins both passes in the same place, and tells of every turn and of the tail', () => {
    const [advised, heavy] = own;
    expect(advised[0]).toEqual(heavy[0]);
    expect(advised).toHaveLength(1 + LAST + calendar.tail);
  });
});

describe('a pass', () => {
  const table = { scenario: source, seat: course.seat, seed: course.seed };

  it('that was left goes on where it was', () => {
    const whole = openPass(table, world, proposed(0));
    const resumed = openPass(table, world, proposed(0).slice(0, 3));
    if (!whole.ok || !resumed.ok) throw new Error('A pass cannot be opened.');
    expect(resumed.value.turn()).toBe(4);
    const now = resumed.value.truth(4);
    expect(now).toEqual(whole.value.truth(4));
  });

  it('refuses orders that cannot be given, and says in which turn', () => {
    const twice = [[], [{ kind: 'posture', zone: 'nowhere', choice: 'service' }]] as const;
    expect(openPass(table, world, twice)).toMatchObject({ ok: false, error: { turn: 2 } });
    expect(openPass({ ...table, seed: '' }, world, [])).toMatchObject({ error: { turn: 0 } });
  });

  it('counts tips in the zones of its seat only', () => {
    const session = openPass(table, world, []);
    const state = session.ok ? session.value.truth(1) : null;
    if (state === null) throw new Error('The books are not open.');
    const zones = zonesOfSeat(world, course.seat);
    expect(zones.map((zone) => world.zones[zone]?.id)).toEqual(['pass-east']);
    expect(tipsIn(state, zones)).toBeGreaterThan(0);
    expect(zonesOfSeat(world, 'nobody')).toEqual([]);
  });

  it('knows which measures are added up over turns', () => {
    expect([isCounted('violence'), isCounted('trust'), isCounted('tips')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
