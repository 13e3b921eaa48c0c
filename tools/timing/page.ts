// Writes the page of playing times: for each scenario and plan what teams decide and read, what a step needs and what it is given.
import { textIn } from '../../src/base/index.ts';
import type { ScenarioFolder } from '../docs/folders.ts';
import { table } from '../docs/table.ts';
import { ALLOWANCES, ALLOWANCE_WORDS, READING } from './allowances.ts';
import { needOf, tooShort, type PlanNeed, type StepNeed } from './needs.ts';

/** Luck of the games that are counted. */
export const SEEDS: readonly string[] = ['table-1', 'table-2', 'table-3', 'table-4'];

export function timingPage(folders: readonly ScenarioFolder[]): string {
  const parts = folders.flatMap((folder) => scenarioPart(folder));
  return `${[HEAD, allowanceTable(), ...parts].join('\n\n')}\n`;
}

const HEAD = `# Playing times

Made by \`npm run docs\`. A script plays every timing plan with computer seats in place of teams, injects included, and counts what a team decides and reads in each round. Minutes follow from the allowances below. They are design choices: no table has been timed with a watch yet, and a computer seat gives the orders that it finds worth giving, which may be fewer or more than people give.

Teams decide at the same time, each over its own sheet or screen, and the slowest sets the pace. *One keyboard* adds the time to type every team's sheet in. A plan whose rounds do not hold with one keyboard needs a second person at it, or a screen for each team.

In a round of two turns a team decides once; what can be repeated repeats by itself in the second, and an event may ask for an answer in between.`;

function allowanceTable(): string {
  const keys = Object.keys(ALLOWANCES) as (keyof typeof ALLOWANCES)[];
  const rows = keys.map((key) => [ALLOWANCE_WORDS[key], String(ALLOWANCES[key]), 'design choice']);
  const reading = [
    ['words a minute, read aloud', String(READING.aloud), 'design choice'],
    ['words a minute, read alone', String(READING.alone), 'design choice'],
  ];
  return table(['what', 'seconds', 'source'], [...rows, ...reading]);
}

function scenarioPart({ scenario }: ScenarioFolder): readonly string[] {
  const plans = scenario.workshop?.plans ?? [];
  if (plans.length === 0) return [];
  const needs = plans.map((plan) => needOf(scenario, plan, SEEDS));
  return [
    `## ${textIn(scenario.title, 'en')}`,
    table(
      ['plan', 'minutes', 'steps add up', 'rounds hold', 'with one keyboard'],
      needs.map(sumRow),
    ),
    ...needs.flatMap((need) => [
      `### ${scenario.id}: ${need.plan.id}`,
      table(
        ['seat', 'orders a round, mean', 'most', 'lines of news a round'],
        need.seats.map(({ seat, mean, most, news }) => [
          `\`${seat}\``,
          mean.toFixed(1),
          String(most),
          news.toFixed(0),
        ]),
      ),
      table(
        ['step', 'planned', 'needed', 'with one keyboard', 'holds'],
        need.steps.map((step) => stepRow(step)),
      ),
    ]),
  ];
}

function sumRow(need: PlanNeed): readonly string[] {
  const { plan, steps } = need;
  const sum = steps.reduce((total, { minutes }) => total + minutes, 0);
  const together = steps.filter(
    ({ oneKeyboard, minutes }) => oneKeyboard !== null && oneKeyboard > minutes,
  ).length;
  return [
    `\`${plan.id}\``,
    String(plan.minutes),
    sum === plan.minutes ? 'yes' : `**no: ${sum}**`,
    tooShort(need).length === 0 ? 'yes' : '**no**',
    together === 0 ? 'yes' : `${together} of ${plan.rounds} rounds too short`,
  ];
}

function stepRow({ kind, round, minutes, needed, oneKeyboard }: StepNeed): readonly string[] {
  return [
    round === null ? kind : `${kind} ${round}`,
    String(minutes),
    needed === null ? 'as given' : needed.toFixed(1),
    oneKeyboard === null ? '' : oneKeyboard.toFixed(1),
    needed === null || needed <= minutes ? 'yes' : '**no**',
  ];
}
