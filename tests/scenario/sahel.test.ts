// Shows that Sahara-Sahel belt is clean, well-founded and easy to begin; how it plays is shown elsewhere.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileWorld } from '../../src/engine/index.ts';
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

  it('lets bodies arrive, shrink and end, those of the continent among them', () => {
    const { events } = scenario();
    const changes = events.flatMap(({ effects, choices }) =>
      [...effects, ...choices.flatMap((choice) => choice.effects)].flatMap((effect) =>
        effect.kind === 'framework' ? [`${effect.framework} ${effect.change}`] : [],
      ),
    );
    expect(new Set(changes)).toEqual(
      new Set([
        'joint-force leaves',
        'joint-force ends',
        'alliance starts',
        'west-african-community leaves',
        'west-african-community ends',
        'continental-track leaves',
        'lake-force leaves',
      ]),
    );
  });

  it('puts the same good first on the lists of allies, and another on that of the border package', () => {
    const first = scenario().partners.map(({ id, strings }) => {
      const shares = Object.entries(strings ?? {}).sort(([, a], [, b]) => b.value - a.value);
      return [id, shares[0]?.[0] ?? null];
    });
    expect(Object.fromEntries(first)).toEqual({
      'trans-saharan': 'fighters',
      'european-forces': 'fighters',
      'border-package': 'migrants',
      'other-supplier': null,
    });
  });

  it('leaves every flow that is no trade more than one way, but two of fighters who go next door', () => {
    const world = compileWorld(draftOf(scenario()));
    const { firstRoute } = world.routes;
    const single = scenario().flows.filter(
      ({ good }, flow) =>
        good !== 'trade' && (firstRoute[flow + 1] ?? NaN) - (firstRoute[flow] ?? NaN) < 2,
    );
    expect(single.map(({ id }) => id)).toEqual([
      'lake-type-lake-niger-lake-chad',
      'aqim-type-ifoghas-ifoghas-north',
    ]);
  });

  it('names a source of the file wherever a note tells what happened in fact', () => {
    const { events, sources } = scenario();
    const told = events.filter(({ note }) => /in fact/u.test(note ?? ''));
    expect(told.length).toBeGreaterThan(12);
    for (const { id, note } of told) {
      const named = Object.keys(sources).filter((key) =>
        new RegExp(`\\b${key}\\b`, 'u').test(note ?? ''),
      );
      expect([id, named.length > 0]).toEqual([id, true]);
      for (const key of named) expect([key, typeof sources[key]?.year]).toEqual([key, 'number']);
    }
  });

  it('has a plan for four to six teams at four lengths, with injects near the turns that their notes suggest', () => {
    const { workshop, injects } = scenario();
    const plans = workshop?.plans ?? [];
    expect(plans.map(({ id, minutes, teams }) => [id, minutes, teams.length])).toEqual([
      ['cut-45', 45, 4],
      ['table-90', 90, 4],
      ['table-120', 120, 5],
      ['day-180', 180, 6],
    ]);
    for (const { id, turnsPerRound, steps } of plans) {
      for (const step of steps) {
        for (const inject of step.injects) {
          const note = injects.find((one) => one.id === inject)?.note ?? '';
          const suggested = Number(/turn (\d+)/u.exec(note)?.[1]);
          const opens = ((step.round ?? NaN) - 1) * turnsPerRound + 1;
          expect([id, inject, Math.abs(opens - suggested) <= 2]).toEqual([id, inject, true]);
        }
      }
    }
  });

  it('has a facilitator’s guide of seven parts that fits on a few pages', () => {
    const guide = scenario().workshop?.guide ?? [];
    expect(guide.map(({ id }) => id)).toEqual([
      'before',
      'seating',
      'opening',
      'rounds',
      'half-time',
      'debrief',
      'difficult',
    ]);
    const words = guide.flatMap(({ text }) => (text.en ?? '').split(/\s+/u)).length;
    expect([words > 600, words < 1200]).toEqual([true, true]);
  });
});
