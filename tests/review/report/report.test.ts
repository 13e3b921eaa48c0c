// Shows what the report of a game says: every part in three languages, nothing private, figures that agree with the game.
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/base/index.ts';
import { localPool } from '../../../src/lab/index.ts';
import {
  REPORT_WORDS,
  csvOf,
  findTurningPoints,
  luckOf,
  reportOf,
  reviewJsonOf,
  tableMeasures,
  tablesOf,
} from '../../../src/review/index.ts';
import type { Cell, ReportParts, ReviewTable } from '../../../src/review/index.ts';
import {
  workshopHtml,
  workshopMarkdown,
  underFictionalNames,
} from '../../../src/scenario/index.ts';
import { good } from '../../session/table.ts';
import { ofEngine, reviewOf, worldFrom } from '../games.ts';
import {
  FORMULA,
  GAME,
  HAND,
  MARKUP,
  OVERRIDE,
  RECORD,
  SCENARIO,
  SECRET,
  TEXT,
  partsIn,
} from './hills.ts';

const written = (parts: ReportParts, game = GAME) => {
  const report = reportOf(game, parts, REPORT_WORDS[parts.locale]);
  return { report, html: workshopHtml(report), markdown: workshopMarkdown(report) };
};
const tablesIn = (parts: ReportParts, game = GAME) =>
  tablesOf(game, parts, REPORT_WORDS[parts.locale]);
const named = (tables: readonly ReviewTable[], id: string): ReviewTable => {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`There is no table ${id}.`);
  return table;
};
const column = ({ columns, rows }: ReviewTable, id: string): readonly Cell[] => {
  const at = columns.findIndex((one) => one.id === id);
  return rows.map((row) => row[at] ?? null);
};
const numbers = (table: ReviewTable, id: string) => column(table, id).map(Number);
const sectionText = (parts: ReportParts, id: string, game = GAME) =>
  JSON.stringify(written(parts, game).report.sections.find((one) => one.id === id)?.blocks ?? null);

const EN = partsIn('en');
const TABLES = tablesIn(EN);

describe('the report', () => {
  it.each(LOCALES)(
    'has every part in %s, under the mark of an exercise, without gaps',
    (locale) => {
      const { words } = REPORT_WORDS[locale];
      const { report, html } = written(partsIn(locale));
      expect(report.sections.map(({ id }) => id)).toEqual(Object.keys(words.titles));
      expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
      expect(html).toContain(words.exercise);
      for (const { title, blocks } of report.sections) {
        expect(title).not.toBe('');
        expect(JSON.stringify(blocks)).not.toMatch(/undefined|NaN|\[object|\{\w+\}/u);
      }
    },
  );

  it('is the same document each time', () => {
    expect(written(EN).report).toEqual(written(EN).report);
  });

  it('lets nothing that people wrote become markup', () => {
    const { html, markdown } = written(EN);
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;script&gt;');
    expect(markdown).not.toContain('<script>');
    expect(MARKUP).toContain('<script>');
  });

  it('keeps private notes out of everything, and does not tell whose a feeling is', () => {
    const everything = [
      written(EN).html,
      written(EN).markdown,
      JSON.stringify(reviewJsonOf(GAME, EN, TABLES)),
      ...TABLES.map(csvOf),
    ].join('\n');
    expect(JSON.stringify(RECORD)).toContain(SECRET);
    expect(everything).not.toContain(SECRET);
    expect(everything).toContain('Torn all along.');
    for (const text of [sectionText(EN, 'feelings'), csvOf(named(TABLES, 'feelings'))]) {
      expect(text).toContain('Torn all along.');
      expect(text.toLowerCase()).not.toContain(HAND);
    }
  });

  it('tells decisions with their reasons, injects with what was left, overrides with why', () => {
    const timeline = sectionText(EN, 'timeline');
    expect(timeline).toContain('Raise patrols');
    expect(timeline).toContain('HYPERLINK');
    expect(timeline).toContain('2019, quarter 4');
    const injects = sectionText(EN, 'injects');
    for (const told of ['A letter', 'Never sent', OVERRIDE.title, OVERRIDE.reason, '+12.5'])
      expect(injects).toContain(told);
  });

  it('tells of a proposal that nobody answered', () => {
    const missed = sectionText(EN, 'missed');
    expect(missed).toContain('Next step of cooperation: Westland – Eastland');
    expect(column(named(TABLES, 'unanswered'), 'parties')).toEqual(['Government of Eastland']);
  });

  it('says what an action lacks and what it answers', () => {
    const plan = sectionText(EN, 'plan');
    const claim = SCENARIO.lessons.find(({ id }) => id === 'trust-takes-work')?.claim.en ?? '';
    for (const told of ['2027-03-01', 'no owner yet', 'no date yet', '(turn 2)', claim])
      expect(plan).toContain(told);
    expect(sectionText(EN, 'dissents')).toContain('+2.1 [1.1; 3.1], n = 500');
  });

  it('says what nobody had played, and what a record of states cannot tell', () => {
    const { words } = REPORT_WORDS.en;
    for (const id of ['turningPoints', 'luck'])
      expect(sectionText(EN, id)).toContain(words.notAsked);
    const old = reviewOf(ofEngine(RECORD, 0), worldFrom(TEXT));
    expect(sectionText(EN, 'played', old)).toContain(words.stored);
    for (const id of ['turningPoints', 'luck', 'causes', 'lessons'])
      expect(sectionText(EN, id, old)).toContain(words.notStored);
    expect(named(tablesIn(EN, old), 'measures').rows.length).toBeGreaterThan(0);
  });

  it('names nothing real under fictional names', () => {
    const told = { ...SCENARIO.states[0], fictionalName: { en: 'Levania' } };
    const scenario = underFictionalNames({
      ...SCENARIO,
      states: [told as (typeof SCENARIO.states)[number], ...SCENARIO.states.slice(1)],
    });
    const { html } = written({ ...EN, scenario });
    const real = SCENARIO.states[0]?.name.en ?? '';
    expect(written(EN).report.sections.length).toBeGreaterThan(0);
    expect(sectionText(EN, 'measures')).toContain(real);
    expect(html).toContain('Levania');
    expect(sectionText({ ...EN, scenario }, 'measures')).not.toContain(`${real}"`);
  });
});

describe('the tables', () => {
  it('have a cell for every column, and titles that no two share', () => {
    for (const locale of LOCALES) {
      const tables = tablesIn(partsIn(locale));
      expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
      for (const { id, head, columns, rows } of tables) {
        expect(
          head.every((name) => name !== ''),
          id,
        ).toBe(true);
        expect(columns).toHaveLength(head.length);
        expect(
          rows.every((row) => row.length === head.length),
          id,
        ).toBe(true);
      }
    }
  });

  it('are the same in every language but for words', () => {
    const shape = (parts: ReportParts) =>
      tablesIn(parts).map(({ id, columns, rows }) => ({
        id,
        columns: columns.map((one) => [one.id, one.kind]),
        numbers: rows.map((row) => row.filter((cell) => typeof cell === 'number')),
      }));
    expect(shape(partsIn('fr'))).toEqual(shape(EN));
    expect(shape(partsIn('ar'))).toEqual(shape(EN));
  });

  it('give causes that add up as they are shown', () => {
    const causes = named(TABLES, 'causes');
    const stocks = column(causes, 'stock');
    const [opening, amount, closing] = ['opening', 'amount', 'closing'].map((id) =>
      numbers(causes, id),
    );
    expect(new Set(stocks).size).toBeGreaterThan(5);
    for (const stock of new Set(stocks)) {
      const own = stocks.flatMap((one, at) => (one === stock ? [at] : []));
      const sum = own.reduce(
        (total, at) => total + (amount?.[at] ?? NaN),
        opening?.[own[0] ?? 0] ?? NaN,
      );
      expect(sum).toBeCloseTo(closing?.[own[0] ?? 0] ?? NaN, 9);
    }
    expect(column(causes, 'cause')).toContain(OVERRIDE.title);
  });

  it('measure the gap to nothing done, and end where the course ends', () => {
    const measures = named(TABLES, 'measures');
    const [end, idle, gap] = ['end', 'idleEnd', 'gapEnd'].map((id) => numbers(measures, id));
    gap?.forEach((one, at) => expect(one).toBeCloseTo((end?.[at] ?? NaN) - (idle?.[at] ?? NaN), 9));
    expect(gap?.some((one) => one !== 0)).toBe(true);
    const series = named(TABLES, 'series');
    const ids = column(measures, 'measureId');
    const trust = ids.indexOf('trust');
    const course = column(series, 'measureId').flatMap((id, at) =>
      id === 'trust' && column(series, 'turn')[at] === 4 ? [numbers(series, 'played')[at]] : [],
    );
    expect(course[0]).toBe(end?.[trust]);
  });

  it('hold predictions, what was seen and what is expected of each lesson', () => {
    const lessons = named(TABLES, 'lessons');
    const at = column(lessons, 'lesson').indexOf('trust-takes-work');
    expect(column(lessons, 'predicted')[at]).toContain('holds');
    expect(numbers(lessons, 'played')[at]).toBeGreaterThan(0);
    expect(column(lessons, 'expected')[at]).toBe(
      REPORT_WORDS.en.words.verdicts[SCENARIO.lessons[0]?.recorded ?? 'undecided'],
    );
  });

  it('say what was chosen with an order, and leave no formula in a file', () => {
    const decisions = named(TABLES, 'decisions');
    expect(column(decisions, 'choice')).toContain('service');
    expect(column(decisions, 'reason')).toContain(FORMULA);
    expect(csvOf(decisions)).toContain(`"'=HYPERLINK`);
    expect(csvOf(decisions)).not.toMatch(/(^|,)"?=/mu);
  });

  it('hold what was played for, with how many games and how sure', async () => {
    const pool = localPool();
    const luck = good(await luckOf(GAME, { measures: tableMeasures(GAME), seeds: 6 }, { pool }));
    const ask = { screened: 2, opened: 1, tested: 2, continuations: 6 };
    const turningPoints = await findTurningPoints(GAME, ask, { pool });
    const parts = { ...EN, luck, turningPoints };
    const tables = tablesIn(parts);
    expect(new Set(numbers(named(tables, 'luck'), 'n'))).toEqual(new Set([6]));
    const points = named(tables, 'turning-points');
    expect(points.rows.length).toBeGreaterThan(0);
    expect(new Set(numbers(points, 'n'))).toEqual(new Set([6]));
    numbers(points, 'mean').forEach((mean, at) => {
      expect(numbers(points, 'low')[at]).toBeLessThanOrEqual(mean);
      expect(numbers(points, 'high')[at]).toBeGreaterThanOrEqual(mean);
    });
    const { html } = written(parts);
    expect(html).toContain('class="band"');
    expect(html).not.toContain(REPORT_WORDS.en.words.notAsked);
    expect(html).not.toMatch(/d="[^"]*NaN/u);
  });
});
