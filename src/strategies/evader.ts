// Plays a trade or smuggling network from its own books: it hides after losses, spreads, leans to quiet routes, buys officials.

import type { NetworkBooks, Strategy } from '../engine/index.ts';
import { plainOrder, zoneOrder } from './ground.ts';
import { openPad, take } from './pad.ts';
import type { Pad } from './pad.ts';

/** Share of goods lost from which it hides, and from which it spreads. @source design choice */
const HEAVY_LOSS = 0.3;
const SOME_LOSS = 0.12;
/** Believed risk from which an official is worth buying. */
const RISKY = 0.12;

export const evader: Strategy = {
  id: 'evader',
  decide(view, options) {
    const pad = openPad(view, options);
    const { books } = view;
    if (books === null) return pad.orders;
    const loss = lossOf(books);
    if (loss > HEAVY_LOSS) take(pad, plainOrder(pad.ground, 'lie-low'));
    if (loss > SOME_LOSS) take(pad, plainOrder(pad.ground, 'diversify'));
    const main = mainFlow(books);
    if (main !== null) {
      leanAway(pad, main, books);
      buyOfficial(pad, main, books);
    }
    return pad.orders;
  },
};

type Flow = NetworkBooks['flows'][number];
type Route = Flow['routes'][number];

function lossOf(books: NetworkBooks): number {
  let sent = 0;
  let arrived = 0;
  for (const flow of books.flows) {
    sent += flow.volume;
    arrived += flow.delivered;
  }
  return sent > 0 ? 1 - arrived / sent : 0;
}

function mainFlow(books: NetworkBooks): Flow | null {
  let main: Flow | null = null;
  for (const flow of books.flows) if (main === null || flow.volume > main.volume) main = flow;
  return main;
}

function riskAt(pad: Pad, books: NetworkBooks, flow: Flow, zone: number): number {
  const risk = books.belief[flow.good * pad.ground.world.zones.length + zone];
  return risk === undefined || Number.isNaN(risk) ? 0 : risk;
}

/** The zone of a route that is believed worst. */
function worstZone(pad: Pad, books: NetworkBooks, flow: Flow, route: Route): number {
  let worst = route.zones[0] ?? -1;
  for (const zone of route.zones) {
    if (riskAt(pad, books, flow, zone) > riskAt(pad, books, flow, worst)) worst = zone;
  }
  return worst;
}

function busiest(flow: Flow): Route | null {
  let most: Route | null = null;
  for (const route of flow.routes) if (most === null || route.share > most.share) most = route;
  return most;
}

/** Leans towards the route whose worst zone is least feared, by a zone that the busiest route avoids. */
function leanAway(pad: Pad, flow: Flow, books: NetworkBooks): void {
  const most = busiest(flow);
  if (most === null) return;
  const fear = (route: Route) => riskAt(pad, books, flow, worstZone(pad, books, flow, route));
  let calm = most;
  for (const route of flow.routes) if (fear(route) < fear(calm)) calm = route;
  const zone = calm.zones.find((one) => !most.zones.includes(one));
  if (zone !== undefined) take(pad, zoneOrder(pad.ground, 'reroute', zone));
}

/** Buys an official where the busiest route is most feared. */
function buyOfficial(pad: Pad, flow: Flow, books: NetworkBooks): void {
  const most = busiest(flow);
  if (most === null) return;
  const zone = worstZone(pad, books, flow, most);
  if (zone >= 0 && riskAt(pad, books, flow, zone) > RISKY) {
    take(pad, zoneOrder(pad.ground, 'bribe', zone));
  }
}
