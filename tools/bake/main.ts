// Decides the order of the bake and writes assets/map/; every rule of what is drawn lives in the files beside it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { bakeCells, cellMesh, lengthsByKind, ringsOf } from './cells.ts';
import { bakeBase } from './context.ts';
import { bakeCorridors, bakePlaces } from './places.ts';
import { toKm } from './projection.ts';
import type { Line } from './projection.ts';
import { readNeighbours } from './read.ts';
import { bakeRelief } from './relief.ts';
import type { ReliefWindow } from './relief.ts';

const target = new URL('../../assets/map/', import.meta.url);

const windows: readonly ReliefWindow[] = [
  {
    name: 'relief-theatre',
    box: [-2400, -1560, 2400, 1700],
    kmPerPixel: 3.4,
    grainKm: 4.2,
    exaggeration: 26,
  },
  {
    name: 'relief-north',
    box: [-1340, -1560, 1260, -320],
    kmPerPixel: 2.2,
    grainKm: 3.6,
    exaggeration: 23,
  },
];

function write(name: string, content: string | Buffer): void {
  writeFileSync(new URL(name, target), content);
  console.log(`${name} ${Math.round(content.length / 1024)} kB`);
}

/** JSON with one line per entry of each top-level list or record, so that changes read well. */
function lines(value: unknown): string {
  const inner = (entry: unknown): string => {
    if (Array.isArray(entry) && typeof entry[0] === 'object')
      return `[\n${entry.map((e) => JSON.stringify(e)).join(',\n')}\n]`;
    return JSON.stringify(entry);
  };
  const record = value as Record<string, unknown>;
  return `{\n${Object.entries(record)
    .map(
      ([key, entry]) =>
        `${JSON.stringify(key)}: ${
          key === 'cells'
            ? `{\n${Object.entries(entry as object)
                .map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`)
                .join(',\n')}\n}`
            : inner(entry)
        }`,
    )
    .join(',\n')}\n}\n`;
}

function bake(): void {
  mkdirSync(target, { recursive: true });
  const mesh = cellMesh();
  console.log(JSON.stringify(lengthsByKind(mesh)));
  write('cells.json', lines(bakeCells(mesh)));
  write('base.json', lines(bakeBase()));
  const places = bakePlaces(mesh);
  write('places.json', lines(places));
  write('corridors.json', lines(bakeCorridors(places.places, places.gates)));
  const land: Line[] = [
    ...readNeighbours().land.flatMap((country) => country.rings.map((ring) => ring.map(toKm))),
    ...[...mesh.cells.keys()].flatMap((id) => ringsOf(mesh, id).flat()),
  ];
  const pictures = windows.map((window) => {
    const { png, width, height } = bakeRelief(window, land);
    write(`${window.name}.png`, png);
    return { file: `${window.name}.png`, box: window.box, width, height };
  });
  write(
    'relief.json',
    lines({
      about:
        'Where each relief picture lies, in km: left, top, right, bottom. Grey 128 is flat ground, darker is shade, brighter is light.',
      pictures,
    }),
  );
}

bake();
