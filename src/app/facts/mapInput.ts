// Decides what the map is told of a seat's view: zones, values of a lens, counters, flows as observed; it draws nothing.
import { GOODS } from '../../engine/index.ts';
import type { Estimate, SeatWorld, View, ZoneDef } from '../../engine/index.ts';
import type { Words } from '../kit/index.ts';
import type {
  Lens,
  MapCounter,
  MapFlow,
  MapLabels,
  MapWords,
  Theatre,
  Viewpoint,
  ZoneValue,
} from '../map/index.ts';
import type { Names } from './names.ts';
import { changeAt, knownAt } from './readings.ts';

export const LENSES = [
  'trust',
  'grievance',
  'livelihood',
  'services',
  'fear',
  'presence',
  'flows',
] as const satisfies readonly Lens[];

export function theatreOf(world: SeatWorld, names: Names, viewpoint: Viewpoint): Theatre {
  const own = new Set(world.seat.zones);
  return {
    zones: world.zones.map((zone, index) => ({
      id: zone.id,
      cells: zone.cells,
      name: names.zone(index),
      own: own.has(index),
      authority: world.states[zone.authority]?.id ?? '',
    })),
    passages: world.passages.map(({ id, a, b, kind, post, status }) => ({
      id,
      a: world.zones[a]?.id ?? '',
      b: world.zones[b]?.id ?? '',
      kind,
      crossing: post ? status : null,
    })),
    frame: 'own',
    viewpoint,
  };
}

/** Crossings as they stand now, not as they stood at the start. */
export function theatreNow(theatre: Theatre, view: View): Theatre {
  const { crossingClosed } = view.passage;
  return {
    ...theatre,
    passages: theatre.passages.map((passage, index) => {
      if (passage.crossing === null) return passage;
      const isClosed = (crossingClosed.value[index] ?? 0) >= 0.5;
      if (isClosed) return { ...passage, crossing: 'closed' as const };
      return passage.crossing === 'closed' ? { ...passage, crossing: 'open' as const } : passage;
    }),
  };
}

/** Units of flow that read as 100 on the map: what a very busy zone carries. @source design choice */
const BUSY_FLOW = 400;

/** All goods together, for the lens that shows flows; a good that nobody saw counts nothing, none seen is not observed. */
function flowColumn(view: View, zones: number): Estimate {
  const value = new Float64Array(zones).fill(Number.NaN);
  const band = new Float64Array(zones);
  const { flow } = view.zoneGood;
  for (let zone = 0; zone < zones; zone += 1) {
    for (let good = 0; good < GOODS.length; good += 1) {
      const seen = flow.value[zone * GOODS.length + good] ?? Number.NaN;
      if (Number.isNaN(seen)) continue;
      const before = value[zone] ?? Number.NaN;
      value[zone] = (Number.isNaN(before) ? 0 : before) + seen / BUSY_FLOW;
      band[zone] = (band[zone] ?? 0) + (flow.band[zone * GOODS.length + good] ?? 0) / BUSY_FLOW;
    }
  }
  return { value, band };
}

function lensColumn(view: View, lens: Lens, zones: number): Estimate {
  return lens === 'flows' ? flowColumn(view, zones) : view.zone[lens];
}

export function valuesOf(
  world: SeatWorld,
  view: View,
  before: View | null,
  lens: Lens,
): ZoneValue[] {
  const now = lensColumn(view, lens, world.zones.length);
  const then = before === null ? null : lensColumn(before, lens, world.zones.length);
  const top = lens === 'flows' ? null : 1;
  return world.zones.map(({ id }, index): ZoneValue => {
    const known = knownAt(now, index, top);
    if (known.kind === 'none') return { zoneId: id, value: null, precision: 'none' };
    const change = changeAt(now, then, index);
    const shown = {
      zoneId: id,
      value: known.value * 100,
      change: change === null || change.isDoubtful ? null : change.amount * 100,
    };
    if (known.kind === 'exact') return { ...shown, precision: 'exact' };
    return { ...shown, low: known.low * 100, high: known.high * 100, precision: 'band' };
  });
}

interface CounterMaker {
  readonly world: SeatWorld;
  readonly view: View;
  readonly words: Words;
}

function patrolCounter(
  { world, view, words }: CounterMaker,
  zone: ZoneDef,
  index: number,
): MapCounter[] {
  const known = knownAt(view.zone.patrols, index);
  const units = known.kind === 'none' ? 0 : Math.round(known.value);
  if (units === 0) return [];
  const isMine = world.seat.kind === 'state' && world.seat.holds === zone.authority;
  return [
    {
      id: `patrol-${zone.id}`,
      zone: zone.id,
      shape: 'square',
      glyph: 'patrol',
      pips: units,
      wood: isMine ? 'beech' : 'walnut',
      estimated: known.kind === 'band',
      label: words.t('map.counter.patrols', { count: units }),
    },
  ];
}

function markCounter(
  { view, words }: CounterMaker,
  zone: ZoneDef,
  index: number,
  mark: 'forumTurns' | 'monitorTurns' | 'covenantTurns',
): MapCounter[] {
  const known = knownAt(view.zone[mark], index);
  if (known.kind === 'none' || known.value < 0.5) return [];
  const label = (
    { forumTurns: 'forum', monitorTurns: 'monitor', covenantTurns: 'covenant' } as const
  )[mark];
  return [
    {
      id: `${mark}-${zone.id}`,
      zone: zone.id,
      shape: 'circle',
      glyph: mark === 'monitorTurns' ? 'tip' : 'forum',
      pips: 0,
      wood: 'beech',
      estimated: false,
      label: words.t(`map.counter.${label}`),
    },
  ];
}

export function countersOf(maker: CounterMaker): MapCounter[] {
  const { world, view, words } = maker;
  const works = view.projects.map((project): MapCounter => {
    const zone = world.zones[project.zone]?.id ?? '';
    const glyph = project.size === 'service' ? 'services' : 'project';
    const label = words.t('map.counter.project');
    return {
      id: `work-${project.id}`,
      zone,
      shape: 'square',
      glyph,
      pips: 0,
      wood: 'beech',
      estimated: false,
      label,
    };
  });
  const marks = world.zones.flatMap((zone, index) => [
    ...patrolCounter(maker, zone, index),
    ...markCounter(maker, zone, index, 'forumTurns'),
    ...markCounter(maker, zone, index, 'monitorTurns'),
    ...markCounter(maker, zone, index, 'covenantTurns'),
  ]);
  return [...marks, ...works];
}

/** Flows below this are not drawn: an index number too small to be told from nothing. */
const LEAST_FLOW = 4;

/** A zone's greatest observed flow, drawn beside its main way across the border, towards the own side. */
export function flowsOf(world: SeatWorld, view: View): MapFlow[] {
  const { flow } = view.zoneGood;
  return world.seat.zones.flatMap((zone): MapFlow[] => {
    const ways = world.passages.filter(
      ({ a, b, international }) => international && (a === zone || b === zone),
    );
    const way = ways.find(({ post }) => post) ?? ways[0];
    if (way === undefined) return [];
    const goods = GOODS.map((good, at) => ({
      good,
      known: knownAt(flow, zone * GOODS.length + at),
    }));
    const seen = goods.flatMap(({ good, known }) =>
      known.kind === 'none' ? [] : [{ good, known }],
    );
    const [most] = seen.sort((a, b) => b.known.value - a.known.value);
    if (most === undefined || most.known.value < LEAST_FLOW) return [];
    const { known, good } = most;
    const range = known.kind === 'band' ? known : { low: known.value, high: known.value };
    return [
      {
        passage: way.id,
        good,
        size: known.value,
        low: range.low,
        high: range.high,
        towards: way.b === zone ? 'b' : 'a',
      },
    ];
  });
}

export function mapWordsOf({ t }: Words): MapWords {
  return {
    mapName: t('map.title'),
    mapHelp: t('keys.arrows'),
    kilometres: t('map.scale', { km: '' }).trim(),
    notInPlay: t('map.outside'),
    disclaimer: '',
  };
}

/** Cells are named after the country they lie in: the letters after the last hyphen. */
function isoOf(zone: ZoneDef): string | null {
  const found = /-([A-Z]{2})$/.exec(zone.cells[0] ?? '');
  return found?.[1] ?? null;
}

/** Under fictional names the map may say no real one: states get theirs, everything else stays silent. */
export function labelsOf(world: SeatWorld, names: Names, isFictional: boolean): MapLabels {
  if (!isFictional) return {};
  const countries: Record<string, string> = {};
  for (const zone of world.zones) {
    const iso = isoOf(zone);
    if (iso !== null) countries[iso] = names.state(zone.authority);
  }
  return { fictional: true, countries };
}
