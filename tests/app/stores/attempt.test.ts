// Shows that a fault inside an act stops the game with its words kept, and that an act that works changes nothing else.
import { beforeEach, describe, expect, it } from 'vitest';
import { attempt } from '../../../src/app/stores/attempt.ts';
import { EMPTY_TABLE, table } from '../../../src/app/stores/table.ts';
import { fault } from '../../../src/base/index.ts';

beforeEach(() => table.setState(EMPTY_TABLE, true));

describe('an act', () => {
  it('that breaks leaves its fault where the page finds it', () => {
    attempt(() => fault('An entry does not begin where the last one ended.', { turn: 3 }));
    expect(table.getState().fault).toContain('turn=3');
  });

  it('that works leaves no fault', () => {
    attempt(() => table.setState({ turn: 4 }));
    expect(table.getState()).toEqual({ ...EMPTY_TABLE, turn: 4 });
  });
});
