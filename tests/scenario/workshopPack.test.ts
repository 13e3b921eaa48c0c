// Shows what a workshop pack holds, in which order, and that no author's text becomes markup in a page or in Markdown.
import { describe, expect, it } from 'vitest';
import { LOCALES, textIn, type Locale } from '../../src/base/index.ts';
import {
  readScenario,
  underFictionalNames,
  workshopHtml,
  workshopMarkdown,
  workshopOf,
  type Block,
  type Scenario,
  type WorkshopDocument,
} from '../../src/scenario/index.ts';
import { WORKSHOP } from './small.ts';

function scenarioOf(text: string): Scenario {
  const { scenario, findings } = readScenario(text, { file: 'small.yaml' });
  if (scenario === null) throw new Error(JSON.stringify(findings));
  return scenario;
}

const SCENARIO = scenarioOf(WORKSHOP);
const pack = (locale: Locale = 'en', scenario = SCENARIO, fictional = false) =>
  workshopOf(scenario, { locale, fictional, orderName: (kind) => `«${kind}»` });

function wordsOf(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'table')
    return [...block.columns.map(({ head }) => head), ...block.rows.flat(2)];
  if (block.kind === 'charts') return block.charts.map(({ title }) => title);
  return [block.text];
}

function sectionOf({ sections }: WorkshopDocument, id: string) {
  const found = sections.find((section) => section.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return { ...found, words: found.blocks.flatMap(wordsOf) };
}

function cellsOf(document: WorkshopDocument, id: string): readonly (readonly string[])[] {
  const tables = sectionOf(document, id).blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : [],
  );
  return tables.flatMap(({ rows }) => rows.map((cells) => cells.map((lines) => lines.join(' '))));
}

describe('a workshop pack', () => {
  it.each(LOCALES)('has its sections in reading order in %s, and no empty word', (locale) => {
    const document = pack(locale);
    expect(document.sections.map(({ id }) => id)).toEqual(
      [
        'care',
        'purpose',
        'brief',
        'guide',
        'plans',
        'roles',
        'injects',
        'questions',
        'debrief',
        'verdicts',
        'sources',
      ].filter((id) => id !== 'brief' || SCENARIO.briefing.sections.length > 0),
    );
    expect(document.direction).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    for (const { title, readerName } of document.sections)
      expect(`${title}${readerName}`.includes('undefined')).toBe(false);
  });

  it('runs a clock through the steps of a plan and ends on its last minute', () => {
    expect(cellsOf(pack(), 'plans').map(([at, minutes, step]) => [at, minutes, step])).toEqual([
      ['0:00', '10', 'Briefing'],
      ['0:10', '30', 'Round 1 (turns 1–2)'],
      ['0:40', '25', 'Round 2 (turns 3–4)'],
      ['1:05', '10', 'The tail'],
      ['1:15', '25', 'Debrief'],
      ['1:40', '', 'End'],
    ]);
  });

  it('names an inject where it is released, on the plan and on its card', () => {
    expect(cellsOf(pack(), 'plans')[1]?.[3]).toBe('Release: “Visit”');
    const [card] = sectionOf(pack(), 'injects').cards;
    expect(card?.title).toBe('Visit');
    expect(card?.blocks.flatMap(wordsOf)).toContain('Short: round 1');
  });

  it('has a role card for every seat that people play, with its aims and orders', () => {
    const { cards } = sectionOf(pack(), 'roles');
    expect(cards.map(({ id }) => id)).toEqual(['role-west']);
    const words = cards[0]?.blocks.flatMap(wordsOf) ?? [];
    expect(words).toContain('more is better: trust in the authorities');
    expect(words).toContain('From the first turn: «patrol-raise», «forum»');
    expect(words).toContain('From turn 2: «services»');
  });

  it.each(LOCALES)('gives no verdict away before the debrief in %s', (locale) => {
    const document = pack(locale);
    const verdict = { en: 'undecided', fr: 'indécis', ar: 'لم\u00a0تُحسم' }[locale];
    const [told] = cellsOf(document, 'verdicts');
    expect(told?.[1]).toBe(verdict);
    const others = document.sections.filter(({ id }) => id !== 'verdicts');
    expect(JSON.stringify(others)).not.toContain(verdict);
    expect(
      document.sections.filter(({ reader }) => reader === 'after').map(({ id }) => id),
    ).toEqual(['verdicts']);
  });

  it('prints one plan where one is asked for', () => {
    const second = WORKSHOP.replace(
      '  debrief: [{ id: one',
      `    - id: long
      title: { en: Long, fr: Long, ar: طويلة }
      minutes: 20
      rounds: 1
      turnsPerRound: 1
      teams: [west]
      steps:
        - { kind: round, round: 1, minutes: 10, injects: [visit] }
        - { kind: tail, minutes: 5 }
        - { kind: debrief, minutes: 5 }
  debrief: [{ id: one`,
    );
    const both = scenarioOf(second);
    const titles = (document: WorkshopDocument) =>
      sectionOf(document, 'plans').blocks.flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      );
    expect(titles(pack('en', both))).toEqual(['Short', 'Long']);
    const one = workshopOf(both, { locale: 'en', fictional: false, plan: 'long' });
    expect(titles(one)).toEqual(['Long']);
    expect(JSON.stringify(sectionOf(one, 'injects').cards)).not.toContain('Short: round 1');
  });

  it('says fictional names throughout, and leaves real sources out', () => {
    const told = scenarioOf(
      WORKSHOP.replaceAll(
        /name: \{ en: West, fr: Ouest, ar: الغرب \}\n/gu,
        (name) => `${name}    fictionalName: { en: Atlas, fr: Atlas, ar: أطلس }\n`,
      ),
    );
    const seats = underFictionalNames(told).seats.map(({ name }) => textIn(name, 'en'));
    expect(seats[0]).toBe('Atlas');
    const document = pack('en', told, true);
    expect(sectionOf(document, 'roles').cards[0]?.title).toBe('Atlas');
    expect(sectionOf(document, 'sources').words.join(' ')).not.toContain('A book about borders');
    expect(sectionOf(pack('en', told), 'sources').words.join(' ')).toContain(
      'A book about borders',
    );
  });

  it('is made without a workshop too, from what there is', () => {
    const bare = scenarioOf(WORKSHOP.slice(0, WORKSHOP.indexOf('workshop:')));
    const ids = pack('fr', bare).sections.map(({ id }) => id);
    expect(ids).not.toContain('plans');
    expect(ids).toContain('roles');
  });
});

/** Signs that mean something in HTML, Markdown or CSS. */
const HOSTILE =
  '<script>x</script> [a](javascript:1) **b** `c` | d & # e "f" </style> http://g.example $h$';

describe('markup', () => {
  const told = scenarioOf(
    WORKSHOP.replaceAll('en: Small', `en: ${JSON.stringify(HOSTILE)}`)
      .replace('en: Chairs', `en: ${JSON.stringify(`${HOSTILE}\n\n# g\n\n- ${HOSTILE}\n\n1. h`)}`)
      .replace('{ en: Short', `{ en: ${JSON.stringify(HOSTILE)}`),
  );

  it('never comes from a text in a page', () => {
    const page = workshopHtml(pack('en', told));
    const body = page.slice(page.indexOf('<body>'));
    expect(page).not.toContain('<script');
    expect(body).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(page.match(/<\/style>/gu)).toHaveLength(1);
    const tags = new Set([...body.matchAll(/<\/?([a-z0-9]+)/gu)].map(([, tag]) => tag ?? ''));
    expect([...tags].sort((a, b) => (a < b ? -1 : 1))).toEqual(
      'a article bdi body br h1 h2 h3 h4 header html li main nav ol p section span table tbody td th thead tr ul'
        .split(' ')
        .filter((tag) => tags.has(tag)),
    );
  });

  it('never comes from a text in Markdown', () => {
    const text = workshopMarkdown(pack('en', told));
    const lines = text.split('\n').filter((line) => line.includes('script'));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line).not.toMatch(/<(?!br>)|(?<!\\)[`[\]]|\*\*b|[^\\]:\/\//u);
      if (!line.startsWith('|')) expect(line).not.toMatch(/(?<!\\)\|/u);
    }
    expect(text).toContain('\\# g');
    expect(text).toContain('1\\. h');
  });

  it.each(LOCALES)('says the language and its direction in %s', (locale) => {
    expect(workshopHtml(pack(locale))).toContain(
      `<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`,
    );
    expect(workshopMarkdown(pack(locale)).startsWith('<div dir="rtl"')).toBe(locale === 'ar');
  });
});
