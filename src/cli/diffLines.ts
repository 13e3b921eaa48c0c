// Decides what `tukhum diff` prints for people: tables of what happens otherwise, the largest first; it computes nothing.

import type { Diff, LessonOutcome, MeasureChange } from '../lab/index.ts';
import type { Desk } from './desk.ts';
import { shown, signed } from './numbers.ts';
import { say } from './words.ts';
import type { MessageKey } from './words.ts';

/** Lines of one table: the rest is counted, and stands in --json. */
const MOST_LINES = 12;

type Row = readonly string[];

export function printDiff(
  diff: Diff,
  names: { readonly before: string; readonly after: string },
  desk: Desk,
): void {
  const { seeds, strategies } = diff;
  desk.out(say(desk.locale, 'diff-title', { ...names, seeds, strategies: strategies.join(', ') }));
  printText(diff, desk);
  const sections: readonly (readonly [MessageKey, readonly Row[]])[] = [
    ['diff-measures', measureRows(diff, desk)],
    ['diff-thresholds', thresholdRows(diff, desk)],
    ['diff-rates', rateRows(diff, desk)],
    [
      'diff-lessons',
      diff.lessons.map(({ id, before, after }) => lessonRow(id, before, after, desk)),
    ],
  ];
  for (const [heading, rows] of sections) printTable(heading, rows, desk);
  if (sections.every(([, rows]) => rows.length === 0)) {
    desk.out('');
    desk.out(say(desk.locale, 'diff-nothing'));
  }
}

function printText({ text }: Diff, desk: Desk): void {
  const { numbers, parts, others } = text;
  if (numbers.length + parts.length + others.length === 0) {
    desk.out(say(desk.locale, 'diff-same-text'));
    return;
  }
  const number = (value: number | null) => (value === null ? '–' : String(value));
  const rows: Row[] = numbers.map(({ key, before, after }) => [
    key,
    `${number(before)} → ${number(after)}`,
  ]);
  for (const { part, id, how } of parts) {
    rows.push([`${part}.${id}`, say(desk.locale, `diff-${how}`)]);
  }
  for (const part of others) rows.push([part, say(desk.locale, 'diff-changed')]);
  printTable('diff-text', rows, desk);
}

/** The largest change of each measure. */
function measureRows({ measures }: Diff, desk: Desk): readonly Row[] {
  const largest = new Map<string, MeasureChange>();
  for (const change of measures) {
    if (!largest.has(change.metric)) largest.set(change.metric, change);
  }
  return [...largest.values()].map(
    ({ metric, window, strategy, before, after, change, low, high }): Row => [
      metric,
      say(desk.locale, `window-${window}`),
      strategy,
      `${shown(before)} → ${shown(after)}`,
      ranged(change, low, high),
    ],
  );
}

function thresholdRows({ thresholds }: Diff, desk: Desk): readonly Row[] {
  return thresholds.map(({ metric, strategy, threshold, turn, before, after, ...paired }) => [
    say(desk.locale, 'diff-above', { metric, threshold: String(threshold), turn }),
    strategy,
    `${before.toFixed(2)} → ${after.toFixed(2)}`,
    ranged(paired.change, paired.low, paired.high),
  ]);
}

function rateRows({ rates }: Diff, desk: Desk): readonly Row[] {
  return rates.map(({ kind, id, before, after, change, low, high }) => [
    say(desk.locale, `happening-${kind}`),
    id,
    `${shown(before)} → ${shown(after)}`,
    ranged(change, low, high),
  ]);
}

function lessonRow(
  id: string,
  before: LessonOutcome | null,
  after: LessonOutcome | null,
  desk: Desk,
): Row {
  const outcome = (one: LessonOutcome | null) =>
    one === null
      ? say(desk.locale, 'diff-no-lesson')
      : `${say(desk.locale, `verdict-${one.verdict}`)} ${signed(one.effect)}`;
  return [id, `${outcome(before)} → ${outcome(after)}`];
}

function ranged(change: number, low: number, high: number): string {
  return `${signed(change)} (${signed(low)} … ${signed(high)})`;
}

function printTable(heading: MessageKey, rows: readonly Row[], desk: Desk): void {
  if (rows.length === 0) return;
  desk.out('');
  desk.out(say(desk.locale, heading));
  const told = rows.slice(0, MOST_LINES);
  const widths: number[] = [];
  for (const row of told) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  }
  for (const row of told) {
    desk.out(
      `  ${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
  }
  const more = rows.length - told.length;
  if (more > 0) desk.out(`  ${say(desk.locale, 'diff-more', { more })}`);
}
