// Decides how React panels listen to the stores and to the window; it holds nothing itself.
import { useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { namesOf } from '../facts/names.ts';
import type { Names } from '../facts/names.ts';
import { remote } from '../stores/remote.ts';
import type { Silence } from '../stores/remote.ts';
import { table } from '../stores/table.ts';
import type { SeatScreen, TableState } from '../stores/table.ts';
import { ui } from '../stores/ui.ts';
import type { UiState } from '../stores/ui.ts';
import { useWords } from './words.tsx';

export function useTable<Part>(part: (state: TableState) => Part): Part {
  return useStore(table, part);
}

export function useUi<Part>(part: (state: UiState) => Part): Part {
  return useStore(ui, part);
}

/** The screen of the seat that looks; panels of play are only drawn while there is one. */
export function useScreen(): SeatScreen | null {
  return useStore(table, (state) => state.screen);
}

/** Whether orders of every kind are given now: not while something is told, and not where only answers are taken. */
export function useGivesOrders(): boolean {
  const writes = useWrites();
  return useTable(
    ({ stage, screen }) => writes && stage === 'orders' && screen?.answersOnly !== true,
  );
}

/** Whether this device may write on the pad: in a room one device of a team holds the pen. */
export function useWrites(): boolean {
  return useStore(remote, ({ seat }) => seat === null || seat.writes);
}

/** Why this device may not write; null where it may. */
export function useSilence(): Silence | null {
  return useStore(remote, ({ seat }) => seat?.silence ?? null);
}

/** Names of a seat world's things in the reader's language. */
export function useNames(screen: SeatScreen): Names {
  const words = useWords();
  const scenario = useStore(table, (state) => state.scenario);
  return useMemo(
    () =>
      namesOf(screen.world, words, {
        events: screen.events,
        rules: screen.heard,
        fictional: scenario?.fictional ?? null,
      }),
    [screen.world, screen.heard, screen.events, words, scenario],
  );
}

export function useMedia(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    (listener) => {
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => list.matches,
  );
}

export function useReducedMotion(): boolean {
  return useMedia('(prefers-reduced-motion: reduce)');
}
