// Decides what `tukhum sensitivity` prints of a study, for programs and for people; it computes nothing.

import { textIn } from '../base/index.ts';
import type { MetricId } from '../engine/index.ts';
import type { Influence, SensitivityReport, Share } from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Desk } from './desk.ts';
import { percent, shown, signed } from './numbers.ts';
import { say } from './words.ts';

/** What was asked, in the words of the command. */
export type AskedOf =
  | { readonly lesson: string }
  | {
      readonly measure: MetricId;
      readonly strategy: string;
      readonly when: 'early' | 'late' | 'whole' | 'tail' | 'end';
      readonly of: string | null;
    };

const MOST_LINES = 15;
const ARROWS: Readonly<Record<Influence, string>> = { up: '↑', down: '↓', either: '↕', none: '·' };

/** The question first, then the report as it is. */
export function sensitivityJson(report: SensitivityReport, asked: AskedOf) {
  return { question: asked, ...report };
}

export function printSensitivity(
  report: SensitivityReport,
  asked: AskedOf,
  scenario: Scenario,
  desk: Desk,
): void {
  const { locale } = desk;
  const title = textIn(scenario.title, locale);
  desk.out(titleLine(title, asked, desk));
  const { games, numbers, screened, size, usual, plausible } = report;
  const dials = screened.length;
  desk.out(say(locale, 'sensitivity-played', { games, numbers, dials, seeds: size.seeds }));
  const [low, high] = plausible;
  const facts = { usual: shown(usual), low: shown(low), high: shown(high) };
  desk.out(say(locale, 'sensitivity-usual', facts));
  desk.out('');
  printTable(report, desk);
  desk.out('');
  desk.out(say(locale, 'sensitivity-legend'));
  printSentences(report, desk);
}

function titleLine(title: string, asked: AskedOf, desk: Desk): string {
  if ('lesson' in asked) {
    return say(desk.locale, 'sensitivity-lesson', { title, lesson: asked.lesson });
  }
  const { measure, strategy, when, of } = asked;
  const named = of === null ? measure : `${measure} (${of})`;
  return say(desk.locale, 'sensitivity-measure', { title, measure: named, when, strategy });
}

/** Numbers by their place in the screening; those that were kept come first and have their shares. */
function printTable({ screened, shares }: SensitivityReport, desk: Desk): void {
  const { locale } = desk;
  const rows: string[][] = [[say(locale, 'sensitivity-number'), 'mu*', 'sigma', '', 'S1', 'ST']];
  const told = screened.slice(0, Math.max(MOST_LINES, shares.length));
  for (const { key, numbers, muStar, sigma, influence } of told) {
    if (muStar === 0) break;
    const name = numbers === 1 ? key : `${key} (${numbers})`;
    const share = shares.find((one) => one.key === key);
    rows.push([name, shown(muStar), shown(sigma), ARROWS[influence], ...shareCells(share)]);
  }
  const rest = shares.find(({ key }) => key === null);
  if (rest !== undefined) {
    rows.push([say(locale, 'sensitivity-rest'), '', '', '', ...shareCells(rest)]);
  }
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
    [],
  );
  for (const row of rows) {
    const cells = row.map((cell, at) => cell.padEnd(widths[at] ?? 0));
    desk.out(`  ${cells.join('  ').trimEnd()}`);
  }
}

function shareCells(share: Share | undefined): readonly [string, string] {
  if (share === undefined) return ['', ''];
  const cell = ({ mean, low, high }: Share['first']) =>
    `${twoDecimals(mean)} [${twoDecimals(low)}, ${twoDecimals(high)}]`;
  return [cell(share.first), cell(share.total)];
}

function twoDecimals(value: number): string {
  const text = value.toFixed(2);
  return (text === '-0.00' ? '0.00' : text).replace('-', '−');
}

function printSentences({ screened, alone, luck, size }: SensitivityReport, desk: Desk): void {
  const { locale } = desk;
  const [first] = screened;
  if (first === undefined || first.muStar === 0) {
    desk.out(say(locale, 'sensitivity-nothing'));
    return;
  }
  desk.out(
    say(locale, `sensitivity-first-${first.influence === 'none' ? 'either' : first.influence}`, {
      key: first.key,
      effect: shown(first.muStar),
      mean: signed(first.mu),
    }),
  );
  const still = screened.filter(({ muStar }) => muStar === 0).length;
  desk.out(say(locale, 'sensitivity-still', { count: still, dials: screened.length }));
  desk.out(say(locale, 'sensitivity-alone', { alone: percent(alone) }));
  const { ofMeans, ofGames } = luck;
  if (ofMeans === null || ofGames === null) {
    desk.out(say(locale, 'sensitivity-luck-unknown'));
    return;
  }
  const facts = { means: percent(ofMeans), games: percent(ofGames), seeds: size.seeds };
  desk.out(say(locale, 'sensitivity-luck', facts));
}
