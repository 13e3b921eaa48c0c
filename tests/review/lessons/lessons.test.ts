// Shows what a review tells of lessons: the same that the table saw at its end, with what each seat had predicted.
import { describe, expect, it } from 'vitest';
import { lessonsIn } from '../../../src/review/index.ts';
import { RULED, RULED_LESSONS, ruledTable } from '../../session/ruledTable.ts';
import { playOn } from '../../session/table.ts';
import { ofEngine, reviewOf } from '../games.ts';

function playedTable() {
  const session = ruledTable();
  session.predict('T', 'heard', 'holds');
  session.predict('M', 'heard', 'unsure');
  session.predict('M', 'hidden', 'fails');
  session.advance();
  return playOn(session);
}

const SESSION = playedTable();
const REVIEWED = lessonsIn(reviewOf(SESSION.record(), RULED), RULED_LESSONS);

describe('lessons in a review', () => {
  it('show what the table saw at its end, years later', () => {
    expect(REVIEWED.map(({ seen }) => seen)).toEqual(SESSION.debrief()?.lessons);
    expect(REVIEWED.some(({ seen }) => (seen?.firings.length ?? 0) > 0)).toBe(true);
  });

  it('stand beside what each seat predicted', () => {
    expect(REVIEWED.map(({ lesson, predicted }) => [lesson, predicted])).toEqual([
      [
        'heard',
        [
          { seat: 'M', expects: 'unsure' },
          { seat: 'T', expects: 'holds' },
        ],
      ],
      ['hidden', [{ seat: 'M', expects: 'fails' }]],
    ]);
  });

  it('keep their predictions, and nothing else, in a game that cannot be computed again', () => {
    const older = lessonsIn(reviewOf(ofEngine(SESSION.record(), 0), RULED), RULED_LESSONS);
    expect(older.map(({ predicted }) => predicted)).toEqual(
      REVIEWED.map(({ predicted }) => predicted),
    );
    expect(older.every(({ seen }) => seen === null)).toBe(true);
  });
});
