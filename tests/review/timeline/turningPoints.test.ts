// Shows that the finder names the decision a game turned on, in cases where that is known by construction.
import { describe, expect, it } from 'vitest';
import { localPool } from '../../../src/lab/index.ts';
import { findTurningPoints, taleOf } from '../../../src/review/index.ts';
import type { TurningPoints } from '../../../src/review/index.ts';
import { weightOf } from '../../../src/review/timeline/weight.ts';
import { runs } from '../../support/scale.ts';
import { ofEngine, reviewOf, textGame } from '../games.ts';
import { PLANTED, hasFired, plantedGame, plantedText } from './planted.ts';
import type { Planted } from './planted.ts';

const ASK = { screened: 4, opened: 3, tested: 3, continuations: 12 };
const MINUTES = 60_000;
const TOOLS = { pool: localPool() };

/** What the finder says instead of the planted decision; null when it names it first and is sure of it. */
async function missedBy(planted: Planted, number: number): Promise<string | null> {
  const played = plantedGame(planted, number);
  if (played.place < 0 || !hasFired(played)) throw new Error(`${planted.name} is not planted`);
  const { points } = await findTurningPoints(played.game, ASK, TOOLS);
  const decided = { turn: planted.turn, seat: planted.seat, orders: [played.place] };
  const [first] = points;
  const isNamed = JSON.stringify(first?.decision) === JSON.stringify(decided);
  return isNamed && first?.told === true ? null : `${planted.name}: ${summary(points)}`;
}

function summary(points: TurningPoints['points']): string {
  return JSON.stringify(points.map(({ decision, weight, told }) => [decision, weight, told]));
}

describe('turning points', () => {
  it(
    'are named first in at least 18 of 20 planted games',
    async () => {
      for (let round = 0; round < runs(1, 10); round += 1) {
        const missed: string[] = [];
        for (const [place, planted] of PLANTED.entries()) {
          const says = await missedBy(planted, round * PLANTED.length + place);
          if (says !== null) missed.push(says);
        }
        expect(PLANTED).toHaveLength(20);
        expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
      }
    },
    runs(10, 100) * MINUTES,
  );

  it('are not where most moved: the decision of turn 1 shows three turns later', () => {
    const planted = PLANTED.find(({ name }) => name === 'a posture, three turns later');
    if (planted === undefined) throw new Error('There should be a case.');
    const moved = taleOf(plantedGame(planted, 2).game).map(({ changes }) =>
      Math.max(...changes.map(({ before, after }) => Math.abs(after - before))),
    );
    const most = Math.max(...moved);
    expect(planted.turn).toBe(1);
    expect(moved[0]).toBeLessThan(most / 3);
  });

  it('are none where nobody decided anything, and where a game cannot be computed again', async () => {
    const [planted] = PLANTED;
    if (planted === undefined) throw new Error('There should be a case.');
    const wish = { seed: 'quiet', people: ['westland', 'eastland', 'hill-people'] };
    const quiet = textGame(plantedText(planted), { ...wish, idle: ['control'] }, () => []);
    expect(await findTurningPoints(quiet, ASK, TOOLS)).toMatchObject({ points: [], looked: 0 });
    const { game } = plantedGame(planted, 0);
    const older = reviewOf(ofEngine(game.record, 0), game.world);
    expect((await findTurningPoints(older, ASK, TOOLS)).points).toEqual([]);
  });
});

describe('the weight of a decision', () => {
  const steady = { differences: [0.1, 0.1, 0.1, 0.1], unit: 0.1 };

  it('is the size of its effects in units of luck', () => {
    expect(weightOf([steady])).toBeCloseTo(1, 12);
    expect(weightOf([{ ...steady, unit: 0.05 }])).toBeCloseTo(2, 12);
    expect(weightOf([steady, { differences: [0, 0, 0, 0], unit: 0.1 }])).toBeCloseTo(0.7071, 4);
  });

  it('is nothing where luck alone would show as much', () => {
    expect(weightOf([{ differences: [0.3, -0.25, 0.2, -0.22], unit: 0.1 }])).toBe(0);
    expect(weightOf([])).toBe(0);
  });
});
