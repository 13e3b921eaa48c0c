// Writes changed terms of a partner's offer into the records; what an offer is worth now stands in partners.ts.

import { news } from '../news.ts';
import { withOffer } from '../partners.ts';
import { packageWith, recordsWith } from '../records.ts';
import { seatOfState } from './look.ts';
import type { TurnContext } from '../order.ts';
import type { OfferChange, PackageChange } from '../records.ts';
import type { PackageRecord, State } from '../state.ts';

/** Changes the terms that a partner offers one state; what is not named stays. */
export function changeOffer(
  turn: TurnContext,
  partner: number,
  to: number,
  terms: OfferChange,
): void {
  const { world, state } = turn;
  state.records = withOffer(world, state.records, { partner, state: to, terms });
  announceOffer(turn, partner, to);
}

/** Only the two concerned hear of it. */
export function announceOffer(turn: TurnContext, partner: number, to: number): void {
  const { world, state } = turn;
  const audience = [seatOfState(world, to), seatOfPartner(world.seats, partner)];
  turn.news.push(
    news(state.turn, 'offer-changed', {
      partner,
      state: to,
      audience: audience.filter((seat) => seat >= 0),
    }),
  );
}

function seatOfPartner(
  seats: readonly { readonly kind: string; readonly holds: number }[],
  partner: number,
): number {
  return seats.findIndex((seat) => seat.kind === 'partner' && seat.holds === partner);
}

/** The package that a state holds from a partner. */
export function packageOf(state: State, partner: number, of: number): PackageRecord | undefined {
  return state.records.packages.find((one) => one.partner === partner && one.state === of);
}

/** Replaces a package by a changed one. */
export function changePackage(state: State, before: PackageRecord, change: PackageChange): void {
  const packages = state.records.packages.map((one) =>
    one === before ? packageWith(one, change) : one,
  );
  state.records = recordsWith(state.records, { packages });
}
