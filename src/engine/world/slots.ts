// Gives every draw of a turn its fixed slot in the noise plane of its phase; it draws nothing.

import { GOOD_COUNT } from '../goods.ts';

/** Start of each block of slots; indexes within a block follow the file order of entities. */
export interface SlotTable {
  readonly events: {
    readonly size: number;
    readonly happens: number;
    readonly subject: number;
    readonly exit: number;
    readonly host: number;
    readonly collapse: number;
    /** Per deck: whether a card is drawn, and which. */
    readonly deck: number;
    readonly card: number;
    readonly injectSubject: number;
  };
  /** decapitate: state * networks + network; bargain: state * partners + partner; claim: any shared target by zone. */
  readonly orders: {
    readonly size: number;
    readonly decapitate: number;
    readonly bargain: number;
    readonly claim: number;
    readonly host: number;
  };
  /** (zone * 3 + size) * seats + seat. */
  readonly projects: { readonly size: number };
  /** start[route] + step along the route. */
  readonly seize: { readonly size: number; readonly start: Int32Array };
  /** One block per kind of incident, index zone. */
  readonly incidents: {
    readonly size: number;
    readonly harm: number;
    readonly harmSeverity: number;
    readonly reprisal: number;
    readonly attack: number;
    readonly attackSeverity: number;
    readonly contest: number;
    readonly clash: number;
    readonly clashSeverity: number;
    readonly protest: number;
  };
  readonly tips: { readonly size: number; readonly tip: number; readonly leak: number };
}

export interface SlotCounts {
  readonly zones: number;
  readonly states: number;
  readonly networks: number;
  readonly partners: number;
  readonly frameworks: number;
  readonly events: number;
  readonly decks: number;
  readonly injects: number;
  readonly seats: number;
  /** Steps (zones) of each route. */
  readonly routeSteps: readonly number[];
}

/** Lays out the slots of a world. */
export function slotTableOf(counts: SlotCounts): SlotTable {
  const { zones, states, networks, partners, frameworks, events, decks, seats } = counts;
  const exit = events * 2;
  const host = exit + states * partners;
  const collapse = host + frameworks;
  // Draws of decks and injects come last, so that a world without them keeps its luck.
  const deck = collapse + frameworks;
  const card = deck + decks;
  const injectSubject = card + decks;
  const bargain = states * networks;
  const claim = bargain + states * partners;
  const orderHost = claim + zones;
  const start = new Int32Array(counts.routeSteps.length);
  let steps = 0;
  counts.routeSteps.forEach((count, route) => {
    start[route] = steps;
    steps += count;
  });
  return {
    events: {
      size: injectSubject + counts.injects,
      happens: 0,
      subject: events,
      exit,
      host,
      collapse,
      deck,
      card,
      injectSubject,
    },
    orders: { size: orderHost + frameworks, decapitate: 0, bargain, claim, host: orderHost },
    projects: { size: zones * 3 * seats },
    seize: { size: steps, start },
    incidents: {
      size: zones * 9,
      harm: 0,
      harmSeverity: zones,
      reprisal: zones * 2,
      attack: zones * 3,
      attackSeverity: zones * 4,
      contest: zones * 5,
      clash: zones * 6,
      clashSeverity: zones * 7,
      protest: zones * 8,
    },
    tips: { size: zones * GOOD_COUNT + zones, tip: 0, leak: zones * GOOD_COUNT },
  };
}
