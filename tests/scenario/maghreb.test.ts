// Shows that the shipped scenario is clean, complete, well-founded and easy to begin; how it plays is shown elsewhere.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOODS, orderKind } from '../../src/engine/index.ts';
import {
  MOST_BYTES,
  bundleScenario,
  compileScenario,
  draftOf,
  isDesignChoice,
  numbersOf,
  readScenario,
  type Scenario,
} from '../../src/scenario/index.ts';
import { readFolder } from '../../tools/docs/generate.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../scenarios/maghreb-2016');
const { findings, scenario: read } = readFolder(FOLDER);

/** What meets a plan while it is made. */
const PROCESS = [
  'third-place',
  'empty-chairs',
  'draft-leaks',
  'another-title',
  'convener-money-ends',
  'figures-asked',
  'plan-after-a-year',
  'cattle-disease',
];

function scenario(): Scenario {
  if (read === null) throw new Error('The shipped scenario does not read.');
  return read;
}

describe('maghreb-2016', () => {
  it('has no finding at all', () => {
    expect(findings).toEqual([]);
  });

  it('is far from the limits of a file', () => {
    const text = readFileSync(path.join(FOLDER, 'scenario.yaml'), 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThan((MOST_BYTES * 3) / 4);
  });

  it('covers the map once: 29 zones, 64 passages', () => {
    const { zones, passages, gates } = scenario();
    expect([zones.length, passages.length, gates.length]).toEqual([29, 64, 2]);
    const cells = JSON.parse(
      readFileSync(path.resolve(FOLDER, '../../assets/map/cells.json'), 'utf8'),
    ) as { readonly zones?: unknown };
    const drawn = JSON.stringify(cells);
    for (const cell of zones.flatMap((zone) => zone.cells)) expect(drawn).toContain(`"${cell}"`);
  });

  it('gives every stated number a source, and a range but for shares and costs that are choices', () => {
    const numbers = numbersOf(scenario()).filter(({ stated }) => stated);
    expect(numbers.filter(({ sources }) => sources.length === 0).map(({ key }) => key)).toEqual([]);
    const without = numbers.filter(({ range }) => range === null);
    expect(without.filter(({ key }) => !key.includes('.strings.')).map(({ key }) => key)).toEqual(
      [],
    );
    expect(numbers.filter((number) => !isDesignChoice(number)).length).toBeGreaterThan(200);
  });

  it('starts a state seat with 8 kinds of orders, and has 12 by turn 4', () => {
    for (const seat of scenario().seats.filter(({ kind }) => kind === 'state')) {
      const set = scenario().orderSets.find(({ id }) => id === seat.orders);
      const by = (turn: number) =>
        (set?.grants ?? [])
          .filter(({ fromTurn }) => fromTurn <= turn)
          .flatMap(({ kinds }) => kinds);
      expect([by(1).length, by(4).length]).toEqual([8, 12]);
      expect(by(6).length).toBeGreaterThan(30);
      expect(by(12).every((kind) => orderKind(kind).seats.includes('state'))).toBe(true);
    }
  });

  it('lets whoever an event asks answer it', () => {
    const draft = draftOf(scenario());
    for (const event of draft.events.filter(({ asks }) => asks >= 0)) {
      expect(draft.seats[event.asks]?.orders).toContainEqual({ kind: 'answer', fromTurn: 1 });
    }
    expect(draft.events.filter(({ choices }) => choices.length > 1).length).toBeGreaterThanOrEqual(
      4,
    );
  });

  it('gives every question a default that costs nothing, so that no answer stops nobody', () => {
    const { events, injects } = scenario();
    for (const { id, asks, choices, defaultChoice } of [...events, ...injects]) {
      if (asks === undefined) continue;
      const stands = choices.find((choice) => choice.id === defaultChoice);
      expect([id, stands?.credits.value, stands?.capital.value]).toEqual([id, 0, 0]);
    }
  });

  it('lets each rule that changes something be worth nothing within its range, and shows it firing', () => {
    for (const { id, then, examples } of scenario().rules) {
      expect([id, examples.some(({ expect: expected }) => expected !== 'silent')]).toEqual([
        id,
        true,
      ]);
      for (const effect of then) {
        if (effect.kind !== 'change') continue;
        const [low = NaN, high = NaN] = effect.amount.range ?? [];
        const nothing = effect.how === 'times' ? 1 : 0;
        expect([id, low <= nothing && nothing <= high]).toEqual([id, true]);
      }
    }
  });

  it('tests at least ten claims, some of which fail, none against weak play only', () => {
    const { lessons } = scenario();
    expect(lessons.length).toBeGreaterThanOrEqual(10);
    expect(lessons.some(({ recorded }) => recorded === 'fails')).toBe(true);
    // A whole way of governing against doing nothing is no test of it; one such lesson is of drivers alone, and fails.
    const weak = new Set(['nothing', 'crackdown', 'patrol', 'surveil']);
    const easy = lessons.filter(({ compare }) =>
      compare.every(({ against }) => weak.has(against.strategy)),
    );
    // But for the side of an opposed pair that claims no more than that posts do something; the other side is tested hard.
    expect(easy.filter(({ recorded }) => recorded === 'holds').map(({ id }) => id)).toEqual([
      'more-posts-less-passes',
    ]);
  });

  it('lets what is moved to the west meet the closed border', () => {
    const { zones, flows, routes } = compileScenario(scenario());
    const flow = flows.findIndex(({ id }) => id === 'facilitation-algiers-coast-nador');
    const closed = ['Z04-DZ', 'Z04-MA', 'Z05-DZ', 'Z05-MA'];
    for (
      let route = routes.firstRoute[flow] ?? 0;
      route < (routes.firstRoute[flow + 1] ?? 0);
      route += 1
    ) {
      const way = routes.zones.slice(routes.zoneStart[route], routes.zoneStart[route + 1]);
      expect(
        [...way].filter((zone) => closed.includes(zones[zone]?.id ?? '')).length,
      ).toBeGreaterThan(1);
    }
    expect(routes.firstRoute[flow + 1]).toBeGreaterThan(routes.firstRoute[flow] ?? Infinity);
  });

  it('asks every side in the making of a plan, and gives each more than one way to answer', () => {
    const asked = PROCESS.map((event) => scenario().events.find(({ id }) => id === event));
    expect(new Set(asked.map((event) => event?.asks))).toEqual(
      new Set(['morocco', 'algeria', 'tunisia', 'border-communities', 'partner']),
    );
    for (const event of asked) expect(event?.choices.length).toBeGreaterThanOrEqual(3);
    // Nothing in the making of a plan opens the border or pays a flow.
    const moved = asked.flatMap((event) =>
      (event?.choices ?? []).flatMap(({ effects }) =>
        effects.flatMap((effect) => (effect.kind === 'change' ? [effect.column] : [effect.kind])),
      ),
    );
    for (const column of ['closure', 'capital', 'crossingClosed', 'rung'])
      expect(moved).not.toContain(column);
  });

  it('has sessions of four lengths for four to six teams, with every inject in one of them', () => {
    const { workshop, injects } = scenario();
    const plans = workshop?.plans ?? [];
    expect(plans.map(({ id, minutes, rounds }) => [id, minutes, rounds])).toEqual([
      ['cut-45', 45, 4],
      ['table-90', 90, 6],
      ['table-120', 120, 6],
      ['day-180', 180, 6],
    ]);
    expect(plans.map(({ teams }) => teams.length)).toEqual([4, 4, 5, 6]);
    const placed = plans.flatMap(({ steps }) => steps.flatMap((step) => step.injects));
    expect(new Set(placed)).toEqual(new Set(injects.map(({ id }) => id)));
    for (const { steps } of plans)
      expect(steps.filter((step) => step.injects.length > 1)).toEqual([]);
    expect(workshop?.guide.map(({ id }) => id)).toEqual([
      'before',
      'seating',
      'opening',
      'rounds',
      'half-time',
      'debrief',
      'difficult',
    ]);
  });

  it('never lets a seat play an armed network', () => {
    const { seats, networks } = scenario();
    for (const seat of seats.filter(({ kind }) => kind === 'network')) {
      expect(networks.find(({ id }) => id === seat.network)?.kind).not.toBe('armed');
    }
  });

  it('moves every good, in five classes', () => {
    const goods = new Set(scenario().flows.map(({ good }) => good));
    expect([...goods].sort()).toEqual([...GOODS].sort());
  });

  it('compiles to the same world twice, and to another with another number', () => {
    const one = compileScenario(scenario()).hash;
    expect(compileScenario(scenario()).hash).toBe(one);
    const parameters = { 'zones.Z12-TN.trust': 0.35 };
    expect(compileScenario(scenario(), { parameters }).hash).not.toBe(one);
    expect(draftOf(scenario(), { parameters: { tipDetection: 0.4 } }).values['tipDetection']).toBe(
      0.4,
    );
    expect(() => draftOf(scenario(), { parameters: { nonsense: 1 } })).toThrow(/nonsense/);
  });

  it('reads the same from one file', () => {
    const text = readFileSync(path.join(FOLDER, 'scenario.yaml'), 'utf8');
    const texts: { en?: string; fr?: string; ar?: string } = {};
    for (const locale of ['en', 'fr', 'ar'] as const) {
      try {
        texts[locale] = readFileSync(path.join(FOLDER, 'texts', `${locale}.yaml`), 'utf8');
      } catch {
        // Nothing stands beside it in this language.
      }
    }
    const bundled = readScenario(bundleScenario(text, texts), { file: 'bundle.yaml' });
    expect(bundled.findings).toEqual([]);
    expect(bundled.scenario).toEqual(scenario());
  });
});
