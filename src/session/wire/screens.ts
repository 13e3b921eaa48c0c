// Decides how a seat's screen travels: what of it is sent, and how the screen is put together again at the other end.

import type { PublicIndex, SeatWorld } from '../../engine/index.ts';
import type { ConsoleSheet, PublicSheet, SeatSheet } from '../screen/types.ts';
import type { Json, Sheet } from './messages.ts';
import { pack, unpack } from './packed.ts';

/** A seat world as plain data, field by field. Its lookups are made again where it arrives. */
export function worldToWire(world: SeatWorld): Json {
  return pack({
    id: world.id,
    turns: world.turns,
    tailTurns: world.tailTurns,
    startYear: world.startYear,
    startQuarter: world.startQuarter,
    states: world.states,
    zones: world.zones,
    passages: world.passages,
    pairs: world.pairs,
    partners: world.partners,
    frameworks: world.frameworks,
    seats: world.seats,
    communityConsent: world.communityConsent,
    seat: world.seat,
    seatIndex: world.seatIndex,
    networks: world.networks,
    events: world.events,
    grants: world.grants,
    values: world.values,
    flows: world.flows,
  });
}

export function worldFromWire(wire: Json): SeatWorld {
  const world = unpack(wire) as Omit<SeatWorld, 'index'>;
  return { ...world, index: indexOf(world) };
}

/** Lookups by id, which lie in the order of the lists. */
export function indexOf(world: Omit<SeatWorld, 'index'>): PublicIndex {
  const places = (list: readonly { readonly id: string }[]) =>
    new Map(list.map(({ id }, at) => [id, at]));
  return {
    state: places(world.states),
    zone: places(world.zones),
    passage: places(world.passages),
    pair: places(world.pairs),
    partner: places(world.partners),
    framework: places(world.frameworks),
    seat: places(world.seats),
    network: places(world.networks),
    event: places(world.events),
  };
}

/** What a seat is sent of its sheet: never a state, so an open book stays closed here; `shown` is sent once. */
export function sheetToWire(sheet: SeatSheet): Sheet {
  const { view, before, answersOnly, reports, workshops, observations, heard, events } = sheet;
  return pack({ view, before, answersOnly, reports, workshops, observations, heard, events });
}

export function sheetFromWire(wire: Sheet): SeatSheet {
  const sheet = unpack(wire) as Omit<SeatSheet, 'shown' | 'idle'>;
  return { ...sheet, shown: sheet.view, idle: null };
}

export function publicToWire({ view, news, heard, events }: PublicSheet): Sheet {
  return pack({ view, news, heard, events });
}

export function publicFromWire(wire: Sheet): PublicSheet {
  return unpack(wire) as PublicSheet;
}

export function consoleToWire(sheet: ConsoleSheet): Sheet {
  const { view, news, heard, events, plan, injects, measures } = sheet;
  return pack({ view, news, heard, events, plan, injects, measures });
}

export function consoleFromWire(wire: Sheet): ConsoleSheet {
  return unpack(wire) as ConsoleSheet;
}
