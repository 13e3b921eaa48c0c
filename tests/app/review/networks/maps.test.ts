// Shows that a network's map is read by zone and turn beside the truth, and that what is said of it follows its mean gap.
import { describe, expect, it } from 'vitest';
import { beliefsIn } from '../../../../src/review/index.ts';
import {
  biasOf,
  countsOf,
  farthestBranch,
  seriesOf,
  zonesAt,
} from '../../../../src/app/review/networks/maps.ts';
import { GOOD_COUNT } from '../../../../src/engine/index.ts';
import { randomRecord, reviewOf } from '../../../review/games.ts';

const GAME = reviewOf(randomRecord('beliefs'));
const ALL = beliefsIn(GAME);

describe('a network’s map', () => {
  it('holds for a turn what was believed and what was so, and nothing where it never goes', () => {
    GAME.world.branches.forEach(({ good }, branch) => {
      const series = seriesOf(ALL, GAME, branch);
      const zones = zonesAt(series, GAME, 4);
      const turn = GAME.turns[3];
      zones.forEach((one, zone) => {
        const cell = branch * GAME.world.zones.length + zone;
        const isOnItsWays = GAME.world.uses[cell] === 1;
        expect(one?.believed).toBe(isOnItsWays ? turn?.before?.belief[cell] : undefined);
        expect(one?.risk).toBe(
          isOnItsWays ? turn?.after.detection[zone * GOOD_COUNT + good] : undefined,
        );
      });
    });
  });

  it('begins with the network that was farthest off', () => {
    const [first] = seriesOf(ALL, GAME, farthestBranch(ALL, GAME));
    expect(first?.error).toBe(Math.max(...ALL.map(({ error }) => error)));
  });

  it('feared, missed or had it about right, zone by zone', () => {
    expect([0.2, -0.2, 0.01, -0.01, NaN].map((bias) => biasOf({ bias }))).toEqual([
      'feared',
      'missed',
      'right',
      'right',
      'right',
    ]);
    const counts = countsOf(ALL);
    expect(counts.feared + counts.missed + counts.right).toBe(ALL.length);
  });
});
