// Shows that a seat sees of a lesson only what its own news told, and that at the end all firings open, told or not.
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../src/engine/index.ts';
import type { Session } from '../../src/session/index.ts';
import { closeEmpty, openTable, playOn } from './table.ts';
import { M_ZONE, RULED, T_ZONE, ruledTable } from './ruledTable.ts';

function played(session: Session, turns: number): Session {
  session.advance();
  for (let turn = 0; turn < turns; turn += 1) {
    closeEmpty(session);
    session.advance();
    session.advance();
  }
  return session;
}

const seen = (session: Session, seat: string) =>
  session
    .observations(seat)
    .map(({ lesson, sightings }) => [
      lesson,
      sightings.map(({ turn, says, line }) => `${turn} ${says} ${line.zone}`),
    ]);

describe('observations', () => {
  it('are empty before anything was told, and without lessons', () => {
    expect(seen(ruledTable(), 'T')).toEqual([
      ['heard', []],
      ['hidden', []],
    ]);
    expect(openTable().observations('T')).toEqual([]);
    expect(seen(ruledTable(), 'nobody')).toEqual([
      ['heard', []],
      ['hidden', []],
    ]);
  });

  it('gather what each seat read: public news for all, the rest for those who answer for the place', () => {
    const session = played(ruledTable(), 5);
    const all = `1 for ${T_ZONE}`;
    const own = (zone: number) => [`1 against ${zone}`, `5 against ${zone}`];
    expect(seen(session, 'T')).toEqual([
      ['heard', [own(T_ZONE)[0], all, own(T_ZONE)[1]]],
      ['hidden', []],
    ]);
    expect(seen(session, 'M')).toEqual([
      ['heard', [own(M_ZONE)[0], all, own(M_ZONE)[1]]],
      ['hidden', []],
    ]);
    expect(seen(session, 'A')).toEqual([
      ['heard', [all]],
      ['hidden', []],
    ]);
  });

  it('hold nothing that the views of the seat do not', () => {
    const session = played(ruledTable(), 6);
    const lines = [1, 2, 3, 4, 5, 6, 7].flatMap((turn) => session.viewAt('M', turn)?.news ?? []);
    for (const { sightings } of session.observations('M')) {
      for (const { line } of sightings) expect(lines).toContain(line);
    }
  });
});

describe('the lessons of a debrief', () => {
  it('stay closed while the game runs, with an open book too', () => {
    const session = played(ruledTable({ people: ['T'], options: { openBook: true } }), 2);
    expect(session.debrief()?.lessons).toEqual([]);
    expect(played(ruledTable(), 2).debrief()).toBeNull();
  });

  it('open every firing, also of rules that told nothing, with its turn', () => {
    const session = ruledTable();
    session.advance();
    const books = playOn(session).debrief();
    const [heard, hidden] = books?.lessons ?? [];
    expect(hidden?.firings).toEqual([{ turn: 1, rule: 'silent', says: 'either', zone: -1 }]);
    const turns = heard?.firings.filter(({ rule }) => rule === 'told-to-holders');
    expect(turns?.map(({ turn, zone }) => `${turn} ${zone}`)).toEqual(
      [1, 5, 9, 13].flatMap((turn) =>
        [Math.min(T_ZONE, M_ZONE), Math.max(T_ZONE, M_ZONE)].map((zone) => `${turn} ${zone}`),
      ),
    );
  });

  it('measure the game and its idle twin over the turns of the lesson', () => {
    const session = ruledTable();
    session.advance();
    const books = playOn(session).debrief();
    const trust = (turn: number) => books?.measures[turn]?.world.trust ?? NaN;
    const [heard, hidden] = books?.lessons ?? [];
    expect(heard?.measured[0]?.played).toBeCloseTo(
      (trust(9) + trust(10) + trust(11) + trust(12)) / 4,
      12,
    );
    expect(hidden?.measured[0]?.played).toBe((trust(9) + trust(10)) / 2);
    const state = session.truth(10);
    if (state === null) throw new Error('The books are closed.');
    expect(trust(9)).toBe(metricsOf(RULED, state).world.trust);
    expect(heard?.measured[0]?.idle).not.toBe(heard?.measured[0]?.played);
  });
});
