// Writes the page of a scenario's lessons: verdict, effect, what flips it, who disagrees, opposed pairs side by side. It judges nothing.
import { textIn } from '../../src/base/index.ts';
import { lessonSentence, type Scenario } from '../../src/scenario/index.ts';
import type { ScenarioFolder } from './folders.ts';
import { figure, percent, verdictWord, type Recorded } from './records.ts';
import { table } from './table.ts';

type Lesson = Scenario['lessons'][number];
const english = (text: Parameters<typeof textIn>[0]) => textIn(text, 'en').replace(/\s+/gu, ' ');

export function lessonsPage(folder: ScenarioFolder): string {
  const { name, scenario } = folder;
  const { lessons } = scenario;
  return `${[
    `# Lessons of ${english(scenario.title)}`,
    `Made by \`npm run docs\` from [the scenario](../../scenarios/${name}/README.md) and from what \`npx tukhum lessons scenarios/${name} --write\` recorded. [How to read a lesson](../guides/lessons.md).`,
    `A verdict is about one strong reading of a claim, in this model and at these numbers: *holds* when the effect is at least what was asked for, at the stated confidence; *fails* when it is less; *undecided* when the games cannot tell. An effect is counted in the expected direction, of the comparison that decides; *worlds* is the share of draws of all plausible numbers in which it is enough.`,
    overview(folder),
    ...pairParts(folder),
    '## Lesson by lesson',
    ...lessons.map((lesson) => lessonPart(lesson, folder)),
  ].join('\n\n')}\n`;
}

function overview({ scenario, records }: ScenarioFolder): string {
  const rows = scenario.lessons.map((lesson) => {
    const record = records.get(lesson.id);
    return [
      `[\`${lesson.id}\`](#${anchor(lesson.id)})`,
      english(lesson.claim),
      ...summary(lesson, record),
    ];
  });
  return table(['lesson', 'claim', 'verdict', 'effect [95 %]', 'asked', 'worlds'], rows);
}

function summary(lesson: Lesson, record: Recorded | undefined): readonly string[] {
  const asked = `${lesson.expect.direction === 'same' ? '±' : ''}${figure(lesson.expect.least.value)}`;
  if (record === undefined) return [verdictWord(lesson, record), '–', asked, '–'];
  return [
    verdictWord(lesson, record),
    interval(record),
    asked,
    record.robust === null ? '–' : percent(record.robust),
  ];
}

function interval({ effect, low, high }: Pick<Recorded, 'effect' | 'low' | 'high'>): string {
  return `${figure(effect)} [${figure(low)}, ${figure(high)}]`;
}

function pairParts({ scenario, records }: ScenarioFolder): readonly string[] {
  const names = [...new Set(scenario.lessons.flatMap(({ pair }) => pair ?? []))].sort();
  if (names.length === 0) return [];
  const parts = names.map((pair) => {
    const lessons = scenario.lessons.filter((lesson) => lesson.pair === pair);
    const rows = lessons.map((lesson) => [
      `[\`${lesson.id}\`](#${anchor(lesson.id)})`,
      english(lesson.claim),
      ...summary(lesson, records.get(lesson.id)),
    ]);
    return `### Pair ${pair.toUpperCase()}\n\n${table(['lesson', 'claim', 'verdict', 'effect [95 %]', 'asked', 'worlds'], rows)}`;
  });
  return [
    '## Claims set against each other',
    'The same games decide between the claims of a pair. What each pair is about stands in [the table of claims](../sources.md#claims-set-against-each-other).',
    ...parts,
  ];
}

function lessonPart(lesson: Lesson, folder: ScenarioFolder): string {
  const record = folder.records.get(lesson.id);
  return [
    `### ${lesson.id}`,
    english(lesson.claim),
    `*How it is tested.* ${lessonSentence(lesson, folder.scenario, 'en')}`,
    `*Where the claim is made.* ${sourcesOf(lesson.source, folder.scenario)}`,
    ...(record === undefined ? ['It has not been run yet.'] : recordParts(lesson, record)),
    ...dissentParts(lesson, record, folder.scenario),
  ].join('\n\n');
}

function sourcesOf(keys: readonly string[], { sources }: Scenario): string {
  const titles = keys.map((key) => {
    const source = sources[key];
    if (source === undefined) return key;
    return source.year === undefined ? source.title : `${source.title} (${source.year})`;
  });
  return titles.length === 0 ? 'Nowhere; it is ours.' : `${titles.join('; ')}.`;
}

function recordParts(lesson: Lesson, record: Recorded): readonly string[] {
  const { n, draws, confidence } = record;
  const parts = [
    `*What was found.* ${verdictWord(lesson, record)}: ${interval(record)}, ${n} games a side, confidence ${percent(confidence)}${draws === 0 || record.robust === null ? '' : `; enough in ${percent(record.robust)} of ${draws} plausible worlds`}.`,
    comparisons(record),
  ];
  if (record.payingRules.length > 0)
    parts.push(`Rules that pay it: ${record.payingRules.map((rule) => `\`${rule}\``).join(', ')}.`);
  parts.push(`*What flips it.* ${flips(record)}`);
  return parts;
}

function comparisons({ comparisons: list, weakest }: Recorded): string {
  const rows = list.map((one, at) => [
    `${one.play}${at === weakest && list.length > 1 ? ' (decides)' : ''}`,
    one.against,
    figure(one.played),
    figure(one.other),
    interval(one),
    one.verdict === 'fails' ? '**fails**' : one.verdict,
  ]);
  return table(['play', 'against', 'measure', 'other', 'effect [interval]', 'verdict'], rows);
}

function flips({ verdict, flips: list }: Recorded): string {
  if (list.length === 0) return 'No single number within its range was found to turn it.';
  const turned = verdict === 'holds' ? 'it fails or is undecided' : 'it holds';
  return list
    .map(
      ({ key, when, value, share, otherwise }) =>
        `With \`${key}\` ${when} ${figure(value)} ${turned} in ${percent(share)} of worlds, else in ${percent(otherwise)}.`,
    )
    .join(' ');
}

function dissentParts(
  lesson: Lesson,
  record: Recorded | undefined,
  scenario: Scenario,
): readonly string[] {
  const lines = lesson.dissent.map(({ who, says, source, parameters }, at) => {
    const seen = record?.dissents.find(({ dissent }) => dissent === at);
    const values = Object.entries(parameters).map(
      ([key, value]) => `\`${key}\` = ${figure(value)}`,
    );
    return [
      `- **${english(who)}:** ${english(says)} (${sourcesOf(source, scenario).replace(/\.$/u, '')})`,
      values.length === 0 ? '' : ` With ${values.join(', ')}`,
      values.length > 0 && seen !== undefined
        ? `: ${seen.verdict}, ${interval(seen)}.`
        : values.length > 0
          ? '.'
          : '',
    ].join('');
  });
  return lines.length === 0 ? [] : [`*Who disagrees.*`, lines.join('\n')];
}

/** As the headings of a page are reached. */
export function anchor(id: string): string {
  return id.toLowerCase();
}
