// Writes the list of a scenario's sources and of the numbers that rest on them (docs/number-sources.md); it judges none.

import { numbersOf, isDesignChoice, type NumberPassport } from './numbers.ts';
import type { Scenario } from './schema/scenario.ts';

/** A part of docs/number-sources.md: one scenario. */
export function sourcesReference(scenario: Scenario): string {
  const numbers = numbersOf(scenario).filter(({ stated }) => stated);
  const choices = numbers.filter(isDesignChoice);
  const ranged = numbers.filter(({ range }) => range !== null);
  const head = [
    `## ${scenario.id}`,
    '',
    `${numbers.length} numbers: ${numbers.length - choices.length} name a source, ${choices.length} are design choices ` +
      `(${Math.round((100 * choices.length) / Math.max(1, numbers.length))} %). ${ranged.length} carry a range.`,
    '',
    'A source named beside a number of a zone says on which text the direction or the order of places rests. No source gives the value itself: it is an author’s calibration on a scale of 0 to 1.',
    '',
    '| key | source | what names it |',
    '|---|---|---|',
  ];
  const rows = Object.entries(scenario.sources).map(([key, source]) => {
    const using = numbers.filter(({ sources }) => sources.includes(key));
    const year = source.year === undefined ? '' : ` (${source.year})`;
    const remark = source.note === undefined ? '' : ` *${cell(source.note)}*`;
    const counted = `${using.length}: ${summary(using)}`;
    return `| ${key} | ${cell(source.title)}${year}${remark} | ${[counted, ...resting(scenario, key)].join('; ')} |`;
  });
  const chosen = `| design choice | the authors’ judgement | ${choices.length}: ${summary(choices)} |`;
  return [...head, ...rows, chosen].join('\n');
}

/** Rules, lessons and differing views that name a source. */
function resting({ rules, lessons }: Scenario, key: string): readonly string[] {
  const named = (list: readonly { readonly id: string; readonly source: readonly string[] }[]) =>
    list.filter(({ source }) => source.includes(key)).map(({ id }) => id);
  const views = lessons.filter(({ dissent }) => dissent.some((one) => one.source.includes(key)));
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['rules', named(rules)],
    ['lessons', named(lessons)],
    ['differing views in', views.map(({ id }) => id)],
  ];
  return parts.flatMap(([what, ids]) => (ids.length === 0 ? [] : [`${what} ${ids.join(', ')}`]));
}

/** Numbers grouped by what they are: `zones: trust 12, services 3`. */
function summary(numbers: readonly NumberPassport[]): string {
  const groups = new Map<string, number>();
  for (const { key } of numbers) {
    const steps = key.split('.');
    const group = steps.length > 1 ? `${steps[0]} ${steps.at(-1)}` : key;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const listed = [...groups]
    .sort((a, b) => b[1] - a[1])
    .map(([group, count]) => `${group} ${count}`);
  return listed.length > 8 ? `${listed.slice(0, 8).join(', ')} …` : listed.join(', ');
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
