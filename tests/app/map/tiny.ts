// Gives the map's tests the baked geography and a small theatre on it; checks nothing.
import { readFileSync } from 'node:fs';
import { parseGeography } from '../../../src/app/map/geography.ts';
import type { BakedFiles, Geography } from '../../../src/app/map/geography.ts';
import type { MapInput, MapZone, ZoneValue } from '../../../src/app/map/input.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../assets/map/${name}.json`, import.meta.url), 'utf8'));

export function bakedGeography(): Geography {
  return parseGeography({
    cells: read('cells'),
    base: read('base'),
    places: read('places'),
    corridors: read('corridors'),
    relief: read('relief'),
  } as BakedFiles);
}

const cellsOf: Readonly<Record<string, readonly string[]>> = {
  'H-DZ': ['H-DZ', 'Z19-DZ', 'Z20-DZ', 'Z21-DZ', 'Z28-DZ', 'Z29-DZ', 'Z30-DZ'],
  'Z18-TN': ['Z18-TN', 'Z19-TN'],
};

export const zoneIds = [
  'Z10-TN',
  'Z11-TN',
  'Z12-TN',
  'Z13-TN',
  'Z14-TN',
  'Z17-TN',
  'Z18-TN',
  'H-TN',
  'Z10-DZ',
  'Z11-DZ',
  'Z12-DZ',
  'Z13-DZ',
  'Z15-DZ',
  'Z16-DZ',
  'H-DZ',
] as const;

export const zones: readonly MapZone[] = zoneIds.map((id) => ({
  id,
  cells: cellsOf[id] ?? [id],
  name: id,
  own: id.endsWith('TN'),
  authority: id.slice(-2),
}));

const values: readonly ZoneValue[] = zoneIds.map((zoneId, i) =>
  zoneId.endsWith('TN')
    ? { zoneId, value: 25 + 5 * i, change: (i % 3) - 1, precision: 'exact' }
    : { zoneId, value: null, low: 20 + 3 * i, high: 35 + 3 * i, precision: 'band' },
);

export function tinyInput(partial: Partial<MapInput> = {}): MapInput {
  return {
    theatre: {
      zones,
      passages: [
        { id: 'west', a: 'Z12-DZ', b: 'Z12-TN', kind: 'official-crossing', crossing: 'restricted' },
        { id: 'south', a: 'Z13-DZ', b: 'Z13-TN', kind: 'official-crossing', crossing: 'closed' },
        { id: 'inland', a: 'Z12-TN', b: 'Z14-TN', kind: 'road', crossing: null },
      ],
      frame: 'own',
      viewpoint: 'neutral',
    },
    lens: 'trust',
    values,
    counters: ['a', 'b', 'c', 'd'].map((id, i) => ({
      id,
      zone: i < 3 ? 'Z12-TN' : 'Z12-DZ',
      shape: 'square',
      glyph: 'patrol',
      pips: i,
      wood: i < 3 ? 'beech' : 'walnut',
      estimated: i === 3,
      label: `counter ${id}`,
    })),
    flows: [{ passage: 'west', good: 'trade', size: 10, low: 5, high: 15, towards: 'b' }],
    selection: 'Z12-TN',
    language: 'en',
    words: {
      mapName: 'Map <of> zones',
      mapHelp: '',
      kilometres: 'km',
      notInPlay: '',
      disclaimer: '',
    },
    labels: {},
    reducedMotion: true,
    ...partial,
  };
}
