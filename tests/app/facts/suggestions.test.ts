// Shows which places are put before a seat: at most three, each once, own zones only, and each with a reason that holds.
import { describe, expect, it } from 'vitest';
import { suggestionsFor } from '../../../src/app/facts/suggestions.ts';
import { seatWorldOf, viewOf } from '../../../src/engine/index.ts';
import { flatChance, set, tableOf } from '../../support/table.ts';

const seat = tableOf().world.seats.findIndex(({ kind }) => kind === 'state');

function suggested(change: (table: ReturnType<typeof tableOf>) => void) {
  const table = tableOf();
  change(table);
  const world = seatWorldOf(table.world, seat);
  const view = viewOf(table.world, table.state, seat, flatChance(0.5));
  return { world, found: suggestionsFor(world, view, null) };
}

describe('places that matter', () => {
  it('are at most three, each once, and one’s own', () => {
    const { world, found } = suggested(({ state }) => set(state, 'grievance', 0.9));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map(({ zone }) => zone)).size).toBe(found.length);
    expect(found.every(({ zone }) => world.seat.zones.includes(zone))).toBe(true);
  });

  it('are named for what presses most', () => {
    const { found } = suggested(({ state }) => {
      set(state, 'trust', 0.9);
      set(state, 'grievance', 0.95);
    });
    expect(found[0]?.reason).toBe('grievance');
  });

  it('fall silent where nothing presses', () => {
    const { found } = suggested(({ state }) => {
      set(state, 'trust', 0.9);
      set(state, 'grievance', 0.05);
      set(state, 'formalLivelihood', 0.9);
      set(state, 'livelihood', 0.9);
      set(state, 'armedPresence', 0);
      set(state, 'corruption', 0);
    });
    expect(found.filter(({ reason }) => reason === 'grievance' || reason === 'trust')).toEqual([]);
  });
});
