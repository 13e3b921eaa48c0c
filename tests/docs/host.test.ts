// Shows that the guide to hosting a room says what the screens say: every word in italics.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../tools/words.mjs';

const GUIDE = readFileSync(path.resolve('docs/facilitator/host.md'), 'utf8');

describe('the guide to hosting a room', () => {
  const said = readCatalogue('en').flatMap(({ messages }) => Object.values(messages));
  const fixed = said.map((message) => message.split('(')[0]?.trim() ?? '');
  const known = new Set([...said, ...fixed]);
  const words = [...GUIDE.matchAll(/(?<![*\w])\*([^*\n]+)\*(?!\*)/g)].map(([, word]) => word ?? '');

  it('quotes the screens', () => {
    expect(words.length).toBeGreaterThan(50);
  });

  it.each([...new Set(words)])('says “%s” as a screen does', (word) => {
    expect(known).toContain(word);
  });
});
