// Shows that a server may be killed at any moment: what was acknowledged is on the disk exactly once and in order, whatever was
// under way has exactly one outcome, and everybody comes back. The long form kills two hundred times.
import { afterAll, describe, expect, it } from 'vitest';
import { playOverKills } from './support/kills.ts';
import { freshFolder, removeFolder } from './support/room.ts';

const SOAK = process.env['SOAK'] === '1';
const KILLS = SOAK ? 200 : 5;

const data = freshFolder();
afterAll(() => removeFolder(data));

describe('a server that is killed', () => {
  it(
    `${KILLS} times loses, doubles and displaces nothing that it acknowledged`,
    { timeout: SOAK ? 3_600_000 : 180_000 },
    async () => {
      let state = 20_261_126;
      const dice = (below: number) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const killed = await playOverKills(data, { kills: KILLS, clients: SOAK ? 12 : 6, dice });
      if (SOAK) console.log(JSON.stringify(killed));
      const { lost, twice, misplaced, foreign } = killed;
      expect({ lost, twice, misplaced, foreign }).toEqual({
        lost: 0,
        twice: 0,
        misplaced: 0,
        foreign: 0,
      });
      expect(killed.acked).toBeGreaterThan(KILLS);
      // Kills between the commit and the acknowledgement were among them, or the test shows less than it says.
      expect(killed.absorbed).toBeGreaterThan(0);
    },
  );
});
