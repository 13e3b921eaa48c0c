// Turns what the reader knows of a world into one the engine can play: routes, slots, lookups, coefficients, quiet start.

import { canonicalJson, fault, hashHex } from '../../base/index.ts';
import { coefficientsOf } from '../coefficients.ts';
import { layoutOf } from '../layout.ts';
import { ORDER_KIND_IDS } from '../orders/ids.ts';
import { ruleBookOf } from '../rules/book.ts';
import { ruleSubjectsOf } from '../rules/subjects.ts';
import { SEAT_KINDS } from '../world.ts';
import { armedFactorsOf } from './armed.ts';
import { burnIn } from './burnIn.ts';
import { worldIndexOf } from './lookup.ts';
import { routeTableOf } from './routes.ts';
import { slotTableOf } from './slots.ts';
import type { Canonical } from '../../base/index.ts';
import type { EventDef } from '../events.ts';
import type { Snapshot } from '../state.ts';
import type { PartnerDef, SeatDef, World, WorldDraft } from '../world.ts';
import type { RouteTable } from './routes.ts';

/** Compiles a world; throws a Fault for what the reader should have refused (a flow without a route …). */
export function compileWorld(draft: WorldDraft): World {
  const routes = routeTableOf(draft.zones, draft.passages, draft.flows);
  draft.flows.forEach((flow, index) => {
    if (routes.firstRoute[index] === routes.firstRoute[index + 1]) {
      fault('flow without a route', { flow: flow.id });
    }
  });
  const layout = layoutOf({
    zones: draft.zones.length,
    states: draft.states.length,
    pairs: draft.pairs.length,
    passages: draft.passages.length,
    networks: draft.networks.length,
    flows: draft.flows.length,
    routes: routes.count,
    branches: draft.branches.length,
    seats: draft.seats.length,
    ruleSubjects: ruleSubjectsOf(draft),
  });
  const slots = slotTableOf({
    zones: draft.zones.length,
    states: draft.states.length,
    networks: draft.networks.length,
    partners: draft.partners.length,
    frameworks: draft.frameworks.length,
    events: draft.events.length,
    decks: draft.decks.length,
    injects: draft.injects.length,
    seats: draft.seats.length,
    routeSteps: Array.from(
      { length: routes.count },
      (_none, route) => routes.zoneStart[route + 1] - routes.zoneStart[route],
    ),
  });
  // Written out, not spread: a spread gives each world a shape of its own, and then every equation is compiled for many.
  const compiled: Omit<World, 'start'> & { start: Snapshot | null } = {
    id: draft.id,
    turns: draft.turns,
    tailTurns: draft.tailTurns,
    startYear: draft.startYear,
    startQuarter: draft.startQuarter,
    communityConsent: draft.communityConsent,
    states: draft.states,
    zones: draft.zones,
    passages: draft.passages,
    pairs: draft.pairs,
    partners: draft.partners,
    frameworks: draft.frameworks,
    seats: draft.seats.map(inOwnWords),
    gates: draft.gates,
    networks: draft.networks,
    branches: draft.branches,
    flows: draft.flows,
    events: draft.events,
    decks: draft.decks,
    injects: draft.injects,
    rules: draft.rules,
    values: draft.values,
    happenings: [...draft.events, ...draft.injects],
    hash: worldHash(draft),
    coefficients: coefficientsOf(draft.values),
    routes,
    slots,
    index: worldIndexOf(draft),
    layout,
    armed: armedFactorsOf(draft, routes),
    uses: usesOf(draft, routes),
    start: null,
  };
  compiled.start = burnIn(compiled);
  const world = compiled as World;
  // What is wrong with a rule shows now, not in the turn in which it would first be looked at.
  ruleBookOf(world);
  return world;
}

/**
 * A seat whose kind and kinds of orders are the engine's own strings, not equal ones from a file: they are compared for every
 * order that is weighed, and strings that lie in two places are compared letter by letter.
 */
function inOwnWords(seat: SeatDef): SeatDef {
  return {
    ...seat,
    kind: SEAT_KINDS.find((kind) => kind === seat.kind) ?? seat.kind,
    orders: seat.orders.map(({ kind, fromTurn }) => ({
      kind: ORDER_KIND_IDS.find((id) => id === kind) ?? kind,
      fromTurn,
    })),
  };
}

/** Names and texts do not count: worlds that differ in labels alone play and hash alike. */
function worldHash(draft: WorldDraft): string {
  const plain = JSON.stringify(withoutUnused(draft), (key, value: unknown) =>
    key === 'name' || key === 'title' || key === 'text' ? undefined : value,
  );
  return hashHex(canonicalJson(JSON.parse(plain) as Canonical));
}

/** What a world does not use leaves no trace in its hash, so that it stays what it was before there were rules and decks. */
function withoutUnused({ rules, decks, injects, ...draft }: WorldDraft) {
  return {
    ...draft,
    ...(rules.length > 0 && { rules }),
    ...(decks.length > 0 && { decks }),
    ...(injects.length > 0 && { injects: injects.map(plainEvent) }),
    events: draft.events.map(plainEvent),
    partners: draft.partners.map(plainPartner),
  };
}

function plainPartner({ running, ...partner }: PartnerDef) {
  return { ...partner, ...(running.length > 0 && { running }) };
}

function plainEvent({ when, deck, weight, ...event }: EventDef) {
  return { ...event, ...(when !== null && { when }), ...(deck >= 0 && { deck, weight }) };
}

/** Where each branch has a candidate route. */
function usesOf(draft: WorldDraft, routes: RouteTable): Uint8Array {
  const count = draft.zones.length;
  const uses = new Uint8Array(draft.branches.length * count);
  for (let route = 0; route < routes.count; route += 1) {
    const { branch } = draft.flows[routes.flowOf[route]];
    for (let at = routes.zoneStart[route]; at < routes.zoneStart[route + 1]; at += 1) {
      uses[branch * count + routes.zones[at]] = 1;
    }
  }
  return uses;
}
