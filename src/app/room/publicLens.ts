// Decides what the map of the room's screen may be coloured by: what everybody knows, or true values where the fog was lifted.
import { POSTURES } from '../../engine/index.ts';
import type { NewsRecord, SeatWorld, View } from '../../engine/index.ts';
import { LIFTABLE } from '../../session/index.ts';
import type { Liftable, LiftedValues } from '../../session/index.ts';
import type { Lens, ZoneValue } from '../map/index.ts';

/** Lenses of which the public view holds every value. */
export const PUBLIC_LENSES = ['posture', 'agreements', 'news'] as const;
export type PublicLens = (typeof PUBLIC_LENSES)[number];

/** A class of the legend that is on the map: how it is coloured, 1 to 5, and the code of what it says. */
export interface LensClass {
  readonly valueClass: 1 | 2 | 3 | 4 | 5;
  readonly says: string;
}

/** A lens as it is drawn: the hue it borrows, a value for each zone, and what stands in the legend. */
export interface ScreenLens {
  readonly name: PublicLens | Liftable;
  readonly hue: Lens;
  readonly values: readonly ZoneValue[];
  /** Null where the five classes go from low to high. */
  readonly classes: readonly LensClass[] | null;
  /** True values, which nobody at the table would see otherwise. */
  readonly isTruth: boolean;
}

/** The middle of each class, on the scale of the map. */
const MIDDLES = [0, 20, 35, 45, 55, 75] as const;

interface Known {
  readonly world: SeatWorld;
  readonly view: View;
  /** News that everybody heard. */
  readonly news: readonly NewsRecord[];
  readonly lifted: LiftedValues | null;
}

/** Null where all may know nothing of this lens. */
export function screenLens(name: string, known: Known): ScreenLens | null {
  const { lifted } = known;
  if (lifted !== null && lifted.lens === name) return truthOf(known.world, lifted);
  switch (PUBLIC_LENSES.find((one) => one === name)) {
    case 'posture':
      return postureLens(known);
    case 'agreements':
      return agreementLens(known);
    case 'news':
      return newsLens(known);
    default:
      return null;
  }
}

export function isLiftable(name: string): name is Liftable {
  return LIFTABLE.some((one) => one === name);
}

function truthOf({ zones }: SeatWorld, { lens, values }: LiftedValues): ScreenLens {
  const shown = zones.map(({ id }, at): ZoneValue => {
    const value = values[at] ?? null;
    if (value === null) return { zoneId: id, value: null, precision: 'none' };
    return { zoneId: id, value: value * 100, precision: 'exact' };
  });
  return { name: lens, hue: lens, values: shown, classes: null, isTruth: true };
}

function classed(id: string, valueClass: LensClass['valueClass']): ZoneValue {
  return { zoneId: id, value: MIDDLES[valueClass], precision: 'exact' };
}

/** From a force that stays in its posts to one that checks everybody. */
const POSTURE_CLASSES: Readonly<Record<(typeof POSTURES)[number], LensClass['valueClass']>> = {
  withdrawn: 1,
  service: 2,
  standard: 3,
  blanket: 5,
};

const BY_FIRMNESS = ['withdrawn', 'service', 'standard', 'blanket'] as const;

function postureLens({ world, view }: Known): ScreenLens {
  const { value } = view.zone.posture;
  const values = world.zones.map(({ id }, at): ZoneValue => {
    const posture = POSTURES[value[at] ?? -1];
    return posture === undefined
      ? { zoneId: id, value: null, precision: 'none' }
      : classed(id, POSTURE_CLASSES[posture]);
  });
  const there = new Set(Array.from(value, (code) => POSTURES[code]));
  const classes = BY_FIRMNESS.filter((posture) => there.has(posture)).map((posture) => ({
    valueClass: POSTURE_CLASSES[posture],
    says: `posture.${posture}`,
  }));
  return { name: 'posture', hue: 'presence', values, classes, isTruth: false };
}

const TOP_CLASS = 5;

/** The furthest that the state of a zone has come with a neighbour across one of the zone's own ways. */
function agreementLens({ world, view }: Known): ScreenLens {
  const { value } = view.pair.rung;
  const rungs = new Map<number, number>();
  for (const { a, b, international, pair } of world.passages) {
    if (!international || pair < 0) continue;
    for (const zone of [a, b]) rungs.set(zone, Math.max(rungs.get(zone) ?? 0, value[pair] ?? 0));
  }
  const classOfRung = (rung: number) => Math.min(rung + 1, TOP_CLASS) as LensClass['valueClass'];
  // A zone that no way leads out of is no part of it.
  const values = world.zones.flatMap(({ id }, at): ZoneValue[] => {
    const rung = rungs.get(at);
    return rung === undefined ? [] : [classed(id, classOfRung(rung))];
  });
  const classes = [...new Set(rungs.values())]
    .sort((one, other) => one - other)
    .map((rung) => ({ valueClass: classOfRung(rung), says: `rung.${rung}` }));
  return { name: 'agreements', hue: 'services', values, classes, isTruth: false };
}

const NEWS_CLASSES = [1, 2, 4, 5] as const;
const MOST_COUNTED = NEWS_CLASSES.length - 1;

/** How many lines of the round's public news name a zone. */
function newsLens({ world, news }: Known): ScreenLens {
  const counts = new Map<number, number>();
  for (const { zone } of news) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const values = world.zones.map(({ id }, at) => {
    const count = Math.min(counts.get(at) ?? 0, MOST_COUNTED);
    return classed(id, NEWS_CLASSES[count] ?? 1);
  });
  const classes = NEWS_CLASSES.flatMap((valueClass, count) =>
    values.some(({ value }) => value === MIDDLES[valueClass])
      ? [{ valueClass, says: `room.lens.news.${count}` }]
      : [],
  );
  return { name: 'news', hue: 'flows', values, classes, isTruth: false };
}
