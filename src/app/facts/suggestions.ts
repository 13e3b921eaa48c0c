// Decides which three places are put before a seat each turn, and for which reason; it gives no advice on what to do there.
import type { SeatWorld, View, ZoneReading } from '../../engine/index.ts';

export type Reason =
  | 'grievance'
  | 'trust'
  | 'livelihood'
  | 'promise'
  | 'armed'
  | 'harm'
  | 'corruption'
  | 'flow';

export interface Suggestion {
  readonly zone: number;
  readonly reason: Reason;
  /** The turn in which a promise falls due, else 0. */
  readonly turn: number;
  readonly weight: number;
}

function reading(view: View, name: ZoneReading, zone: number, otherwise: number): number {
  const value = view.zone[name].value[zone] ?? Number.NaN;
  return Number.isNaN(value) ? otherwise : value;
}

/** Sum over goods that harm of what was seized or reported, ordinary trade left out. */
function alarms(view: View, zone: number): number {
  let sum = 0;
  for (let good = 1; good < 5; good += 1) {
    const tips = view.zoneGood.tips.value[zone * 5 + good] ?? 0;
    const seized = view.zoneGood.seized.value[zone * 5 + good] ?? 0;
    sum += (Number.isNaN(tips) ? 0 : tips) + (Number.isNaN(seized) ? 0 : seized) / 10;
  }
  return sum;
}

function promiseAt(view: View, zone: number): Suggestion | null {
  const due = view.promises
    .filter((promise) => promise.zone === zone)
    .map((promise) => promise.due);
  const next = due.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...due);
  if (next > view.turn + 2) return null;
  return { zone, reason: 'promise', turn: next, weight: 1.2 - 0.1 * Math.max(0, next - view.turn) };
}

function reasonsAt(view: View, before: View | null, zone: number): Suggestion[] {
  const of = (reason: Reason, weight: number): Suggestion => ({ zone, reason, turn: 0, weight });
  const rise = before === null ? 0 : alarms(view, zone) - alarms(before, zone);
  const found = [
    of('grievance', (reading(view, 'grievance', zone, 0) - 0.4) * 2),
    of('trust', (0.42 - reading(view, 'trust', zone, 1)) * 2),
    of('livelihood', (0.45 - reading(view, 'livelihood', zone, 1)) * 1.8),
    of(
      'armed',
      reading(view, 'armedPresence', zone, 0) - 0.5 * reading(view, 'protection', zone, 0),
    ),
    of('harm', reading(view, 'harmOwed', zone, 0)),
    of('corruption', (reading(view, 'corruption', zone, 0) - 0.4) * 1.5),
    of('flow', rise),
  ];
  const promise = promiseAt(view, zone);
  return promise === null ? found : [...found, promise];
}

/** At most three places, each once, the weightiest reason of each; a place in which nothing presses is left out. */
export function suggestionsFor(world: SeatWorld, view: View, before: View | null): Suggestion[] {
  const best = world.seat.zones.flatMap((zone) => {
    const [first] = reasonsAt(view, before, zone).sort((a, b) => b.weight - a.weight);
    return first !== undefined && first.weight > 0.05 ? [first] : [];
  });
  return best.sort((a, b) => b.weight - a.weight || a.zone - b.zone).slice(0, 3);
}
