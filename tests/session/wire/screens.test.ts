// Shows that a seat's screen comes through JSON as it was: the same rulings, the same numbers, lookups and all.
import { describe, expect, it } from 'vitest';
import { judge, listOrders, viewBytes } from '../../../src/engine/index.ts';
import type { Order } from '../../../src/engine/index.ts';
import { loadedFrom } from '../../../src/scenario/index.ts';
import { sheetFromWire, worldFromWire } from '../../../src/session/index.ts';
import type { Json } from '../../../src/session/index.ts';
import { seatScreenOf } from '../../../src/session/screen/index.ts';
import { sheetToWire, worldToWire } from '../../../src/session/wire/index.ts';
import { shippedScenario } from '../../support/shippedWorld.ts';
import { WORLD, closeEmpty, openTable, playOn } from '../table.ts';

const { closed } = loadedFrom(shippedScenario(), '', {});
const PEOPLE = WORLD.seats.map(({ id }) => id);

/** What arrives at the other end. */
function sent(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

function screens(turns: number) {
  const session = openTable({ people: PEOPLE });
  for (let turn = 0; turn < turns; turn += 1) {
    closeEmpty(session);
    session.advance();
    session.advance();
  }
  return PEOPLE.map((seat) => seatScreenOf(session, closed.real, seat));
}

describe('a seat world over the wire', () => {
  it('is the same at the other end, lookups among it', () => {
    for (const { world } of screens(0)) {
      expect(worldFromWire(sent(worldToWire(world)))).toEqual(world);
    }
  });
});

describe('a sheet over the wire', () => {
  it.each([0, 2])('is the same at the other end after %i turns, minus zeros apart', (turns) => {
    for (const screen of screens(turns)) {
      const sheet = sheetFromWire(sent(sheetToWire(screen)));
      expect(viewBytes(sheet.view).replaceAll('-0', '0')).toBe(
        viewBytes(screen.view).replaceAll('-0', '0'),
      );
      expect(sheet.reports).toEqual(screen.reports);
      expect(sheet.before === null).toBe(screen.before === null);
      expect(sheet.shown).toBe(sheet.view);
    }
  });

  it('gives the same rulings on both sides, order by order', () => {
    let asked = 0;
    for (const screen of screens(1)) {
      const world = worldFromWire(sent(worldToWire(screen.world)));
      const { view } = sheetFromWire(sent(sheetToWire(screen)));
      const here = listOrders(screen.world, screen.view);
      expect(listOrders(world, view)).toEqual(here);
      const odd: Order[] = here.map((order) => ({ ...order, zone: 'nowhere' }));
      for (const order of [...here, ...odd]) {
        asked += 1;
        expect(judge(world, view, order)).toEqual(judge(screen.world, screen.view, order));
      }
    }
    expect(asked).toBeGreaterThan(500);
  });

  it('holds no state, also where the book is open', () => {
    const session = playOn(openTable({ people: PEOPLE, options: { openBook: true } }));
    const screen = seatScreenOf(session, closed.real, PEOPLE[0] ?? '');
    expect(screen.idle).not.toBeNull();
    const wire = sheetToWire(screen);
    expect(Object.keys(wire as object)).not.toContain('idle');
    expect(Object.keys(wire as object)).not.toContain('shown');
  });
});
