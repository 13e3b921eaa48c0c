// Decides how screens that are nobody's seat read what all eyes may see: the map's world, its names, the open sheet.
import { useMemo } from 'react';
import type { SeatWorld } from '../../engine/index.ts';
import { FREE } from '../../engine/index.ts';
import { consoleFromWire, publicFromWire, worldFromWire } from '../../session/index.ts';
import type { ConsoleSheet, Json, PublicSheet } from '../../session/index.ts';
import { namesOf } from '../facts/names.ts';
import type { Names } from '../facts/names.ts';
import { useWords } from '../kit/index.ts';
import type { SeatScreen } from '../stores/table.ts';
import { useRoom } from './hooks.ts';

/** Unpacked once for each part: panels compare worlds and views by identity. */
function once<From extends Json, Made>(make: (from: From) => Made): (from: From) => Made {
  let last: { readonly from: From; readonly made: Made } | null = null;
  return (from) => {
    if (last?.from !== from) last = { from, made: make(from) };
    return last.made;
  };
}

const worldOf = once(worldFromWire);
const publicOf = once(publicFromWire);
const consoleOf = once(consoleFromWire);

export function useOpenWorld(): SeatWorld | null {
  const still = useRoom(({ now }) => now?.still.world);
  return still === undefined ? null : worldOf(still);
}

export function useOpenSheet(): PublicSheet | null {
  const sheet = useRoom(({ now }) => now?.sheet ?? null);
  return sheet === null ? null : publicOf(sheet);
}

export function useConsoleSheet(): ConsoleSheet | null {
  const sheet = useRoom(({ now }) => (now?.view.role === 'console' ? now.sheet : null));
  return sheet === null ? null : consoleOf(sheet);
}

export function useOpenNames(): Names | null {
  const words = useWords();
  const world = useOpenWorld();
  const sheet = useOpenSheet();
  const fictional = useRoom(({ now }) => now?.still.scenario.fictional ?? null);
  return useMemo(() => {
    if (world === null) return null;
    const { heard = {}, events = {} } = sheet ?? {};
    return namesOf(world, words, { events, rules: heard, fictional });
  }, [world, sheet, words, fictional]);
}

/** The open sheet as the panels of play read a screen: it has no seat, no pad and no receipts. */
export function useOpenScreen(): SeatScreen | null {
  const world = useOpenWorld();
  const sheet = useOpenSheet();
  return useMemo(() => {
    if (world === null || sheet === null) return null;
    const { view, heard, events } = sheet;
    return {
      seat: '',
      world,
      view,
      shown: view,
      before: null,
      pad: { orders: [], intent: '', rulings: [], cost: FREE },
      submitted: false,
      answersOnly: false,
      past: [],
      proposals: [],
      reports: [],
      workshops: [],
      predictions: [],
      predicting: false,
      observations: [],
      heard,
      events,
      idle: null,
    };
  }, [world, sheet]);
}
