// Decides how a verdict is doubted by more games: without the rules that pay the lesson, and with the numbers of those who disagree.

import type { Plan, Results } from '../experiment/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { ScenarioText } from '../types.ts';
import { payingRules } from './construction.ts';
import { compareIn } from './judge.ts';
import type { Compared } from './judge.ts';
import type { Scales } from './readings.ts';
import { seedRows } from './report.ts';
import type { LessonReport } from './report.ts';
import { questionOf } from './sides.ts';

/** Games a side under the numbers of those who disagree. @source design choice */
const DISSENT_SEEDS = 30;

/** Games that are played because of a report, and what they change in it. */
export interface Doubt {
  /** Id of the lesson. */
  readonly id: string;
  readonly plan: Plan;
  settle(report: LessonReport, results: Results): LessonReport;
}

interface About {
  readonly source: ScenarioText;
  readonly scenario: Scenario;
  /** Spreads of what weighted lessons measure: the same with and without what is doubted. */
  readonly scales: Scales;
  readonly seeds: number;
  readonly dissents: boolean;
}

/** Every doubt that a report deserves. */
export function doubtsOf(report: LessonReport, about: About): readonly Doubt[] {
  return [...payDoubts(report, about), ...(about.dissents ? dissentDoubts(report, about) : [])];
}

/** A verdict that is another without the rules which write its measure is theirs, not the strategies'. */
function payDoubts(
  report: LessonReport,
  { source, scenario, scales, seeds }: About,
): readonly Doubt[] {
  const { lesson, verdict } = report;
  const paying = payingRules(lesson, scenario);
  if (verdict === 'undecided' || paying.length === 0) return [];
  const { sides, measurements, asked } = questionOf([lesson], scenario, {
    rulesOff: paying,
    scales,
  });
  const [one] = asked;
  if (one === undefined) return [];
  return [
    {
      id: lesson.id,
      plan: { scenario: source, sides, rows: seedRows(seeds, {}), measurements },
      settle(so, results) {
        const bare = deciding(compareIn(one, results, { from: 0, count: seeds }));
        if (bare !== undefined && !bare.identical && bare.verdict === verdict) return so;
        return { ...so, verdict: 'undecided', reason: 'by-construction', payingRules: paying };
      },
    },
  ];
}

function dissentDoubts(
  report: LessonReport,
  { source, scenario, scales, seeds }: About,
): readonly Doubt[] {
  const { lesson } = report;
  const { sides, measurements, asked } = questionOf([lesson], scenario, { scales });
  const [one] = asked;
  if (one === undefined) return [];
  const count = Math.min(seeds, DISSENT_SEEDS);
  return lesson.dissent.flatMap(({ parameters }, dissent): readonly Doubt[] => {
    if (Object.keys(parameters).length === 0) return [];
    const rows = seedRows(count, parameters);
    return [
      {
        id: lesson.id,
        plan: { scenario: source, sides, rows, measurements },
        settle(so, results) {
          const found = deciding(compareIn(one, results, { from: 0, count }));
          if (found === undefined) return so;
          const { verdict, effect, low, high } = found;
          return { ...so, dissents: [...so.dissents, { dissent, verdict, effect, low, high }] };
        },
      },
    ];
  });
}

function deciding({ comparisons, weakest }: ReturnType<typeof compareIn>): Compared | undefined {
  return comparisons[weakest];
}
