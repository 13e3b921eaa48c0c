// Shows that a record opens for review: computed again with every cause, or from its stored states when that cannot be.
import { describe, expect, it } from 'vitest';
import { stateHash } from '../../../src/engine/index.ts';
import { openReview, stateAt } from '../../../src/review/index.ts';
import { readRecord, writeRecord } from '../../../src/session/index.ts';
import { STRATEGIES } from '../../../src/strategies/index.ts';
import { roundTable } from '../../support/roundTable.ts';
import { tinyWorld } from '../../support/tinyWorld.ts';
import { WORLD, bad } from '../../session/table.ts';
import { ofEngine, playedRecord, reviewOf } from '../games.ts';

const PATROL = { kind: 'patrol-raise', zone: 'T1' } as const;
const RECORD = playedRecord(
  { seed: 'opened', people: ['T'], options: { turnsPerRound: 2 } },
  (_seat, turn) => (turn === 3 ? [PATROL] : []),
);

describe('a review', () => {
  const game = reviewOf(RECORD);

  it('holds every turn of the game as it was computed', () => {
    expect(game).toMatchObject({ source: 'replayed', verified: true, difference: null });
    expect(game.turns.map(({ after }) => stateHash(WORLD, after))).toEqual(
      RECORD.turns.map(({ hash }) => hash),
    );
    expect(game.turns.map(({ turn }) => stateAt(game, turn))).toEqual(
      game.turns.map(({ before }) => before),
    );
  });

  it('says who ordered what, what was resolved and what came of it', () => {
    const turn = game.turns[2];
    const seat = WORLD.index.seat.get('T') ?? -1;
    expect(turn?.accepted.filter((one) => one.seat === seat)).toEqual([
      { seat, index: 0, order: PATROL },
    ]);
    expect(turn?.outcomes.find((one) => one.seat === seat)?.outcome.status).toBe('done');
    expect(game.turns[3]?.repeated).toBe(true);
    const causes = turn?.entries?.filter(({ cause }) => cause.seat === seat) ?? [];
    expect(causes.map(({ cause }) => cause.id)).toContain('patrol-raise');
  });

  it('names the seats whose strategy is not known here', () => {
    const strategies = new Map([...STRATEGIES].filter(([name]) => name === 'nothing'));
    const opened = openReview(RECORD, { world: WORLD, strategies });
    expect(opened.ok && opened.value.unknownStrategies).toContain('M');
    expect(game.unknownStrategies).toEqual([]);
  });
});

describe('a record that cannot be computed again', () => {
  const older = ofEngine(RECORD, 0);

  it('of an older engine is read whole, and opens from its stored states', () => {
    const problem = bad(readRecord(writeRecord(older)));
    expect(problem).toMatchObject({ code: 'other-engine', older });
    const game = reviewOf(older);
    expect(game).toMatchObject({ source: 'stored', verified: false, difference: null });
    expect(game.turns.map(({ after, entries }) => [after.turn, entries])).toEqual(
      RECORD.turns.map(({ state }) => [state.turn, null]),
    );
    expect(game.turns[2]?.submissions.find(({ seat }) => seat === 'T')?.orders).toEqual([PATROL]);
  });

  it('of an older engine is refused when its sums do not hold', () => {
    const text = writeRecord(older).replace('"zone":"T1"', '"zone":"T2"');
    expect(bad(readRecord(text)).older).toBeNull();
  });

  it('keeps its first state only where that can be computed to its hash', () => {
    expect(reviewOf(older).start).not.toBeNull();
    const lost = reviewOf({ ...older, startHash: '0'.repeat(64) });
    expect(lost.start).toBeNull();
    expect(lost.turns[0]?.before).toBeNull();
    expect(lost.turns[1]?.before).not.toBeNull();
  });

  it('opens from its states with the place where it differs, when its orders were changed', () => {
    const changed = {
      ...RECORD,
      turns: RECORD.turns.map((turn) =>
        turn.turn === 3 ? { ...turn, submissions: turn.submissions.slice(1) } : turn,
      ),
    };
    const game = reviewOf(changed);
    expect(game.source).toBe('stored');
    expect(game.difference?.turn).toBe(3);
  });

  it('does not open when its states are not what their hashes say, or fit no columns here', () => {
    const swapped = RECORD.turns.map((turn, at) => ({
      ...turn,
      state: RECORD.turns[at === 0 ? 1 : 0]?.state ?? turn.state,
    }));
    const other = openReview(
      { ...RECORD, turns: swapped },
      { world: WORLD, strategies: STRATEGIES },
    );
    expect(bad(other).code).toBe('other-columns');
    const elsewhere = openReview(RECORD, { world: tinyWorld(), strategies: STRATEGIES });
    expect(bad(elsewhere).code).toBe('other-columns');
  });

  it('opens on a world with other numbers, and says that it is another world', () => {
    const shifted = roundTable((draft) => ({ ...draft, tailTurns: draft.tailTurns + 1 }));
    expect(reviewOf(RECORD, shifted).difference).toMatchObject({ turn: 0, column: 'world' });
  });
});
