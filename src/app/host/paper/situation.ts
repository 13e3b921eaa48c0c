// Decides how what one seat knows is written on paper: its means, places, states and neighbours; what it knows is its view's.
import { POSTURES, TOLERANCES } from '../../../engine/index.ts';
import type { Column as TableColumn, Block } from '../../../scenario/index.ts';
import { knownAt } from '../../facts/readings.ts';
import {
  PAIR_ROWS,
  STATE_ROWS,
  ZONE_MORE,
  ZONE_PEOPLE,
  ZONE_SECURITY,
} from '../../facts/readings.ts';
import type { Known, ReadingSpec } from '../../facts/readings.ts';
import type { Names } from '../../facts/names.ts';
import { knownText } from '../../facts/numbers.ts';
import type { Words } from '../../kit/index.ts';
import type { SeatScreen } from '../../stores/table.ts';

export interface Sheet {
  readonly screen: SeatScreen;
  readonly names: Names;
  readonly words: Words;
}

type Rows = readonly (readonly (readonly string[])[])[];

export const textColumn = (head: string): TableColumn => ({ head, kind: 'text' });
const numberColumn = (head: string): TableColumn => ({ head, kind: 'number' });

export function tableOf(columns: readonly TableColumn[], rows: Rows): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows }];
}

/** A figure, a range or a word; a question mark for what is not known. */
function valueText(known: Known, { form }: ReadingSpec, { locale, code }: Words): string {
  if (known.kind === 'none') return '?';
  const place = Math.round(known.value);
  if (form === 'posture') return code(`posture.${POSTURES[place] ?? ''}`);
  if (form === 'tolerance') return code(`tolerance.${TOLERANCES[place] ?? ''}`);
  if (form === 'rung') return code(`rung.${place}`);
  return knownText(locale, known, form);
}

export function meansBlocks({ screen, words }: Sheet): readonly Block[] {
  const { t } = words;
  const { purse } = screen.view;
  const all: readonly (readonly [number, string])[] = [
    [purse.points, t('unit.points', { amount: purse.points })],
    [purse.credits, t('unit.credits', { amount: round(purse.credits) })],
    [purse.capital, t('unit.capital', { amount: round(purse.capital) })],
    [purse.standing, t('unit.standing', { amount: round(purse.standing) })],
    [purse.fund, t('unit.fund', { amount: round(purse.fund) })],
  ];
  const held = all.filter(([amount]) => amount > 0).map(([, text]) => text);
  return held.length === 0 ? [] : [{ kind: 'list', items: held }];
}

/** Means are cut off, not rounded up: nobody may spend what is not there. */
function round(amount: number): string {
  return String(Math.floor(amount * 10) / 10);
}

/** A row for each place of which the seat knows more than what is announced everywhere, a column for what it knows of any. */
export function placesBlocks({ screen, names, words }: Sheet): readonly Block[] {
  const { world, view } = screen;
  const specs = [...ZONE_PEOPLE, ...ZONE_SECURITY, ...ZONE_MORE].filter(
    ({ form }) => form !== 'turns' && form !== 'flag',
  );
  const knownOf = ({ name, top }: (typeof specs)[number], zone: number) =>
    knownAt(view.zone[name], zone, top);
  const rows = world.zones
    .map((_, zone) => zone)
    .filter((zone) =>
      specs.some((spec) => spec.name !== 'posture' && knownOf(spec, zone).kind !== 'none'),
    );
  const shown = specs.filter((spec) => rows.some((zone) => knownOf(spec, zone).kind !== 'none'));
  // More columns than these do not stand side by side on a page: the others go into tables of their own.
  return chunks(shown, COLUMNS_A_PAGE).flatMap((part) =>
    tableOf(
      [
        textColumn(words.t('host.paper.place')),
        ...part.map(({ name }) => numberColumn(words.code(`reading.${name}`))),
      ],
      rows.map((zone) => [
        [names.zone(zone)],
        ...part.map((spec) => [valueText(knownOf(spec, zone), spec, words)]),
      ]),
    ),
  );
}

const COLUMNS_A_PAGE = 7;

function chunks<One>(list: readonly One[], size: number): readonly (readonly One[])[] {
  const parts = Math.ceil(list.length / size);
  return Array.from({ length: parts }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/** What is known of states, one line a reading, those of which nothing is known left out. */
export function statesBlocks({ screen, names, words }: Sheet): readonly Block[] {
  const { world, view } = screen;
  const states = world.states.map((_, state) => state);
  const knownOf = ({ name, top }: (typeof STATE_ROWS)[number], state: number) =>
    knownAt(view.state[name], state, top);
  const shown = states.filter((state) =>
    STATE_ROWS.some((spec) => knownOf(spec, state).kind !== 'none'),
  );
  const rows = STATE_ROWS.filter((spec) =>
    shown.some((state) => knownOf(spec, state).kind !== 'none'),
  );
  return tableOf(
    [
      textColumn(words.t('host.paper.reading')),
      ...shown.map((state) => numberColumn(names.state(state))),
    ],
    rows.map((spec) => [
      [words.code(`reading.${spec.name}`)],
      ...shown.map((state) => [valueText(knownOf(spec, state), spec, words)]),
    ]),
  );
}

export function pairsBlocks({ screen, names, words }: Sheet): readonly Block[] {
  const { world, view } = screen;
  const pairs = world.pairs.map((_, pair) => pair);
  const knownOf = ({ name, top }: (typeof PAIR_ROWS)[number], pair: number) =>
    knownAt(view.pair[name], pair, top);
  const shown = PAIR_ROWS.filter((spec) =>
    pairs.some((pair) => knownOf(spec, pair).kind !== 'none'),
  );
  if (shown.length === 0) return [];
  return tableOf(
    [
      textColumn(words.t('host.paper.pair')),
      ...shown.map(({ name }) => numberColumn(words.code(`reading.${name}`))),
    ],
    pairs.map((pair) => [
      [names.pair(pair)],
      ...shown.map((spec) => [valueText(knownOf(spec, pair), spec, words)]),
    ]),
  );
}
