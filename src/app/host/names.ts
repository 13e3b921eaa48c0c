// Decides what seats, places and orders are called on the console; the names are the scenario's.
import { useMemo } from 'react';
import type { SeatKind } from '../../engine/index.ts';
import { useWords } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { useOpenWorld } from '../room/openWorld.ts';

/** A seat's name by its id. */
export function useSeatNames(): (seat: string) => string {
  const { say } = useWords();
  const cards = useRoom(({ now }) => now?.still.scenario.cards ?? null);
  return useMemo(() => {
    const named = new Map((cards ?? []).map(({ id, name }) => [id, say(name)]));
    return (seat) => named.get(seat) ?? seat;
  }, [cards, say]);
}

/** What kind of seat it is; null where the map's world does not say. */
export function useKinds(): (seat: string) => SeatKind | null {
  const world = useOpenWorld();
  return (seat) => world?.seats.find(({ id }) => id === seat)?.kind ?? null;
}
