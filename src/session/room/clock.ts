// Decides how much of a stretch's time is left; when the host is asked is the host's own matter.

import type { Clock, RoomOptions, RoomPhase, TimedPhase } from './types.ts';
import { TIMED_PHASES } from './types.ts';

const MINUTE = 60_000;

export const STILL: Clock = { ofMs: 0, leftMs: 0, since: null, paused: false };

/** Milliseconds left at a moment. A host's clock that went back takes nothing away and gives nothing. */
export function leftAt({ leftMs, since }: Clock, now: number): number {
  if (since === null) return leftMs;
  return Math.max(0, leftMs - Math.max(0, now - since));
}

export function isTimed(phase: RoomPhase): phase is TimedPhase {
  return TIMED_PHASES.some((one) => one === phase);
}

/** The clock of a stretch that begins: it runs, unless no time is set or the room is paused. */
export function clockFor(
  { timing }: RoomOptions,
  phase: RoomPhase,
  { now, paused }: { readonly now: number; readonly paused: boolean },
): Clock {
  const ofMs = isTimed(phase) ? Math.round(timing[phase] * MINUTE) : 0;
  return { ofMs, leftMs: ofMs, since: ofMs === 0 || paused ? null : now, paused };
}

export function paused(clock: Clock, now: number): Clock {
  return { ...clock, leftMs: leftAt(clock, now), since: null, paused: true };
}

export function resumed(clock: Clock, now: number): Clock {
  return { ...clock, since: clock.ofMs === 0 ? null : now, paused: false };
}

/** Minutes more or fewer; a stretch without a time gets one. */
export function withMinutes(clock: Clock, add: number, now: number): Clock {
  const left = Math.max(0, leftAt(clock, now) + add * MINUTE);
  const ofMs = Math.max(clock.ofMs + add * MINUTE, left);
  return { ...clock, ofMs, leftMs: left, since: ofMs === 0 || clock.paused ? null : now };
}

/** The host was down from `last` to `now`: that time does not count. */
export function afterRest(clock: Clock, last: number, now: number): Clock {
  if (clock.since === null) return clock;
  return { ...clock, leftMs: leftAt(clock, last), since: now };
}
