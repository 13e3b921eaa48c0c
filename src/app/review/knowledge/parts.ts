// States what the parts of "who knew what" are given, and how a seat's range and name are read; it draws nothing.
import type { KnownSubject } from '../../../review/index.ts';
import { knownAt } from '../../facts/readings.ts';
import type { Known } from '../../facts/readings.ts';
import { useReview } from '../use.ts';
import type { KnownReading, Side, Sides } from './sides.ts';

export interface PartProps {
  readonly subject: KnownSubject;
  readonly reading: KnownReading;
  readonly found: Sides;
}

export function useSeatName(): (seat: number) => string {
  const { game, names } = useReview();
  return (seat) => names.seat(game.world.seats[seat]?.id ?? '');
}

/** What a seat held for possible: a figure, a range or nothing. */
export function knownOf(observed: Side['at'][number]['observed'], { top }: KnownReading): Known {
  const column = {
    value: Float64Array.of(observed?.value ?? Number.NaN),
    band: Float64Array.of(observed?.band ?? 0),
  };
  return knownAt(column, 0, top);
}
