// The example of the format with lessons and rules of a test's own, so that games of experiments take no time.
import { EXAMPLE } from '../../src/scenario/index.ts';
import type { ScenarioText } from '../../src/lab/index.ts';

/** A lesson in one line of YAML, with parts of it replaced. */
export function lessonYaml(change: Readonly<Record<string, string>> = {}): string {
  const fields: Readonly<Record<string, string>> = {
    id: 'forums-build-trust',
    claim: '{ en: Forums build trust }',
    source: '[Book14]',
    recorded: 'holds',
    measure: '{ metric: trust, when: late }',
    compare: '[{ play: community, against: patrol }]',
    expect: '{ direction: higher, least: { value: 0.02, source: design choice } }',
    question: '{ en: Will trust be higher? }',
    ...change,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `  - ${lines.join('\n    ')}\n`;
}

/** The small scenario without the parts that tests bring themselves. */
const BARE = EXAMPLE.replace(/^(rules|lessons|parameters):.*\n([ #-].*\n|\n)*/gm, '');

/** The small scenario with lessons, and with more of its text appended. */
export function taught(lessons: readonly string[], more = ''): ScenarioText {
  const taughtPart = lessons.length === 0 ? '' : `lessons:\n${lessons.join('')}`;
  return { file: 'small.yaml', text: `${BARE}${more}${taughtPart}` };
}
