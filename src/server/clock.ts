// Decides what time it is for the rooms: milliseconds that only ever go forwards, whatever is done to the clock on the wall.
import { performance } from 'node:perf_hooks';

export interface ServerClock {
  /** Milliseconds since some moment; never less than before. */
  now(): number;
}

/** The machine's own count of running time: setting the date, summer time or a leap second do not move it. */
export const steadyClock: ServerClock = { now: () => performance.now() };

/** The time of one room: it goes on from where it was when it was last written down, as if the server had not been away. */
export function roomClock(clock: ServerClock, last: number): ServerClock {
  const offset = last - clock.now();
  return { now: () => Math.round(clock.now() + offset) };
}
