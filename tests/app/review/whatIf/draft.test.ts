// Shows what a what-if asks once it is put together, and where it begins.
import { describe, expect, it } from 'vitest';
import type { Order } from '../../../../src/engine/index.ts';
import {
  changeOf,
  draftOf,
  exchanged,
  firstDraft,
  openingDraft,
} from '../../../../src/app/review/whatIf/draft.ts';
import { hillsText, textGame } from '../../../review/games.ts';

const SERVICES: Order = { kind: 'services', zone: 'hills-west' };
const FORUM: Order = { kind: 'forum', zone: 'hills-west' };
const game = textGame(
  hillsText({ id: 'drafts', lessons: [] }),
  { seed: 'drafts', people: ['westland'] },
  (_, turn) => (turn === 2 ? [SERVICES] : []),
);

describe('a draft', () => {
  const base = { kind: 'decision', turn: 2, seat: 'westland' } as const;

  it('asks for what was left out, replaced or added', () => {
    expect(changeOf({ ...base, orders: [0], by: null })).toEqual({
      kind: 'removed',
      seat: 'westland',
      orders: [0],
    });
    expect(changeOf({ ...base, orders: [0], by: FORUM })).toEqual({
      kind: 'replaced',
      seat: 'westland',
      order: 0,
      by: FORUM,
    });
    expect(changeOf({ ...base, orders: [], by: FORUM })).toMatchObject({ kind: 'added' });
    expect(changeOf({ kind: 'value', turn: 3, key: 'attack', value: 0.1 })).toEqual({
      kind: 'value',
      key: 'attack',
      value: 0.1,
    });
  });

  it('asks for nothing while it is not whole', () => {
    expect(changeOf({ ...base, orders: [], by: null })).toBeNull();
    expect(changeOf({ ...base, orders: [0, 1], by: FORUM })).toBeNull();
  });

  it('begins with what a person decided first, or with what the review speaks of', () => {
    expect(openingDraft(game, null)).toMatchObject({ turn: 2, seat: 'westland', orders: [0] });
    const focus = { turn: 5, seat: 'westland', order: null };
    expect(openingDraft(game, focus)).toMatchObject({ turn: 5, orders: [] });
    expect(openingDraft(game, { ...focus, turn: 2, order: 0 })).toMatchObject({ orders: [0] });
  });

  it('keeps what was taken out and put in', () => {
    expect(exchanged(game, { ...base, orders: [0], by: FORUM })).toEqual({
      removed: [SERVICES],
      added: [FORUM],
    });
    const decision = { turn: 2, seat: 'westland', orders: [0] };
    expect(exchanged(game, draftOf(decision))).toEqual({ removed: [SERVICES], added: [] });
    expect(exchanged(game, firstDraft(game, 3, 'westland'))).toEqual({ removed: [], added: [] });
  });
});
