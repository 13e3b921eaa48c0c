// Shows that every number that can be asked "why" has a name, places to be asked of, and subjects in its column.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMNS, DETECTION_INPUTS, LIVELIHOOD_INPUTS } from '../../../../src/engine/index.ts';
import {
  NUMBERS,
  NUMBER_GROUPS,
  numberOf,
  placeFrom,
  placeId,
  placesOf,
  subjectsOf,
} from '../../../../src/app/review/causes/numbers.ts';
import type { Place } from '../../../../src/app/review/causes/numbers.ts';
import { inputName, numberName } from '../../../../src/app/review/causes/labels.ts';
import type { Words } from '../../../../src/app/kit/index.ts';
import { WORLD } from '../../../session/table.ts';
import { randomRecord, reviewOf } from '../../../review/games.ts';

const GAME = reviewOf(randomRecord('numbers'));
const file = (name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`src/app/words/en/${name}.json`, 'utf8')) as Record<string, string>;
const catalogue = { ...file('readings'), ...file('reviewCauses') };
const WORDS = { code: (key: string) => catalogue[key] ?? key } as unknown as Words;

/** Every way in which the places of a number can be chosen. */
function choicesOf(
  spec: (typeof NUMBERS)[number],
  before: readonly Place[] = [],
): readonly Place[][] {
  if (before.length === spec.axes.length) return [[...before]];
  return placesOf(WORLD, spec, before).flatMap((place) => choicesOf(spec, [...before, place]));
}

describe('the numbers that can be explained', () => {
  it('have a name of their own, each once', () => {
    const names = NUMBERS.map((spec) => numberName(spec, WORDS));
    expect(names.filter((name) => /^(reading|why)\./.test(name))).toEqual([]);
    expect(new Set(NUMBERS.map(({ id }) => id)).size).toBe(NUMBERS.length);
    for (const { id } of NUMBERS) expect(numberOf(id)?.id).toBe(id);
    expect(numberOf('nothing')).toBeNull();
  });

  it('name every input of what is computed', () => {
    const inputs = [...LIVELIHOOD_INPUTS, ...DETECTION_INPUTS].map((one) => inputName(one, WORDS));
    expect(inputs.filter((name) => /^(reading|why)\./.test(name))).toEqual([]);
  });

  it('fill every group', () => {
    for (const group of NUMBER_GROUPS) {
      expect(NUMBERS.some((spec) => spec.group === group)).toBe(true);
    }
  });

  it('are asked of subjects that their column has', () => {
    for (const spec of NUMBERS) {
      if (spec.stock === null) continue;
      const length = GAME.start?.[spec.stock].length ?? 0;
      for (const places of choicesOf(spec)) {
        const subjects = subjectsOf(WORLD, spec, places);
        const isThere = subjects.length > 0 && subjects.every((one) => one >= 0 && one < length);
        if (!isThere) throw new Error(`${spec.id} of ${places.join()} is not there.`);
      }
      expect(COLUMNS[spec.stock].role).toBe('stock');
    }
  });

  it('reach every subject of a stock that is not held per way of a network', () => {
    for (const spec of NUMBERS) {
      if (spec.stock === null || spec.stock === 'belief') continue;
      const reached = new Set(choicesOf(spec).flatMap((one) => subjectsOf(WORLD, spec, one)));
      expect([spec.id, reached.size]).toEqual([spec.id, GAME.start?.[spec.stock].length]);
    }
  });

  it('keep their places through the ids of choices', () => {
    const places: readonly Place[] = ['all', 'state:2', 0, 7];
    expect(places.map((place) => placeFrom(placeId(place)))).toEqual(places);
  });
});
