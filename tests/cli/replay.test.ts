// Shows `tukhum replay` on whole and redacted records: the link it prints, what it says was taken out, and what it finds broken.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import {
  addToRecord,
  chainEnd,
  readRecord,
  redact,
  writeRecord,
  writeRedacted,
} from '../../src/session/index.ts';
import type { GameRecord, Redaction } from '../../src/session/index.ts';
import { good } from '../session/table.ts';
import { reviewedGame } from '../support/reviewedGame.ts';

const FOLDER = mkdtempSync(path.join(os.tmpdir(), 'tukhum-replay-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

async function tukhum(...words: string[]) {
  const out: string[] = [];
  const said: string[] = [];
  const code = await run(words, {
    out: (text) => void out.push(text),
    complain: (text) => void said.push(text),
  });
  return { code, out: out.join('\n'), said: said.join('\n') };
}

function file(name: string, text: string): string {
  const place = path.join(FOLDER, name);
  writeFileSync(place, text);
  return place;
}

function played(): GameRecord {
  const people = { eastmark: 'integrated' };
  const read = good(readRecord(reviewedGame({ folder: 'tutorial', seed: 'replay', people })));
  const content = { kind: 'feeling', text: 'CANARY' } as const;
  return good(addToRecord(read, { at: 0, by: 'room', content }));
}

const RECORD = played();
const END = chainEnd(RECORD);
const replayed = (text: string, ...more: string[]) =>
  tukhum('replay', file('told.json', text), '--verify', ...more);
const part = (what: Redaction) => writeRedacted(redact(RECORD, what));

describe('tukhum replay --verify', () => {
  it('prints where the chains of a record end', async () => {
    const { code, out } = await replayed(writeRecord(RECORD));
    expect(code).toBe(0);
    expect(out).toContain(`The chain of turns ends in ${END.turns}.`);
    expect(out).toContain(`Their chain ends in ${END.review ?? ''}.`);
  });

  it('prints the same links for what is left of it, says what was taken out, and plays nothing', async () => {
    const { code, out, said } = await replayed(part({ orders: true, additions: true }));
    expect([code, said]).toEqual([0, '']);
    expect(out).toContain(`The chain of turns ends in ${END.turns}.`);
    expect(out).toContain(`Their chain ends in ${END.review ?? ''}.`);
    expect(out).toMatch(
      /Taken out, their seals kept: the seed, orders \(\d+\), additions .*\(1\)\./,
    );
    expect(out).toContain('cannot be computed again');
  });

  it('computes it again where seed and orders were left', async () => {
    const kept = await replayed(part({ intents: true, states: true, seed: false }));
    expect(kept.code).toBe(0);
    expect(kept.out).toContain('intents (');
    expect(kept.out).toContain('so that no seal proves them');
    expect(kept.out).toContain('the same states to the last bit');
    const all = await replayed(part({}));
    expect(all.out).toContain('Nothing was taken out.');
    expect(all.out).toContain('the same states to the last bit');
  });

  it('ends with 1 when orders that no seal proves give another game', async () => {
    const left = redact(RECORD, { intents: true, seed: false });
    const [first] = left.turns;
    if (first === undefined) throw new Error('No turn was played.');
    const submissions = first.submissions.map((one) =>
      'seal' in one ? { ...one, orders: [] } : one,
    );
    const turns = [{ ...first, submissions }, ...left.turns.slice(1)];
    const { code, said } = await replayed(writeRedacted({ ...left, turns }));
    expect(code).toBe(1);
    expect(said).toMatch(/give another state in turn \d+/);
  });

  it.each([
    [
      'edited',
      (text: string) => text.replace('"by":"room"', '"by":"facilitator"'),
      /at review\[0\]/,
    ],
    ['cut', (text: string) => text.slice(0, text.length / 2), /cut or damaged|not a record/],
    ['malformed', (text: string) => text.replace('"phase":"', '"phase":"no '), /at record/],
  ])('ends with 1 when it was %s', async (_what, edit, sentence) => {
    const { code, said } = await replayed(edit(part({ orders: true })));
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
  });

  it.each([
    ['fr', 'caviardée'],
    ['ar', 'منقّحة'],
  ])('says so in %s', async (locale, word) => {
    expect((await replayed(part({ orders: true }), '--lang', locale)).out).toContain(word);
  });
});
