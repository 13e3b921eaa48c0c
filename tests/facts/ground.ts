// Says on which zones and parties of a world the stylised facts are measured; what is measured there stands in the facts.

import { ARMS, FIGHTERS, MIGRANTS, ORDER_KIND_IDS, orderKind } from '../../src/engine/index.ts';
import type { World, WorldDraft } from '../../src/engine/index.ts';

export interface FactGround {
  /** Border zones through which goods pass without beginning or ending there, away from gates. */
  readonly transit: readonly string[];
  /** The zone that lives most from tolerated trade. */
  readonly dependent: string;
  /** A zone with armed groups and tips about them. */
  readonly armed: string;
  /** A calm border zone of ordinary trust. */
  readonly steady: string;
  /** Where sensors are tried with and without responders. */
  readonly watched: string;
  /** Border zones in which policies are tried. */
  readonly border: readonly string[];
  /** Zones where large projects are not safe. */
  readonly insecure: readonly string[];
  /** Zones along one corridor of facilitated migration. */
  readonly corridor: readonly string[];
}

/** The schematic map of MODEL.md I2. */
export const SCHEMATIC: FactGround = {
  transit: ['M2', 'A1', 'A5', 'T2', 'T3', 'L2'],
  dependent: 'T4',
  armed: 'T1',
  steady: 'A1',
  watched: 'A6',
  border: ['M2', 'A1', 'A4', 'T1', 'T2', 'T4', 'L1', 'L2'],
  insecure: ['T1', 'A7', 'L2'],
  corridor: ['S1', 'A7', 'L3'],
};

/** The zones of Three borders, 2016, that play the same parts. */
export const THREE_BORDERS: FactGround = {
  transit: ['Z05-MA', 'Z04-DZ', 'Z11-DZ', 'Z11-TN', 'Z13-TN', 'Z18-TN'],
  dependent: 'Z17-TN',
  armed: 'Z12-TN',
  steady: 'Z04-DZ',
  watched: 'Z13-DZ',
  border: ['Z04-MA', 'Z05-MA', 'Z04-DZ', 'Z11-DZ', 'Z12-DZ', 'Z12-TN', 'Z17-TN', 'Z18-TN'],
  insecure: ['Z12-TN', 'Z11-TN', 'Z12-DZ'],
  corridor: ['H-DZ', 'Z05-DZ', 'Z04-DZ'],
};

/** Every order of a state from the first turn, so that a fact about an order is not one about its date. */
export function withEveryOrder(draft: WorldDraft): WorldDraft {
  const kinds = ORDER_KIND_IDS.filter((kind) => orderKind(kind).seats.includes('state'));
  return {
    ...draft,
    seats: draft.seats.map((seat) =>
      seat.kind === 'state'
        ? { ...seat, orders: kinds.map((kind) => ({ kind, fromTurn: 1 })) }
        : seat,
    ),
  };
}

/** The partner whose conditions ask most for migrants, or for arms and fighters. */
export function partnerAskingFor(world: World, what: 'migrants' | 'armed'): number {
  const asks = (strings: readonly number[] | null) =>
    what === 'migrants'
      ? (strings?.[MIGRANTS] ?? 0)
      : (strings?.[ARMS] ?? 0) + (strings?.[FIGHTERS] ?? 0);
  const scores = world.partners.map((partner) => asks(partner.strings));
  return scores.indexOf(Math.max(...scores));
}

/** States with a seat, by index. */
export function seatedStates(world: World): number[] {
  return world.states.flatMap((state, index) => (state.seated ? [index] : []));
}
