// Decides how the findings of `tukhum probe` are printed; it finds nothing.

import { PROBE_LIMITS } from '../lab/index.ts';
import type { KindWeight, Probes } from '../lab/index.ts';
import type { Desk } from './desk.ts';
import { percent } from './numbers.ts';
import { say } from './words.ts';
import type { MessageFacts, MessageKey } from './words.ts';

export function printProbes({ spread, standing, busy, weight }: Probes, desk: Desk): void {
  const line = (key: MessageKey, facts: MessageFacts): void =>
    desk.out(say(desk.locale, key, facts));
  if (spread !== undefined) {
    const { seeds: games, pinned } = spread;
    const limit = percent(PROBE_LIMITS.pinned);
    if (pinned.length === 0) line('probe-pinned-none', { games, limit });
    else line('probe-pinned', { games, limit, names: pinned.join(', ') });
  }
  if (standing !== undefined) {
    line('probe-standing', {
      games: standing.seeds,
      winner: percent(standing.winnerChanges),
      clear: percent(standing.clearChanges),
      order: percent(standing.orderChanges),
      kendall: percent(standing.kendall),
    });
  }
  if (busy !== undefined) {
    const least = PROBE_LIMITS.kinds;
    for (const seat of busy.seats) {
      const turns = seat.turns.map((one) => `${one.turn} ${percent(one.busy)}`).join(', ');
      line('probe-busy-seat', { seat: seat.seat, least, busy: percent(seat.busy), turns });
    }
    const limit = percent(PROBE_LIMITS.busy);
    line('probe-busy', { cases: busy.cases, least, busy: percent(busy.busy), limit });
  }
  if (weight !== undefined) {
    const names = (verdict: KindWeight['verdict']) =>
      weight.kinds.flatMap((one) => (one.verdict === verdict ? [one.kind] : [])).join(', ') || '–';
    line('probe-matters', { budget: weight.budget, names: names('matters') });
    line('probe-loses', { names: names('loses') });
    line('probe-replaceable', { names: names('replaceable') });
    line('probe-dead', { names: names('dead') });
  }
}
