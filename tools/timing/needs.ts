// Adds up what each step of a timing plan needs by the declared allowances; how many orders and lines there are was played.
import { textIn, type Localised } from '../../src/base/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { ALLOWANCES, READING } from './allowances.ts';
import { playPlan, type TeamRound } from './measure.ts';

type Plan = NonNullable<Scenario['workshop']>['plans'][number];
type Step = Plan['steps'][number];

export interface StepNeed {
  readonly kind: Step['kind'];
  readonly round: number | null;
  readonly minutes: number;
  /** Null where a step takes what it is given. */
  readonly needed: number | null;
  /** The same with one keyboard for the room; null where that makes no difference. */
  readonly oneKeyboard: number | null;
}

export interface SeatLoad {
  readonly seat: string;
  /** Orders a round: mean over rounds and games, and the most of any. */
  readonly mean: number;
  readonly most: number;
  /** Lines of news a round, from the second on. */
  readonly news: number;
}

export interface PlanNeed {
  readonly plan: Plan;
  readonly games: number;
  readonly steps: readonly StepNeed[];
  readonly seats: readonly SeatLoad[];
}

export function needOf(scenario: Scenario, plan: Plan, seeds: readonly string[]): PlanNeed {
  const games = seeds.map((seed) => playPlan(scenario, plan, seed));
  const rounds = games.flat();
  return {
    plan,
    games: games.length,
    steps: plan.steps.map((step) => stepNeed(scenario, plan, step, games)),
    seats: plan.teams.map((seat) => {
      const own = rounds.filter((one) => one.seat === seat);
      return {
        seat,
        mean: meanOf(own.map(({ orders }) => orders)),
        most: Math.max(0, ...own.map(({ orders }) => orders)),
        news: meanOf(own.filter(({ round }) => round > 1).map(({ news }) => news)),
      };
    }),
  };
}

function stepNeed(
  scenario: Scenario,
  plan: Plan,
  step: Step,
  games: readonly (readonly TeamRound[])[],
): StepNeed {
  const { kind, minutes } = step;
  const round = step.round ?? null;
  const base = { kind, round, minutes };
  if (kind === 'round' && round !== null) {
    const needs = games.map((game) =>
      roundSeconds(
        plan,
        step,
        game.filter((one) => one.round === round),
      ),
    );
    return {
      ...base,
      needed: inMinutes(meanOf(needs.map(({ apart }) => apart))),
      oneKeyboard: inMinutes(meanOf(needs.map(({ together }) => together))),
    };
  }
  const seconds = otherSeconds(scenario, plan, kind);
  return { ...base, needed: seconds === null ? null : inMinutes(seconds), oneKeyboard: null };
}

/** What a round takes when teams decide apart, and when one keyboard serves them all. */
function roundSeconds(
  plan: Plan,
  { round, injects }: Step,
  teams: readonly TeamRound[],
): { readonly apart: number; readonly together: number } {
  const a = ALLOWANCES;
  const slowest = Math.max(0, ...teams.map(({ orders }) => orders));
  const lines = Math.min(a.newsLines, Math.max(0, ...teams.map(({ news }) => news)));
  const asked = Math.max(0, ...teams.map(({ answers }) => answers));
  const all = teams.reduce((sum, { orders }) => sum + orders, 0);
  const apart =
    lines * a.newsLine +
    slowest * a.order +
    asked * a.answer +
    a.talk +
    plan.turnsPerRound * a.turn +
    injects.length * a.inject +
    (round === 1 ? a.first : 0);
  return { apart, together: apart + all * a.typed };
}

function otherSeconds(scenario: Scenario, { teams }: Plan, kind: Step['kind']): number | null {
  const a = ALLOWANCES;
  switch (kind) {
    case 'briefing':
      return briefingSeconds(scenario, teams);
    case 'predictions':
      return (scenario.play.asked.length || scenario.lessons.length) * a.question;
    case 'check':
      return (teams.length + 1) * a.sentence;
    case 'tail':
      return a.tailCard + scenario.calendar.tail * a.turn;
    default:
      return null;
  }
}

/** The situation is read aloud, each team reads its own card; the longest language counts. */
function briefingSeconds({ briefing, seats }: Scenario, teams: readonly string[]): number {
  const [situation] = briefing.sections;
  const cards = seats.filter(({ id }) => teams.includes(id));
  const longest = Math.max(0, ...cards.map(({ role, card }) => wordsOf(role) + wordsOf(card)));
  const aloud = situation === undefined ? 0 : wordsOf(situation.text);
  return (aloud / READING.aloud + longest / READING.alone) * 60;
}

function wordsOf(text: Localised): number {
  const counts = (['en', 'fr', 'ar'] as const).map(
    (locale) =>
      textIn(text, locale)
        .split(/\s+/u)
        .filter((word) => word !== '').length,
  );
  return Math.max(...counts);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** To tenths of a minute. */
function inMinutes(seconds: number): number {
  return Math.round(seconds / 6) / 10;
}

/** Steps that would take longer than the plan gives them. */
export function tooShort({ steps }: PlanNeed): readonly StepNeed[] {
  return steps.filter(({ minutes, needed }) => needed !== null && needed > minutes);
}
