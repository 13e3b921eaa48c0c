// Plays a trade or smuggling network at two higher levels: it weighs all its flows and zones, and spends where it loses most.

import type { NetworkBooks, Strategy } from '../engine/index.ts';
import { plainOrder, zoneOrder } from './ground.ts';
import { best, known, openPad, take } from './pad.ts';
import type { Pad } from './pad.ts';

type Flow = NetworkBooks['flows'][number];
type Route = Flow['routes'][number];

interface Habits {
  /** Share of goods lost from which it lies low, and from which it spreads over more ways. */
  readonly hidesFrom: number;
  readonly spreadsFrom: number;
  /** Officials bought and zones provided for in one turn at most. */
  readonly bribes: number;
  readonly gifts: number;
  /** Zones leaned on in one turn at most. */
  readonly leans: number;
  /** Expected loss in a zone from which an official or a gift is worth its points. */
  readonly worthIt: number;
}

/** Buys one official a turn and leans towards calm ways; spreads and hides when it is pressed hard. */
export const evader2: Strategy = evading('evader-2', {
  hidesFrom: 0.6,
  spreadsFrom: 0.5,
  bribes: 1,
  gifts: 0,
  leans: 2,
  worthIt: 0.002,
});

/** Buys two officials a turn where it expects to lose most, and never stops trading. */
export const evader3: Strategy = evading('evader-3', {
  hidesFrom: 1,
  spreadsFrom: 1,
  bribes: 2,
  gifts: 1,
  leans: 4,
  worthIt: 0,
});

function evading(id: string, habits: Habits): Strategy {
  return {
    id,
    decide(view, options) {
      const pad = openPad(view, options);
      const { books } = view;
      if (books !== null) play(pad, books, habits);
      return pad.orders;
    },
  };
}

function play(pad: Pad, books: NetworkBooks, habits: Habits): void {
  const { ground } = pad;
  const lost = lostShare(books);
  if (lost > habits.hidesFrom) take(pad, plainOrder(ground, 'lie-low'));
  if (lost > habits.spreadsFrom) take(pad, plainOrder(ground, 'diversify'));
  const losses = lossesOf(pad, books);
  const zones = [...losses.keys()];
  const worth = (zone: number) => (losses.get(zone) ?? 0) - habits.worthIt;
  const bought = best(zones, (zone) => worth(zone) * soberness(pad, zone), habits.bribes);
  for (const zone of bought) take(pad, zoneOrder(ground, 'bribe', zone));
  leanOnCalm(pad, books, habits.leans);
  for (const zone of best(zones, worth, habits.gifts))
    take(pad, zoneOrder(ground, 'provide', zone));
}

/** What an official there still costs in vigilance: nobody needs to buy who is bought. */
function soberness({ view }: Pad, zone: number): number {
  return 1 - known(view.zone.corruption, zone, 0.5);
}

function lostShare(books: NetworkBooks): number {
  let sent = 0;
  let arrived = 0;
  for (const flow of books.flows) {
    sent += flow.volume;
    arrived += flow.delivered;
  }
  return sent > 0 ? 1 - arrived / sent : 0;
}

function riskAt(pad: Pad, books: NetworkBooks, good: number, zone: number): number {
  const risk = books.belief[good * pad.ground.world.zones.length + zone];
  return risk === undefined || Number.isNaN(risk) ? 0 : risk;
}

/** Goods that it expects to lose in each zone, over all flows and ways, as a share of all that it sends. */
function lossesOf(pad: Pad, books: NetworkBooks): ReadonlyMap<number, number> {
  const losses = new Map<number, number>();
  let sent = 0;
  for (const flow of books.flows) sent += flow.volume;
  if (sent <= 0) return losses;
  for (const { good, volume, routes } of books.flows) {
    for (const { zones, share } of routes) {
      for (const zone of zones) {
        const loss = (volume * share * riskAt(pad, books, good, zone)) / sent;
        losses.set(zone, (losses.get(zone) ?? 0) + loss);
      }
    }
  }
  return losses;
}

/** Chance that goods get through along a way, as it believes. */
function passing(pad: Pad, books: NetworkBooks, { good }: Flow, { zones }: Route): number {
  let chance = 1;
  for (const zone of zones) chance *= 1 - Math.min(1, riskAt(pad, books, good, zone));
  return chance;
}

/** Leans on the way that is believed safest, flow by flow, the largest first, by a zone that no worse way of the flow uses. */
function leanOnCalm(pad: Pad, books: NetworkBooks, most: number): void {
  const flows = [...books.flows].sort((one, other) => other.volume - one.volume);
  let done = 0;
  for (const flow of flows) {
    if (done >= most) return;
    const zone = calmZone(pad, books, flow);
    if (zone !== null && take(pad, zoneOrder(pad.ground, 'reroute', zone))) done += 1;
  }
}

function calmZone(pad: Pad, books: NetworkBooks, flow: Flow): number | null {
  let calm: Route | null = null;
  let busiest: Route | null = null;
  for (const route of flow.routes) {
    if (calm === null || passing(pad, books, flow, route) > passing(pad, books, flow, calm)) {
      calm = route;
    }
    if (busiest === null || route.share > busiest.share) busiest = route;
  }
  if (calm === null || busiest === null) return null;
  const avoids = busiest.zones;
  const own = calm.zones.find((zone) => !avoids.includes(zone));
  return own ?? calm.zones[0] ?? null;
}
