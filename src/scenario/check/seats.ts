// Finds seats that cannot be played: holding nothing, the wrong thing or another's, or given orders of another kind of seat.

import { METRICS, orderKind, type OrderKindId } from '../../engine/index.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../yaml/tree.ts';
import type { Subject } from './subject.ts';

type Seat = Subject['scenario']['seats'][number];

const MEASURES: readonly string[] = METRICS.map(({ id }) => id);

export function checkSeats(subject: Subject): void {
  const { scenario, report, reportKey } = subject;
  const holders = new Map<string, string>();
  scenario.seats.forEach((seat, index) => {
    const held = heldBy(seat);
    if (held === null)
      report(['seats', index], 'seat-holds-nothing', { id: seat.id, kind: seat.kind });
    else if (held !== '') {
      const other = holders.get(held);
      if (other !== undefined)
        report(['seats', index], 'seats-same-holder', { id: seat.id, other });
      holders.set(held, seat.id);
    }
    checkHeld(subject, seat, index);
    for (const measure of Object.keys(seat.goals)) {
      if (MEASURES.includes(measure)) continue;
      const facts = { what: 'measure', id: measure, meant: nearest(measure, MEASURES) };
      reportKey(['seats', index, 'goals', measure], 'unknown-id', facts);
    }
    checkGrants(subject, seat, index);
  });
  scenario.states.forEach((state, index) => {
    if (
      state.seated &&
      !scenario.seats.some((seat) => seat.kind === 'state' && seat.state === state.id)
    ) {
      report(['states', index, 'seated'], 'state-without-seat', { id: state.id });
    }
  });
  if (!scenario.seats.some((seat) => seat.kind === 'control'))
    report(['seats'], 'no-control-seat', {});
}

/** What a seat plays: null when it should play something and names nothing, empty when it needs nothing. */
function heldBy(seat: Seat): string | null {
  switch (seat.kind) {
    case 'state':
      return seat.state === undefined ? null : `state ${seat.state}`;
    case 'network':
      return seat.network === undefined ? null : `network ${seat.network}`;
    case 'partner':
      return seat.partner === undefined ? null : `partner ${seat.partner}`;
    case 'community':
      return seat.zones.length === 0 ? null : '';
    case 'control':
      return '';
  }
}

function checkHeld({ scenario, report }: Subject, seat: Seat, index: number): void {
  const state = scenario.states.find(({ id }) => id === seat.state);
  if (seat.kind === 'state' && state !== undefined && !state.seated) {
    report(['seats', index, 'state'], 'seat-rim-state', { id: seat.id, state: state.id });
  }
  const network = scenario.networks.find(({ id }) => id === seat.network);
  if (seat.kind === 'network' && network?.kind === 'armed') {
    report(['seats', index, 'network'], 'seat-armed-network', { id: seat.id, network: network.id });
  }
}

function checkGrants({ scenario, ids, report }: Subject, seat: Seat, index: number): void {
  const setIndex = ids['order-set'].get(seat.orders) ?? -1;
  const set = scenario.orderSets[setIndex];
  if (set === undefined) return;
  set.grants.forEach((grant, position) => {
    grant.kinds.forEach((kind, place) => {
      const path: Path = ['orderSets', setIndex, 'grants', position, 'kinds', place];
      if (!mayUse(seat, kind)) {
        report(path, 'order-wrong-seat', { kind, seat: seat.id, seatKind: seat.kind });
      }
    });
  });
  // Faults of the set itself are told once, by the first seat that uses it.
  if (scenario.seats.findIndex(({ orders }) => orders === seat.orders) !== index) return;
  const seen = new Set<OrderKindId>();
  set.grants.forEach((grant, position) => {
    const path: Path = ['orderSets', setIndex, 'grants', position];
    if (grant.fromTurn > scenario.calendar.turns) {
      report([...path, 'fromTurn'], 'order-after-end', {
        turn: grant.fromTurn,
        turns: scenario.calendar.turns,
      });
    }
    grant.kinds.forEach((kind, place) => {
      if (seen.has(kind)) report([...path, 'kinds', place], 'order-repeated', { kind });
      seen.add(kind);
    });
  });
}

function mayUse(seat: Seat, kind: OrderKindId): boolean {
  return orderKind(kind).seats.includes(seat.kind);
}
