// Shows how a seat goes from a person to the computer and back while a game runs, and that the record plays again.
import { describe, expect, it } from 'vitest';
import { HOLD_PROBLEMS, replay } from '../../src/session/index.ts';
import { WORLD, bad, closeEmpty, good, openTable } from './table.ts';

const [FIRST = '', SECOND = ''] = WORLD.seats.map(({ id }) => id);

describe('a seat that changes hands', () => {
  it('owes nothing while the computer plays it, and what lay on its pad is gone', () => {
    const session = openTable({ people: [FIRST, SECOND] });
    good(session.submit(FIRST, [], 'handed in'));
    good(session.hold({ seat: FIRST, holder: 'computer', strategy: 'community' }));
    expect(session.owing()).toEqual([SECOND]);
    expect(session.draft(FIRST)).toMatchObject({ submitted: false, intent: '' });
    expect(bad(session.submit(FIRST, [])).code).toBe('seat-not-yours');
    closeEmpty(session);
    expect(replay(session.record(), WORLD).difference).toBeNull();
  });

  it('is given back and owes again', () => {
    const session = openTable({ people: [SECOND] });
    good(session.hold({ seat: FIRST, holder: 'person', strategy: null }));
    expect(session.owing()).toEqual([FIRST, SECOND]);
    good(session.submit(FIRST, [], 'back'));
    expect(session.setup.seats.find(({ seat }) => seat === FIRST)?.holder).toBe('computer');
    expect(session.holders().find(({ seat }) => seat === FIRST)?.holder).toBe('person');
  });

  it('is refused for each reason, and then nothing changes', () => {
    const session = openTable({ people: [FIRST] });
    const before = session.version();
    const codes = [
      session.hold({ seat: 'nobody', holder: 'idle', strategy: null }),
      session.hold({ seat: FIRST, holder: 'computer', strategy: 'magic' }),
      session.hold({ seat: FIRST, holder: 'person', strategy: null }),
    ].map((result) => bad(result).code);
    expect(codes).toEqual(HOLD_PROBLEMS);
    expect(session.version()).toBe(before);
  });
});
