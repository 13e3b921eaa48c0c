// Shows which orders are put before a seat for a place, in which order, and what still has to be chosen.
import { describe, expect, it } from 'vitest';
import {
  candidatesFor,
  grantedKinds,
  judgeAfter,
  laterKinds,
} from '../../../src/app/facts/candidates.ts';
import { seatWorldOf } from '../../../src/engine/index.ts';
import type { Order } from '../../../src/engine/index.ts';
import { tableOf } from '../../support/table.ts';

const table = tableOf();
const seat = table.world.seats.findIndex(({ kind }) => kind === 'state');
const id = table.world.seats[seat]?.id ?? '';
const world = seatWorldOf(table.world, seat);
const view = table.view(id);
const zone = table.world.zones[world.seat.zones[0] ?? 0]?.id ?? '';
const asked = (pad: readonly Order[] = []) => ({ world, view, pad });

describe('orders for a zone', () => {
  it('are filled with the zone', () => {
    const raise = candidatesFor({ kind: 'zone', zone }, asked()).find(
      ({ kind }) => kind.id === 'patrol-raise',
    );
    expect(raise?.order).toEqual({ kind: 'patrol-raise', zone });
    expect(raise?.open).toEqual([]);
  });

  it('name every field that a person must still choose', () => {
    const move = candidatesFor({ kind: 'zone', zone }, asked()).find(
      ({ kind }) => kind.id === 'patrol-move',
    );
    expect(move?.open.map(({ name }) => name)).toEqual(['to']);
    expect(move?.ruling).toBeNull();
  });

  it('stand with what is on the pad first and what is refused last', () => {
    const rows = candidatesFor({ kind: 'zone', zone }, asked([{ kind: 'services', zone }]));
    expect(rows[0]?.kind.id).toBe('services');
    const refused = rows.map(({ ruling, onPad }) => onPad < 0 && ruling?.accepted === false);
    expect(refused.lastIndexOf(false)).toBeLessThan(
      refused.indexOf(true) === -1 ? rows.length : refused.indexOf(true),
    );
  });

  it('never hold an order that belongs to a country or to neighbours', () => {
    const kinds = candidatesFor({ kind: 'zone', zone }, asked()).map(({ kind }) => kind.id);
    expect(kinds).not.toContain('oversight');
    expect(kinds).not.toContain('coop-step');
    expect(candidatesFor({ kind: 'country' }, asked()).map(({ kind }) => kind.id)).toContain(
      'oversight',
    );
  });
});

describe('what is on the pad', () => {
  it('counts when the next order is judged', () => {
    const order: Order = { kind: 'services', zone };
    expect(judgeAfter(asked(), order).accepted).toBe(true);
    expect(judgeAfter(asked([order]), order)).toMatchObject({
      accepted: false,
      code: 'already-ordered',
    });
  });

  it('splits the grants into those of now and those of later', () => {
    const now = grantedKinds(world, 1).length;
    expect(now + laterKinds(world, 1).length).toBe(world.grants.length);
  });
});
