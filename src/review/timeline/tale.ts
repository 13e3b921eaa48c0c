// Decides what is told of each turn: who decided what and what came of it, what happened to all, and what moved most.

import { COLUMNS, improvisedId } from '../../engine/index.ts';
import type { ColumnName, Order, Outcome, State } from '../../engine/index.ts';
import { FELT_STOCKS } from '../../session/index.ts';
import type { Improvised } from '../../session/index.ts';
import type { ReviewGame, ReviewTurn } from '../game/index.ts';
import { givenOrders } from '../game/index.ts';

/** What one seat handed in for a turn. An outcome is null where a game is known by its stored states only. */
export interface SeatDecisions {
  readonly seat: string;
  readonly intent: string;
  readonly orders: readonly {
    readonly index: number;
    readonly order: Order;
    readonly outcome: Outcome | null;
  }[];
}

/** An event or inject that opened with the turn; `subject` is what was drawn for it, or -1. */
export interface ToldEvent {
  readonly kind: 'event' | 'inject';
  readonly id: string;
  readonly subject: number;
  /** The choice that stands, or null. */
  readonly answered: string | null;
}

export const INCIDENTS = [
  'attacks',
  'reprisals',
  'clashes',
  'protests',
  'contests',
  'harm',
] as const satisfies readonly ColumnName[];

export interface ToldIncident {
  readonly kind: (typeof INCIDENTS)[number];
  readonly zone: number;
  readonly severity: number;
}

/** What states and partners agreed on or left: a rung of a pair, a package, a framework that began or ended. */
export type ToldAgreement =
  | { readonly kind: 'rung'; readonly pair: number; readonly from: number; readonly to: number }
  | {
      readonly kind: 'package';
      readonly partner: number;
      readonly state: number;
      readonly signed: boolean;
    }
  | { readonly kind: 'framework'; readonly framework: number; readonly active: boolean };

/** A stock of one subject between the two openings of the turn. */
export interface ToldChange {
  readonly stock: ColumnName;
  readonly subject: number;
  readonly before: number;
  readonly after: number;
}

/** What the facilitator made up for the turn's opening: an inject, or an override with its reason. */
export interface ToldByHand {
  /** Names its changes in ledgers, and its news. */
  readonly id: string;
  readonly improvised: Improvised;
}

export interface TurnTale {
  readonly turn: number;
  readonly repeated: boolean;
  readonly decisions: readonly SeatDecisions[];
  readonly events: readonly ToldEvent[];
  readonly byHand: readonly ToldByHand[];
  readonly incidents: readonly ToldIncident[];
  readonly agreements: readonly ToldAgreement[];
  /** Largest first. */
  readonly changes: readonly ToldChange[];
}

const MOST_CHANGES = 6;

/** The game turn by turn, the tail too. */
export function taleOf(game: ReviewGame, mostChanges = MOST_CHANGES): readonly TurnTale[] {
  return game.turns.map((turn) => ({
    turn: turn.turn,
    repeated: turn.repeated,
    decisions: decisionsOf(game, turn),
    events: eventsOf(game, turn.turn),
    byHand: byHandOf(game, turn.turn),
    incidents: incidentsOf(turn.after),
    agreements: turn.before === null ? [] : agreementsBetween(turn.before, turn.after),
    changes: turn.before === null ? [] : changesBetween(turn.before, turn.after, mostChanges),
  }));
}

function decisionsOf({ world, source }: ReviewGame, turn: ReviewTurn): readonly SeatDecisions[] {
  const given = givenOrders(world, turn.submissions);
  return turn.submissions.map(({ seat, intent = '' }) => {
    const index = world.index.seat.get(seat) ?? -1;
    const outcomes = new Map(
      turn.outcomes.filter((one) => one.seat === index).map((one) => [one.order, one.outcome]),
    );
    const orders = given
      .filter((one) => one.seat === index)
      .map(({ index: place, order }) => ({
        index: place,
        order,
        outcome: source === 'stored' ? null : (outcomes.get(place) ?? null),
      }));
    return { seat, intent, orders };
  });
}

/** All that happened stays in the records to the end, with the answers that were given since. */
function eventsOf({ world, turns }: ReviewGame, turn: number): readonly ToldEvent[] {
  const all = turns.at(-1)?.after.records.events ?? [];
  return all
    .filter((one) => one.turn === turn)
    .map(({ event, subject, answered }): ToldEvent => {
      const inject = event - world.events.length;
      const id = (inject < 0 ? world.events[event] : world.injects[inject])?.id ?? '';
      return { kind: inject < 0 ? 'event' : 'inject', id, subject, answered };
    });
}

/** It is kept with the turn before the one that it opened. */
function byHandOf({ turns }: ReviewGame, turn: number): readonly ToldByHand[] {
  const improvised = turns[turn - 2]?.improvised ?? [];
  return improvised.map((one, position) => ({ id: improvisedId(turn, position), improvised: one }));
}

function incidentsOf(after: State): readonly ToldIncident[] {
  return INCIDENTS.flatMap((kind) =>
    Array.from(after[kind]).flatMap((severity, zone) =>
      severity > 0 ? [{ kind, zone, severity }] : [],
    ),
  );
}

function agreementsBetween(before: State, after: State): readonly ToldAgreement[] {
  const rungs = Array.from(after.rung).flatMap((to, pair): ToldAgreement[] => {
    const from = before.rung[pair] ?? to;
    return from === to ? [] : [{ kind: 'rung', pair, from, to }];
  });
  return [
    ...rungs,
    ...packagesIn(after, before).map((one): ToldAgreement => ({ ...one, signed: true })),
    ...packagesIn(before, after).map((one): ToldAgreement => ({ ...one, signed: false })),
    ...after.records.frameworks.flatMap(({ framework, active }): ToldAgreement[] => {
      const was = before.records.frameworks.find((one) => one.framework === framework)?.active;
      return was === active ? [] : [{ kind: 'framework', framework, active }];
    }),
  ];
}

/** Packages that are in force in one state and not in the other. */
function packagesIn(here: State, there: State) {
  return here.records.packages
    .filter(
      ({ partner, state }) =>
        !there.records.packages.some((one) => one.partner === partner && one.state === state),
    )
    .map(({ partner, state }) => ({ kind: 'package', partner, state }) as const);
}

function changesBetween(before: State, after: State, most: number): readonly ToldChange[] {
  const stocks = FELT_STOCKS.filter((stock) => COLUMNS[stock].role === 'stock');
  return stocks
    .flatMap((stock) =>
      Array.from(after[stock]).map((value, subject): ToldChange => {
        return { stock, subject, before: before[stock][subject] ?? value, after: value };
      }),
    )
    .filter((change) => change.before !== change.after)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, most);
}
