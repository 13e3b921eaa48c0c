// Shows that the guide to hosting a room says what the screens say, in every word in italics and in every step, and shows pictures that are there.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue } from '../../tools/words.mjs';
import { picturesIn, readGuide, secondsFor, stepsOf } from '../support/guideSteps.ts';

const GUIDE = readGuide();

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

describe('the steps from npm start to a running room', () => {
  const said = new Set(readCatalogue('en').flatMap(({ messages }) => Object.values(messages)));
  const scenario = parse(
    readFileSync(path.resolve('scenarios/maghreb-2016/scenario.yaml'), 'utf8'),
  ) as { readonly seats: readonly { readonly name: { readonly en: string } }[] };
  const seats = new Set(scenario.seats.map(({ name }) => name.en));
  const steps = stepsOf(GUIDE);

  it('are numbered without a gap and ask for something that can be pressed or typed', () => {
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, at) => at + 1));
    expect(steps.flatMap(({ acts }) => acts).length).toBeGreaterThan(12);
  });

  it('name only what stands on a screen', () => {
    const unknown = steps.flatMap(({ acts }) =>
      acts.flatMap((act) => {
        if (act.kind === 'press' || act.kind === 'code')
          return said.has(act.label) ? [] : [act.label];
        if (act.kind !== 'set') return [];
        return seats.has(act.label) && said.has(act.choice) ? [] : [act.label, act.choice];
      }),
    );
    expect(unknown).toEqual([]);
  });

  it('take who has never done it five minutes at most, by the model', () => {
    expect(secondsFor(steps)).toBeLessThanOrEqual(300);
  });

  it('are refused where something is marked that nobody presses', () => {
    const planted = '## From `npm start` to a running room\n\n1. Look at **Host a room**.\n';
    expect(() => stepsOf(planted)).toThrow('Step 1');
  });
});

describe('the pictures of the guide', () => {
  const pictures = picturesIn(GUIDE);
  const MOST_BYTES = 150_000;

  it('are there, and small', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    const bad = pictures.filter((file) => !existsSync(file) || statSync(file).size > MOST_BYTES);
    expect(bad).toEqual([]);
  });

  it('are all shown', () => {
    const kept = readdirSync('docs/images').filter((name) => name.startsWith('host-'));
    expect(kept.toSorted()).toEqual(pictures.map((file) => path.basename(file)).toSorted());
  });
});
