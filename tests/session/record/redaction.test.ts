// Shows that content can be taken out of a record, that the rest verifies to the same links, and that no edit of it does.
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../../src/engine/index.ts';
import {
  REDACTABLE,
  addToRecord,
  chainEnd,
  isRedacted,
  readRecord,
  redact,
  verifyRedacted,
  writeRecord,
  writeRedacted,
} from '../../../src/session/index.ts';
import type { Addition, GameRecord, Redaction } from '../../../src/session/index.ts';
import { runs } from '../../support/scale.ts';
import { bad, good, openTable, playOn } from '../table.ts';

const SEED = 'a seed that nobody guesses';

function game(): GameRecord {
  const session = openTable({ seed: SEED, people: ['T'] });
  session.submit('T', [{ kind: 'patrol-raise', zone: 'T1' }], 'CANARY intent');
  session.close();
  session.advance();
  session.advance();
  const contents: readonly Addition[] = [
    { kind: 'note', text: 'CANARY private', objective: null, isPrivate: true },
    { kind: 'note', text: 'CANARY open', objective: null, isPrivate: false },
    { kind: 'feeling', text: 'CANARY taken back' },
    { kind: 'keep', text: 'CANARY kept' },
  ];
  const added = contents.reduce(
    (so, content) => good(addToRecord(so, { at: 1, by: 'room', content })),
    playOn(session).record(),
  );
  const of = added.review?.[2]?.link ?? '';
  return good(addToRecord(added, { at: 0, by: 'room', content: { kind: 'removed', of } }));
}

const RECORD = game();
const END = chainEnd(RECORD);
const ALL: Redaction = Object.fromEntries(REDACTABLE.map((part) => [part, true]));

const verdict = (what: Redaction) => verifyRedacted(writeRedacted(redact(RECORD, what)));
const textOf = (what: Redaction) => writeRedacted(redact(RECORD, what));

/** Choices of what is taken out; all of them when soaking. */
const CHOICES = Array.from({ length: 2 ** REDACTABLE.length }, (_, bits): Redaction =>
  Object.fromEntries(
    REDACTABLE.filter((_part, at) => ((bits >> at) & 1) === 1).map((p) => [p, true]),
  ),
).filter((_, at) => at % runs(9, 1) === 0 || at === 2 ** REDACTABLE.length - 1);

describe('a redacted record', () => {
  it('verifies to the same links, whatever was taken out', () => {
    for (const what of CHOICES) {
      const { whole, place, lastLink, reviewLink } = verdict(what);
      expect({ what, whole, place, lastLink, reviewLink }).toEqual({
        what,
        whole: true,
        place: '',
        lastLink: END.turns,
        reviewLink: END.review,
      });
    }
  });

  it('holds nothing of what was taken out, nor of what was private or taken back', () => {
    expect(textOf(ALL)).not.toContain('CANARY');
    expect(textOf(ALL)).not.toContain(SEED);
    expect(textOf(ALL)).not.toContain('patrol-raise');
    expect(textOf({ intents: true })).not.toContain('CANARY intent');
    const least = textOf({});
    expect(least).toContain('CANARY intent');
    expect(least).toContain('CANARY kept');
    expect(least).not.toContain('CANARY private');
    expect(least).not.toContain('CANARY taken back');
    expect(textOf({ notes: true })).not.toContain('CANARY open');
  });

  it('is without the seed, from which salts are made, when anything is sealed, unless it shall stay', () => {
    const salts = RECORD.turns.flatMap(({ submissions }) => submissions.map(({ salt }) => salt));
    const sealed = textOf({ orders: true });
    expect(sealed).not.toContain(SEED);
    expect(salts.some((salt) => sealed.includes(salt))).toBe(false);
    expect(textOf({ orders: true, seed: false })).toContain(SEED);
  });

  it('says how much was taken out, and what no seal proves', () => {
    const orders = RECORD.turns.reduce((sum, turn) => sum + turn.submissions.length, 0);
    expect(verdict({ ...ALL }).missing).toEqual({
      orders,
      intents: orders,
      injects: RECORD.turns.length,
      states: RECORD.turns.length,
      seed: 1,
      predictions: 0,
      additions: 5,
      unproven: 0,
    });
    expect(verdict({ intents: true }).missing).toMatchObject({
      orders: 0,
      intents: 1,
      unproven: 1,
    });
  });

  it.each([
    ['an order', '"kind":"patrol-raise","zone":"T1"', '"kind":"patrol-raise","zone":"T2"', '1'],
    ['an addition', 'CANARY kept', 'CANARY edited', 'review[3]'],
    ['the scenario', 'id: round-table', 'id: round-tablf', 'header.scenario'],
    ['the seed', SEED, 'another seed that fits', 'header.seed'],
  ])('is found out when %s was edited', (_what, from, to, place) => {
    const text = textOf({ notes: true, seed: false });
    expect(text).toContain(from);
    const { whole, place: found } = verifyRedacted(text.replaceAll(from, to));
    expect({ whole, found }).toEqual({ whole: false, found: place });
  });

  it('is found out when a state, a seal, a turn or an addition was changed or left out', () => {
    const record = redact(RECORD, { orders: true });
    const edits: readonly (typeof record)[] = [
      { ...record, turns: record.turns.slice(1) },
      { ...record, review: record.review?.slice(1) ?? [] },
      { ...record, turns: record.turns.map((turn) => ({ ...turn, submissions: [] })) },
      {
        ...record,
        turns: record.turns.map((turn) => ({
          ...turn,
          state: turn.state === null ? null : { ...turn.state, over: !turn.state.over },
        })),
      },
      { ...record, seats: record.seats.slice(1) },
      { ...record, finalHash: '0'.repeat(64) },
      { ...record, branchOf: { turn: 2, link: '0'.repeat(64) } },
    ];
    for (const edited of edits) expect(verifyRedacted(writeRedacted(edited)).whole).toBe(false);
  });

  it('is found out whichever bit flips', () => {
    const bytes = new TextEncoder().encode(textOf({ orders: true, states: true }));
    const count = runs(100, 5000);
    const draws = chanceOf('flips').plane('seats', 1, count * 2);
    const whole = verdict({ orders: true, states: true });
    for (let at = 0; at < count; at += 1) {
      const flipped = bytes.slice();
      const place = Math.floor((draws[2 * at] ?? 0) * bytes.length);
      flipped[place] = (bytes[place] ?? 0) ^ (1 << Math.floor((draws[2 * at + 1] ?? 0) * 8));
      const found = verifyRedacted(new TextDecoder().decode(flipped));
      // White space between lines may turn into other white space: then nothing that is said has changed.
      if (found.whole) expect(found).toEqual(whole);
    }
  });

  it('is no record that could be resumed, and a record is no redacted one', () => {
    expect(bad(readRecord(textOf({}))).code).toBe('not-a-record');
    expect(isRedacted(textOf({}))).toBe(true);
    expect(isRedacted(writeRecord(RECORD))).toBe(false);
    expect(verifyRedacted(writeRecord(RECORD))).toMatchObject({ whole: false, record: null });
  });

  it('answers to texts of any content with a verdict', () => {
    const text = textOf({ additions: true });
    for (let cut = 0; cut < text.length; cut += Math.ceil(text.length / 40)) {
      expect(verifyRedacted(text.slice(0, cut)).whole).toBe(false);
    }
    for (const hostile of ['', 'null', '[]', '{"header":1}', '{"__proto__":{"header":{}}}']) {
      expect(verifyRedacted(hostile)).toMatchObject({ whole: false, lastLink: null });
    }
  });
});
