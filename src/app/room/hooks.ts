// Decides how the screens of a room listen to it and to its clock; it holds nothing itself.
import { useStore } from 'zustand';
import type { ClockView, SeatView } from '../../session/index.ts';
import { useNow } from '../kit/clock.ts';
import { room } from '../stores/room.ts';
import type { RoomState } from '../stores/room.ts';

export function useRoom<Part>(part: (state: RoomState) => Part): Part {
  return useStore(room, part);
}

/** The view of a device that plays a seat, or watches one; null for any other. */
export function useSeatView(): SeatView | null {
  return useRoom(({ now }) => (now !== null && 'pad' in now.view ? now.view : null));
}

export interface Countdown {
  /** Milliseconds left, never below 0; null where no time is set. */
  readonly left: number | null;
  readonly runs: boolean;
  /** The last minute. */
  readonly isLate: boolean;
}

const LATE = 60_000;

/** What the room's clock shows now: counted on from the view, by this device's own seconds. */
export function useCountdown(): Countdown {
  const clock = useRoom((state): ClockView | null => state.now?.view.clock ?? null);
  const at = useRoom((state) => state.now?.at ?? 0);
  const runs = clock?.runs === true;
  const now = useNow(runs);
  if (clock === null || clock.ofMs === 0) return { left: null, runs, isLate: false };
  const left = Math.max(0, clock.leftMs - (runs ? Math.max(0, now - at) : 0));
  return { left, runs, isLate: left < LATE };
}

/** 03:42, 1:05:00; seconds that have begun count. */
export function countdownText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = two(Math.floor(seconds / 60) % 60);
  const rest = `${minutes}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}
