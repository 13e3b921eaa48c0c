// Writes the page that says what each kind of seat may know of what, from the table that the views are built by.
import {
  OBSERVATION,
  PAIR_READINGS,
  PASSAGE_READINGS,
  STATE_GOOD_READINGS,
  STATE_READINGS,
  VIEWERS,
  ZONE_GOOD_READINGS,
  ZONE_READINGS,
  levelsOf,
} from '../../src/engine/index.ts';
import type { Level, Relation, Sheet, Viewer } from '../../src/engine/index.ts';
import { table } from './table.ts';

interface Part {
  readonly title: string;
  readonly relations: readonly Relation[];
  readonly rows: readonly (readonly [string, string])[];
}

function partsOf(sheet: Sheet): readonly Part[] {
  const rows = <Reading extends string>(
    readings: readonly Reading[],
    cells: Readonly<Record<Reading, string>>,
    note = '',
  ) => readings.map((reading) => [`\`${reading}\`${note}`, cells[reading]] as const);
  return [
    {
      title: 'Zones',
      relations: sheet.zones,
      rows: [
        ...rows(ZONE_READINGS, sheet.zone),
        ...rows(ZONE_GOOD_READINGS, sheet.zoneGood, ' by kind of flow'),
      ],
    },
    {
      title: 'States',
      relations: sheet.states,
      rows: [
        ...rows(STATE_READINGS, sheet.state),
        ...rows(STATE_GOOD_READINGS, sheet.stateGood, ' by kind of flow'),
      ],
    },
    { title: 'Pairs of states', relations: sheet.pairs, rows: rows(PAIR_READINGS, sheet.pair) },
    {
      title: 'Passages',
      relations: ['other'],
      rows: rows(PASSAGE_READINGS, sheet.passage),
    },
  ];
}

const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  none: '',
  exact: 'exact',
  narrow: 'narrow',
  wide: 'wide',
  coarse: 'coarse',
  reported: 'reported',
};

/** Rows of which something is known; what no relation shows is named in one line. */
function partText({ title, relations, rows }: Part): string {
  const cells = rows.map(([name, letters]) => {
    const levels = levelsOf(letters, relations);
    return [name, ...relations.map((relation) => LEVEL_WORDS[levels.get(relation) ?? 'none'])];
  });
  const known = cells.filter((row) => row.slice(1).some((word) => word !== ''));
  const hidden = cells.filter((row) => !known.includes(row)).map(([name]) => name);
  const head = [title, ...relations.map((relation) => RELATION_WORDS[relation])];
  return [
    known.length === 0 ? `*${title}*: nothing.` : table(head, known),
    known.length > 0 && hidden.length > 0 ? `Never: ${hidden.join(', ')}.` : '',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  own: 'own',
  open: 'own, opened up',
  shared: 'shared',
  near: 'next door',
  spoken: 'spoken for',
  home: 'home',
  aided: 'aided',
  used: 'used',
  other: 'all others',
};

const VIEWER_WORDS: Readonly<Record<Viewer, string>> = {
  state: 'State seat',
  community: 'Community seat',
  partner: 'Partner seat',
  network: 'Network seat',
  control: 'Control seat',
  projector: 'Public map',
};

export function observationPage(): string {
  const parts = VIEWERS.map((viewer) => {
    const sheet = OBSERVATION[viewer];
    return [`## ${VIEWER_WORDS[viewer]}`, ...partsOf(sheet).map(partText)].join('\n\n');
  });
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

const HEAD = `# Who may know what

Made from \`src/engine/observe/table.ts\` by \`npm run docs\`. Views are built from this table, field by field; what has no entry is never sent. Words of the columns stand in the [glossary](glossary.md).

- **exact**: the true value. **narrow**, **wide**, **coarse**: a band in which the truth lies, and nothing inside the band leaves a trace; coarse is half as wide again as wide. **reported**: a wide band around what the partner's own people report, which flatters where evaluation is poor.
- *own*: zones of the own state. *own, opened up*: where a forum, monitors, a fresh workshop or a warning narrow the fog. *shared*: foreign, of a pair that has signed at least the information protocol. *next door*: foreign, beside an own zone. *spoken for* and *home*: zones of a community seat and their state. *aided*: under a package of the partner. *used*: on the network's routes.
- A network seat also sees the books of its own flows: what it lost, what came through, what it believes about risk.
- An empty cell means that nothing is known.`;
