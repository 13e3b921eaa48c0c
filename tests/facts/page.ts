// Decides how the facts stand on a page: a table of what was expected and measured, and the list of those not met.

import type { Fact } from './harness.ts';

const BEGIN = '<!-- written by: npm run facts -- --write -->';
const END = '<!-- end of what npm run facts writes -->';

function cell(words: string): string {
  return words.replaceAll('|', '\\|');
}

function section(facts: readonly Fact[]): string {
  const missed = facts.filter(({ holds }) => !holds);
  const rows = facts.map(
    ({ number, title, expected, measured, holds }) =>
      `| ${number} | ${cell(title)} | ${cell(expected)} | ${cell(measured)} | ${holds ? 'yes' : '**no**'} |`,
  );
  const sum =
    missed.length === 0
      ? `All ${facts.length} are met.`
      : `${facts.length - missed.length} of ${facts.length} are met. Not met: ${missed.map(({ number, title }) => `${number} (${title})`).join(', ')}.`;
  return [
    BEGIN,
    sum,
    '',
    '| | pattern | expected | measured | met |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    END,
  ].join('\n');
}

/** The page with its table made anew; throws when the page has no place for it. */
export function withFacts(page: string, facts: readonly Fact[]): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error('The page has lost the marks of its table of facts.');
  return page.slice(0, from) + section(facts) + page.slice(to + END.length);
}
