// Shows that a round stops at a seat that is asked in its second quarter, and what this seat's screen then takes.
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import type { LoadedScenario } from '../../../src/app/scenarios/messages.ts';
import { goOn, sealOrders } from '../../../src/app/stores/actions.ts';
import { resolve, showSeat } from '../../../src/app/stores/gameActions.ts';
import * as game from '../../../src/app/stores/game.ts';
import { forgottenOn } from '../../../src/app/stores/sealing.ts';
import { EMPTY_TABLE, table } from '../../../src/app/stores/table.ts';
import { loadWords } from '../../../src/app/words/index.ts';
import { readCatalogue } from '../../../tools/words.mjs';
import { loadedFrom, readScenario } from '../../../src/scenario/index.ts';
import { lessonScenario } from '../../support/lessonScenario.ts';

vi.hoisted(() => {
  const matchMedia = () => ({ matches: false, addEventListener: () => undefined });
  vi.stubGlobal('window', { matchMedia });
  vi.stubGlobal('navigator', { languages: ['en'] });
});

/** Eastland is asked as the second turn opens, and at no other time. */
const DRY_YEAR = { probability: { value: 1, source: 'design choice' }, fromTurn: 2, toTurn: 2 };
const WAIT = { kind: 'answer', event: 'dry-year', choice: 'wait' } as const;

function loaded(): LoadedScenario {
  const pattern = parse(lessonScenario()) as { readonly events: readonly { id: string }[] };
  const events = pattern.events.map((event) =>
    event.id === 'dry-year' ? { ...event, ...DRY_YEAR } : event,
  );
  const text = stringify({ ...pattern, events }, { aliasDuplicateObjects: false });
  const { scenario, findings } = readScenario(text, { file: 'hills.yaml' });
  if (scenario === null) throw new Error(JSON.stringify(findings));
  return loadedFrom(scenario, text, {});
}

const SCENARIO = loaded();

/** Both governments at one device, up to what the first quarter leads to. */
function firstQuarter(): void {
  const opened = game.open(SCENARIO, {
    seats: SCENARIO.seats.map(({ id }) => ({
      seat: id,
      holder: id.endsWith('land') ? ('person' as const) : ('idle' as const),
      strategy: null,
    })),
    seed: '5',
    perRound: 2,
    turns: null,
    plan: null,
    openBook: false,
    fictional: false,
    language: 'en',
  });
  if (!opened.ok) throw new Error(opened.error.code);
  table.setState({ ...EMPTY_TABLE, scenario: SCENARIO.facts, game: opened.value });
  game.begin();
  for (const seat of game.owing()) game.seal(seat);
  resolve();
}

beforeAll(() => loadWords('en'));
afterEach(() => game.closeGame());
afterAll(() => vi.unstubAllGlobals());

describe('a seat that is asked in the second quarter', () => {
  it('is the only one to whom the device is handed', () => {
    firstQuarter();
    const { stage, cover, turn } = table.getState();
    expect([stage, cover, turn]).toEqual(['cover', { next: 'eastland', sealed: false }, 2]);
    showSeat('eastland');
    expect(table.getState().screen?.reports.map((one) => one.turn)).toEqual([1]);
    goOn();
    expect(table.getState().stage).toBe('orders');
  });

  it('has its question on the screen, is not reminded of points, and may only answer', () => {
    firstQuarter();
    const screen = game.screenOf('eastland');
    expect([screen.answersOnly, screen.view.pending.length]).toEqual([true, 1]);
    expect(forgottenOn(screen)).toMatchObject({ points: 0, noOrders: false });
    expect(forgottenOn(screen).events).toHaveLength(1);
    expect(game.write('eastland', [{ kind: 'train-conduct' }], '')).toMatchObject({
      ok: false,
      error: { code: 'answers-only' },
    });
    expect(game.write('westland', [], '')).toMatchObject({ error: { code: 'not-asked' } });
    expect(game.write('eastland', [WAIT], '').ok).toBe(true);
  });

  it('seals its answer and the round goes on; each seat reads what it has not read', () => {
    firstQuarter();
    showSeat('eastland', 'orders');
    game.write('eastland', [WAIT], 'wells cost too much');
    sealOrders();
    expect(table.getState().cover).toMatchObject({ sealed: true });
    resolve();
    expect(table.getState()).toMatchObject({ turn: 3, cover: { next: 'westland', sealed: false } });
    const told = (seat: string) => game.screenOf(seat).reports.map(({ turn }) => turn);
    expect([told('westland'), told('eastland')]).toEqual([[1, 2], [2]]);
    expect(game.screenOf('eastland').answersOnly).toBe(false);
  });

  it.each(['en', 'fr', 'ar'])('is told in words why nothing else is taken: %s', (locale) => {
    const messages = Object.assign({}, ...readCatalogue(locale).map((file) => file.messages)) as {
      readonly [key: string]: string;
    };
    for (const code of ['answers-only', 'not-asked'])
      expect(messages[`trouble.${code}`]?.length ?? 0).toBeGreaterThan(20);
  });
});
