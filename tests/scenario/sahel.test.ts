// Shows that Sahara-Sahel belt is clean, well-founded and easy to begin; how it plays is shown elsewhere.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftOf, numbersOf, type Scenario } from '../../src/scenario/index.ts';
import { readFolder } from '../../tools/docs/generate.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../scenarios/sahara-sahel');
const { findings, scenario: read } = readFolder(FOLDER);

function scenario(): Scenario {
  if (read === null) throw new Error('The shipped scenario does not read.');
  return read;
}

describe('sahara-sahel', () => {
  it('has no finding at all', () => {
    expect(findings).toEqual([]);
  });

  it('covers its part of the map once: 32 zones, 74 passages, all drawn', () => {
    const { zones, passages, gates } = scenario();
    expect([zones.length, passages.length, gates.length]).toEqual([32, 74, 2]);
    const drawn = readFileSync(path.resolve(FOLDER, '../../assets/map/cells.json'), 'utf8');
    for (const cell of zones.flatMap((zone) => zone.cells)) expect(drawn).toContain(`"${cell}"`);
  });

  it('gives every stated number a source, and a range but for shares of attention', () => {
    const numbers = numbersOf(scenario()).filter(({ stated }) => stated);
    expect(numbers.filter(({ sources }) => sources.length === 0).map(({ key }) => key)).toEqual([]);
    const without = numbers.filter(
      ({ range, key }) => range === null && !key.includes('.strings.'),
    );
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  it('starts a state seat with 8 kinds of orders, and has 12 by turn 4', () => {
    const set = scenario().orderSets.find(({ id }) => id === 'state');
    const by = (turn: number) =>
      (set?.grants ?? []).filter(({ fromTurn }) => fromTurn <= turn).flatMap(({ kinds }) => kinds);
    expect([by(1).length, by(4).length, by(12).length > 30]).toEqual([8, 12, true]);
  });

  it('gives every question a default that costs nothing, and lets whoever is asked answer', () => {
    const { events, injects } = scenario();
    for (const { id, asks, choices, defaultChoice } of [...events, ...injects]) {
      if (asks === undefined) continue;
      const stands = choices.find((choice) => choice.id === defaultChoice);
      expect([id, stands?.credits.value, stands?.capital.value]).toEqual([id, 0, 0]);
    }
    const draft = draftOf(scenario());
    for (const event of draft.events.filter(({ asks }) => asks >= 0)) {
      expect(draft.seats[event.asks]?.orders).toContainEqual({ kind: 'answer', fromTurn: 1 });
    }
  });

  it('lets each rule that changes something be worth nothing within its range', () => {
    for (const { id, then } of scenario().rules) {
      for (const effect of then) {
        if (effect.kind !== 'change') continue;
        const [low = NaN, high = NaN] = effect.amount.range ?? [];
        const nothing = effect.how === 'times' ? 1 : 0;
        expect([id, low <= nothing && nothing <= high]).toEqual([id, true]);
      }
    }
  });

  it('says in the note of each inject when to use it, and tells of bodies that may end', () => {
    const { injects, events } = scenario();
    for (const { id, note } of injects)
      expect([id, /turn \d/.test(note ?? '')]).toEqual([id, true]);
    const ended = events.flatMap(({ effects }) =>
      effects.flatMap((effect) => (effect.kind === 'framework' ? [effect.framework] : [])),
    );
    expect(ended).toEqual(
      expect.arrayContaining(['joint-force', 'alliance', 'west-african-community']),
    );
  });
});
