// Shows which quarter and round a turn belongs to.
import { describe, expect, it } from 'vitest';
import { roundOf, seasonOf } from '../../../src/app/facts/calendar.ts';

describe('the calendar', () => {
  it('counts quarters over the turn of the year', () => {
    expect(seasonOf(1, 2016, 2)).toEqual({ quarter: 2, year: 2016 });
    expect(seasonOf(4, 2016, 2)).toEqual({ quarter: 1, year: 2017 });
    expect(seasonOf(12, 2016, 2)).toEqual({ quarter: 1, year: 2019 });
  });

  it('pairs quarters into rounds when two are decided at once', () => {
    expect([1, 2, 3, 12].map((turn) => roundOf(turn, 2))).toEqual([1, 1, 2, 6]);
    expect(roundOf(5, 1)).toBe(5);
  });
});
