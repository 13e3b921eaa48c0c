// Shows that the observation table decides every reading for every viewer and relation, and that gaps are faults.
import { describe, expect, it } from 'vitest';
import { Fault } from '../../../src/base/index.ts';
import {
  LEVELS,
  OBSERVATION,
  RELATIONS,
  VIEWERS,
  levelsOf,
} from '../../../src/engine/observe/index.ts';
import {
  PAIR_READINGS,
  PASSAGE_READINGS,
  STATE_GOOD_READINGS,
  STATE_READINGS,
  ZONE_GOOD_READINGS,
  ZONE_READINGS,
} from '../../../src/engine/view.ts';
import { SEAT_KINDS } from '../../../src/engine/world.ts';

describe('the observation table', () => {
  it('has a sheet for every kind of seat and for the projector', () => {
    expect([...VIEWERS].sort()).toEqual([...SEAT_KINDS, 'projector'].sort());
    expect(Object.keys(OBSERVATION).sort()).toEqual([...VIEWERS].sort());
  });

  it.each(VIEWERS)('decides every reading for %s, by relation', (viewer) => {
    const sheet = OBSERVATION[viewer];
    const parts = [
      [ZONE_READINGS, sheet.zone, sheet.zones],
      [ZONE_GOOD_READINGS, sheet.zoneGood, sheet.zones],
      [STATE_READINGS, sheet.state, sheet.states],
      [STATE_GOOD_READINGS, sheet.stateGood, sheet.states],
      [PAIR_READINGS, sheet.pair, sheet.pairs],
      [PASSAGE_READINGS, sheet.passage, ['other']],
    ] as const;
    for (const [readings, cells, relations] of parts) {
      expect(Object.keys(cells).sort()).toEqual([...readings].sort());
      for (const row of Object.values<string>(cells)) {
        const levels = levelsOf(row, relations);
        expect([...levels.keys()]).toEqual([...relations]);
        for (const level of levels.values()) expect(LEVELS).toContain(level);
      }
      for (const relation of relations) expect(RELATIONS).toContain(relation);
    }
  });

  it('refuses rows that leave a relation open or use an unknown letter', () => {
    expect(() => levelsOf('E W', ['own', 'near', 'other'])).toThrow(Fault);
    expect(() => levelsOf('E X', ['own', 'other'])).toThrow(Fault);
  });

  it('shows everything to the facilitator and nearly nothing to the room', () => {
    const letters = (viewer: 'control' | 'projector') =>
      [OBSERVATION[viewer].zone, OBSERVATION[viewer].state, OBSERVATION[viewer].pair]
        .flatMap((cells) => Object.values<string>(cells))
        .join('');
    expect(letters('control')).toMatch(/^E+$/);
    expect(letters('projector').replaceAll('.', '')).toBe('EE');
  });
});
