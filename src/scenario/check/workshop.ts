// Finds plans that a facilitator could not follow with a watch in hand, and opposed pairs that oppose nothing; it times no play.

import type { Path } from '../yaml/tree.ts';
import type { Subject } from './subject.ts';

type Scenario = Subject['scenario'];
type Workshop = NonNullable<Scenario['workshop']>;
type Plan = Workshop['plans'][number];
type Lesson = Scenario['lessons'][number];

/** From this many minutes on, a plan has room for a debrief that deserves the name. @source design choice */
const LONG_MINUTES = 90;
/** Two orders a team, the news and a word with another table take this long. @source design choice, docs/timing.md */
const ROUND_MINUTES = 4;
/** The share of a long plan that its debrief takes at least. @source design choice */
const DEBRIEF_SHARE = 0.25;

export function checkWorkshop(subject: Subject): void {
  const { workshop } = subject.scenario;
  if (workshop === undefined) return;
  checkIds(subject, workshop);
  workshop.plans.forEach((plan, index) => {
    const path: Path = ['workshop', 'plans', index];
    checkTeams(subject, plan, path);
    checkSteps(subject, plan, path);
    checkRounds(subject, plan, path);
    checkShape(subject, plan, path);
  });
  checkInjects(subject, workshop);
}

const LISTS = ['objectives', 'leavesOut', 'guide', 'plans', 'debrief'] as const;

function checkIds({ report }: Subject, workshop: Workshop): void {
  for (const list of LISTS) {
    repeated(workshop[list].map(({ id }) => id)).forEach(([index, id]) =>
      report(['workshop', list, index, 'id'], 'duplicate-id', { id, list }),
    );
  }
}

function checkTeams({ scenario, report }: Subject, { teams }: Plan, path: Path): void {
  repeated(teams).forEach(([index, id]) =>
    report([...path, 'teams', index], 'duplicate-id', { id, list: 'teams' }),
  );
  teams.forEach((id, index) => {
    const seat = scenario.seats.find((one) => one.id === id);
    if (seat?.kind === 'control') report([...path, 'teams', index], 'team-control', { id });
  });
}

/** A round is a step of its own kind, and injects are released when one opens. */
function checkSteps({ report }: Subject, { steps }: Plan, path: Path): void {
  steps.forEach(({ kind, round, injects, minutes }, index) => {
    const here = [...path, 'steps', index];
    if (kind === 'round') {
      if (round === undefined) report(here, 'round-without-number');
      if (minutes < ROUND_MINUTES)
        report([...here, 'minutes'], 'round-short', { minutes, least: ROUND_MINUTES });
    } else {
      if (round !== undefined) report([...here, 'round'], 'number-without-round', { kind });
      if (injects.length > 0) report([...here, 'injects'], 'injects-without-round', { kind });
    }
  });
}

function checkRounds({ scenario, report }: Subject, plan: Plan, path: Path): void {
  const numbered = plan.steps
    .filter(({ kind }) => kind === 'round')
    .flatMap(({ round }) => (round === undefined ? [] : [round]));
  const wanted = Array.from({ length: plan.rounds }, (_, index) => index + 1);
  if (numbered.join(' ') !== wanted.join(' ')) {
    const facts = { id: plan.id, rounds: plan.rounds, found: numbered.join(', ') };
    report([...path, 'rounds'], 'plan-rounds', facts);
  }
  const asked = plan.rounds * plan.turnsPerRound;
  const { turns } = scenario.calendar;
  if (asked > turns) report([...path, 'rounds'], 'plan-past-end', { id: plan.id, asked, turns });
}

function checkShape({ report }: Subject, plan: Plan, path: Path): void {
  const { id, minutes } = plan;
  const sum = minutesOf(plan.steps);
  if (sum !== minutes) report([...path, 'minutes'], 'plan-minutes', { id, minutes, sum });
  if (!plan.steps.some(({ kind }) => kind === 'tail'))
    report([...path, 'steps'], 'plan-without-tail', { id });
  const debrief = minutesOf(plan.steps.filter(({ kind }) => kind === 'debrief'));
  const least = Math.ceil(minutes * DEBRIEF_SHARE);
  if (debrief === 0) report([...path, 'steps'], 'plan-without-debrief', { id });
  else if (minutes >= LONG_MINUTES && debrief < least)
    report([...path, 'steps'], 'debrief-short', { id, debrief, least });
}

function minutesOf(steps: Plan['steps']): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

function checkInjects({ scenario, reportKey }: Subject, { plans }: Workshop): void {
  const planned = new Set(plans.flatMap(({ steps }) => steps.flatMap(({ injects }) => injects)));
  scenario.injects.forEach(({ id }, index) => {
    if (!planned.has(id)) reportKey(['injects', index, 'id'], 'inject-unplanned', { id });
  });
}

/** An opposed pair has two claims at least, and no two of them say the same. */
export function checkPairs({ scenario, report }: Subject): void {
  const { lessons } = scenario;
  lessons.forEach((lesson, index) => {
    const { pair } = lesson;
    if (pair === undefined) return;
    const path: Path = ['lessons', index, 'pair'];
    const others = lessons.filter((one) => one !== lesson && one.pair === pair);
    if (others.length === 0) report(path, 'pair-alone', { pair, id: lesson.id });
    const before = lessons.slice(0, index).filter((one) => one.pair === pair);
    const same = before.find((one) => asked(one) === asked(lesson));
    if (same !== undefined) report(path, 'pair-agrees', { pair, id: lesson.id, other: same.id });
  });
}

/** What a lesson asks of the games, as text: sides, measure and direction. */
function asked({ compare, measure, expect }: Lesson): string {
  return JSON.stringify([compare, measure, expect.direction]);
}

/** Second and later occurrences, with their index. */
function repeated(names: readonly string[]): readonly (readonly [number, string])[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [[index, name] as const] : [],
  );
}
