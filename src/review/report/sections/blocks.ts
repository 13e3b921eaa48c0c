// Decides how parts of a report are put into blocks: figures with their intervals, tables, charts; it tells nothing by itself.

import { paragraph } from '../../../scenario/index.ts';
import type { Block, Chart, Column, Section } from '../../../scenario/index.ts';
import type { Interval } from '../../../lab/index.ts';
import { METRICS } from '../../../engine/index.ts';
import type { MetricId } from '../../../engine/index.ts';
import type { ReviewMeasure } from '../../whatIf/index.ts';
import { figure, scaleOf, signed } from '../figures.ts';
import type { Scale } from '../figures.ts';
import type { Telling } from '../telling.ts';
import type { ReportWords } from '../words/en.ts';

export type SectionId = keyof ReportWords['titles'];

/** A part of the report; one without blocks is left out by whoever builds it. */
export function sectionOf({ words }: Telling, id: SectionId, blocks: readonly Block[]): Section {
  return { id, title: words.titles[id], reader: 'everybody', readerName: '', blocks, cards: [] };
}

export function note(text: string): Block {
  return paragraph(text, 'aside');
}

/** Words of people stand apart, whatever their direction is in a line of another. */
export function theirs(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`;
}

export type TextCell = string | readonly string[];

/** A table of texts; columns of numbers carry a `#` before their head. No block at all without rows. */
export function textTable(
  heads: readonly string[],
  rows: readonly (readonly TextCell[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  const columns = heads.map((head): Column => {
    const isNumber = head.startsWith('#');
    return { head: isNumber ? head.slice(1) : head, kind: isNumber ? 'number' : 'text' };
  });
  return [
    {
      kind: 'table',
      columns,
      rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? [cell] : cell))),
    },
  ];
}

/** A value in the unit of its measure. */
export function valueText({ locale }: Telling, metric: MetricId, value: number | null): string {
  return figure(locale, value, scaleOf(metric));
}

export function changeText({ locale }: Telling, metric: MetricId, value: number | null): string {
  return signed(locale, value, scaleOf(metric));
}

/** A mean difference with its interval and how many games it rests on. */
export function differenceText(
  { locale, words }: Telling,
  { mean, low, high, n }: Pick<Interval, 'mean' | 'low' | 'high' | 'n'>,
  scale: Scale,
): string {
  const interval = words.interval(figure(locale, low, scale), figure(locale, high, scale));
  return words.withN(`${signed(locale, mean, scale)} ${interval}`, n);
}

/** Whether a change of a measure is for the better; null where the measure has no better, or nothing changed. */
export function isBetter(metric: MetricId, change: number | null): boolean | null {
  const better = METRICS.find(({ id }) => id === metric)?.better ?? 'neither';
  if (better === 'neither' || change === null || change === 0) return null;
  return (better === 'up') === change > 0;
}

/** Values of a chart as they are read. */
export function charted(
  { metric }: Pick<ReviewMeasure, 'metric'>,
  values: readonly (number | null)[],
): Chart['lines'][number]['values'] {
  const { factor } = scaleOf(metric);
  return values.map((value) => (value === null ? null : value * factor));
}
