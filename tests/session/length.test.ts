// Shows that a game of another length is recorded as such, plays again and goes on, and that older records read as they did.
import { describe, expect, it } from 'vitest';
import { compileScenario, readScenario } from '../../src/scenario/index.ts';
import {
  DEFAULT_OPTIONS,
  openSession,
  readRecord,
  replay,
  resumeSession,
  setupOf,
} from '../../src/session/index.ts';
import type { Session, SessionOptions } from '../../src/session/index.ts';
import { STRATEGIES } from '../../src/strategies/index.ts';
import { lessonScenario } from '../support/lessonScenario.ts';
import { bad, good, openTable, playOn, setupWith } from './table.ts';

const TEXT = lessonScenario();
const { scenario } = readScenario(TEXT, { file: 'hills.yaml' });
if (scenario === null) throw new Error('The scenario cannot be read.');
const WHOLE = compileScenario(scenario);
const CUT = compileScenario(scenario, { turns: 2 });

function played(options: Partial<SessionOptions>): Session {
  const setup = { ...setupWith({}, CUT), options: { ...DEFAULT_OPTIONS, ...options } };
  const session = good(openSession(setup, CUT, STRATEGIES));
  session.advance();
  return playOn(session);
}

describe('a game cut short', () => {
  const session = played({ turns: 2, plan: 'cut-45', turnsPerRound: 2 });
  const record = good(readRecord(session.save()));

  it('ends its orders with its last turn and has the whole tail', () => {
    expect(record.turns).toHaveLength(2 + WHOLE.tailTurns);
    expect(session.debrief()?.lastOrderTurn).toBe(2);
  });

  it('says so in its record, and comes back as it was set up', () => {
    expect(record.options).toMatchObject({ turns: 2, plan: 'cut-45' });
    expect(setupOf(record)).toEqual(session.setup);
  });

  it('plays again in its own world only', () => {
    expect(replay(record, CUT).difference).toBeNull();
    expect(replay(record, WHOLE).difference).toMatchObject({ turn: 0, column: 'world' });
    const resumed = good(resumeSession(record, CUT, STRATEGIES));
    expect(resumed.record().finalHash).toBe(record.finalHash);
  });

  it('is refused when the world has another length than it names', () => {
    const setup = { ...setupWith({}, WHOLE), options: { ...DEFAULT_OPTIONS, turns: 2 } };
    expect(bad(openSession(setup, WHOLE, STRATEGIES))).toEqual({
      code: 'option-bad',
      subject: 'turns',
    });
  });
});

describe('a game of the calendar’s length', () => {
  it('is recorded as before there were others: neither field is there', () => {
    const text = playOn(openTable({ seed: 'old' })).save();
    expect(text).not.toContain('"turns":null');
    expect(text).not.toContain('"plan"');
    const record = good(readRecord(text));
    expect(Object.keys(record.options).sort()).toEqual([
      'fictionalNames',
      'language',
      'openBook',
      'turnsPerRound',
    ]);
    expect(setupOf(record).options).toMatchObject({ turns: null, plan: null });
  });

  it.each([
    ['"language":"en"', '"language":"en","turns":0'],
    ['"language":"en"', '"language":"en","plan":7'],
  ])('takes no other value for them', (from, to) => {
    const text = openTable({ seed: 'old' }).save().replace(from, to);
    expect(bad(readRecord(text)).code).toBe('malformed');
  });
});
