// Writes the page that lists the cells of the baked map from which a scenario makes its zones; it draws nothing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { table } from './table.ts';

interface Cell {
  readonly sector: string | null;
  readonly iso: string;
  readonly areaKm2: number;
}

interface Place {
  readonly name: { readonly en: string };
  readonly kind: string;
  readonly cell: string | null;
  readonly id: string;
}

interface Baked {
  readonly cells: { readonly [id: string]: Cell };
  readonly places: readonly Place[];
}

function bakedFile(root: string, file: string): Baked {
  return JSON.parse(readFileSync(path.join(root, 'assets', 'map', file), 'utf8')) as Baked;
}

/** Disputed ground is drawn and never in play. */
const NOT_IN_PLAY = 'EH';

export function cellsPage(root: string): string {
  const { cells } = bakedFile(root, 'cells.json');
  const { places } = bakedFile(root, 'places.json');
  const names = (cell: string, isPost: boolean) =>
    places.filter((place) => place.cell === cell && (place.kind === 'crossing') === isPost);
  const rows = Object.entries(cells)
    .filter(([, { iso }]) => iso !== NOT_IN_PLAY)
    .map(([id, { iso, areaKm2 }]) => [
      `\`${id}\``,
      iso,
      `${areaKm2}`,
      names(id, false)
        .map(({ name }) => name.en)
        .join(', '),
      names(id, true)
        .map((place) => `${place.name.en} (\`${place.id}\`)`)
        .join(', '),
    ]);
  return `${HEAD}\n\n${table(['cell', 'country', 'km²', 'places', 'posts'], rows)}\n`;
}

const HEAD = `# Cells of the map

Made from \`assets/map/\` by \`npm run docs\`. A zone of a scenario covers one or more cells; no cell belongs to two zones. Cells that no zone covers are drawn as ground out of play. A cell named \`Z12-TN\` is the Tunisian side of the stretch of border Z12; \`H-\` stands for a hinterland. \`posts\` of a zone are ids from the last column.

The two cells of Western Sahara are drawn and are never in play. Lines on the map express no position on any boundary.`;
