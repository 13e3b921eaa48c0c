// Writes who knew what: what one seat knew and another decided without, and how far networks were from the truth.

import { paragraph } from '../../../scenario/index.ts';
import type { Section } from '../../../scenario/index.ts';
import { uncrossedIn } from '../../knowledge/index.ts';
import type { Uncrossed } from '../../knowledge/index.ts';
import { beliefsIn } from '../../networks/index.ts';
import { INDEX, figure } from '../figures.ts';
import { seatAt } from '../tables/knowledge.ts';
import { goodName, nameIn, networkName, zoneName } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { note, sectionOf, textTable } from './blocks.ts';

/** The widest gaps; the tables hold all of them. */
const MOST = 10;

export function knowledgeSection(telling: Telling): Section {
  const { words } = telling;
  const { columns } = words;
  const found = uncrossedIn(telling.game);
  if (found.length === 0) return sectionOf(telling, 'knowledge', [paragraph(words.knowledgeNone)]);
  const heads = [
    columns.zone,
    columns.knower,
    columns.decider,
    columns.line,
    columns.turn,
    `#${columns.truth}`,
    `#${columns.knew}`,
    `#${columns.believed}`,
  ];
  const rows = found.slice(0, MOST).map((one) => uncrossedRow(telling, one));
  return sectionOf(telling, 'knowledge', [
    paragraph(words.knowledgeNote),
    ...textTable(heads, rows),
    ...(found.length > MOST ? [note(words.widest(MOST, found.length))] : []),
  ]);
}

/** Figures of the first turn in which it was so; the turns in which it was so stand beside. */
function uncrossedRow(
  telling: Telling,
  { zone, reading, knower, decider, line, turns }: Uncrossed,
): readonly string[] {
  const { words, names, locale } = telling;
  const [first] = turns;
  const band = (known: { readonly value: number; readonly band: number } | null | undefined) =>
    known === null || known === undefined
      ? words.sawNothing
      : words.band(figure(locale, known.value, INDEX), figure(locale, known.band, INDEX));
  return [
    `${zoneName(telling, zone)}: ${nameIn(names.readings, reading)}`,
    seatAt(telling, knower),
    seatAt(telling, decider),
    words.lines[line],
    turns.map(({ turn }) => String(turn)).join(', '),
    figure(locale, first?.truth ?? null, INDEX),
    band(first?.knower),
    band(first?.decider),
  ];
}

export function networksSection(telling: Telling): Section {
  const { words, locale } = telling;
  const { columns } = words;
  const all = beliefsIn(telling.game).filter(({ error }) => Number.isFinite(error));
  const worst = [...all].sort((one, other) => other.error - one.error).slice(0, MOST);
  const rows = worst.map(({ network, good, zone, turns, bias }) => {
    const mean = (of: 'believed' | 'risk') =>
      turns.reduce((sum, one) => sum + one[of], 0) / Math.max(1, turns.length);
    return [
      `${networkName(telling, network)}: ${goodName(telling, good)}`,
      zoneName(telling, zone),
      figure(locale, mean('believed'), INDEX),
      figure(locale, mean('risk'), INDEX),
      bias > 0 ? words.feared : words.unseen,
    ];
  });
  if (rows.length === 0) return sectionOf(telling, 'networks', []);
  const heads = [columns.network, columns.zone, `#${columns.believed}`, `#${columns.risk}`];
  return sectionOf(telling, 'networks', [
    paragraph(words.networksNote),
    ...textTable([...heads, columns.reading], rows),
  ]);
}
