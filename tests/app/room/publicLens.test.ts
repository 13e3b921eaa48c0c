// Shows what the map of the room's screen may be coloured by: what all may know, each class with its words, and no true value else.
import { describe, expect, it } from 'vitest';
import { LIFTABLE } from '../../../src/session/index.ts';
import type { View } from '../../../src/engine/index.ts';
import { publicWorldOf } from '../../../src/session/screen/index.ts';
import { PUBLIC_LENSES, screenLens } from '../../../src/app/room/publicLens.ts';
import { closeEmpty, openTable } from '../../session/table.ts';

const session = openTable({ people: [] });
closeEmpty(session);
const world = publicWorldOf(session.world);
const opened = session.publicView(2);
if (opened === null) throw new Error('The second turn should be open.');
const view: View = opened;
const known = { world, view, news: view.news, lifted: null };

describe('a lens that all may see', () => {
  it.each(PUBLIC_LENSES)('has a class in its legend for every value on the map: %s', (name) => {
    const lens = screenLens(name, known);
    const middles = { 1: 20, 2: 35, 3: 45, 4: 55, 5: 75 } as const;
    const shown = new Set(lens?.classes?.map(({ valueClass }) => middles[valueClass]));
    expect(shown.size).toBeGreaterThan(0);
    for (const { value, precision } of lens?.values ?? []) {
      expect(precision).toBe('exact');
      expect(shown).toContain(value);
    }
  });

  it('follows announced postures, signed agreements and news', () => {
    const zone = 0;
    const posture = { ...view.zone.posture, value: view.zone.posture.value.map(() => 2) };
    const changed = { ...view, zone: { ...view.zone, posture } };
    const blanket = screenLens('posture', { ...known, view: changed });
    expect(blanket?.classes).toEqual([{ valueClass: 5, says: 'posture.blanket' }]);

    const rung = { ...view.pair.rung, value: view.pair.rung.value.map(() => 3) };
    const signed = screenLens('agreements', {
      ...known,
      view: { ...view, pair: { ...view.pair, rung } },
    });
    expect(signed?.classes).toEqual([{ valueClass: 4, says: 'rung.3' }]);
    const inland = world.zones.filter(
      (_, at) => !world.passages.some(({ a, b, pair }) => pair >= 0 && (a === at || b === at)),
    );
    expect(signed?.values).toHaveLength(world.zones.length - inland.length);

    const line = { ...(view.news[0] ?? NEWS), zone };
    const told = screenLens('news', { ...known, news: [line, line] });
    expect(told?.values[zone]?.value).toBe(55);
    expect(told?.classes?.map(({ says }) => says)).toEqual([
      'room.lens.news.0',
      'room.lens.news.2',
    ]);
  });
});

const NEWS = {
  turn: 1,
  code: 'protest',
  zone: 0,
  state: -1,
  pair: -1,
  partner: -1,
  network: -1,
  event: -1,
  value: -1,
  audience: null,
};

describe('a lens of true values', () => {
  it.each(LIFTABLE)('shows nothing of %s while the fog is down', (name) => {
    expect(screenLens(name, known)).toBeNull();
  });

  it('shows what was lifted, of the reading it was lifted from', () => {
    const values = world.zones.map((_, at) => (at === 1 ? 0.42 : null));
    const lifted = { lens: 'trust', values } as const;
    const lens = screenLens('trust', { ...known, lifted });
    expect(lens).toMatchObject({ isTruth: true, hue: 'trust', classes: null });
    expect(lens?.values[1]).toMatchObject({ value: 42, precision: 'exact' });
    expect(lens?.values.filter(({ precision }) => precision === 'none')).toHaveLength(
      world.zones.length - 1,
    );
    expect(screenLens('fear', { ...known, lifted })).toBeNull();
  });
});
