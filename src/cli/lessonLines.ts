// Decides what `tukhum lessons` prints of each lesson, for programs and for people; it computes nothing.

import { textIn } from '../base/index.ts';
import { goodOf, statisticOf } from '../lab/index.ts';
import type { Compared, Comparison, LessonReport, Playing, Verdict } from '../lab/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Desk } from './desk.ts';
import { confidenceText, percent, shown, signed } from './numbers.ts';
import { say } from './words.ts';
import type { MessageKey } from './words.ts';

/** The contract's fields first, then what stands behind them. */
export function lessonJson(report: LessonReport) {
  const { lesson, verdict, effect, low, high, robust, n, reason } = report;
  const { confidence, draws, payingRules, comparisons, weakest, flips, dissents } = report;
  return {
    id: lesson.id,
    verdict,
    effect,
    low,
    high,
    robust,
    n,
    ...(reason === null ? {} : { reason }),
    confidence,
    recorded: lesson.recorded,
    least: lesson.expect.least.value,
    draws,
    payingRules,
    weakest,
    comparisons,
    flips,
    dissents,
  };
}

const VERDICT_WORDS: Readonly<Record<Verdict, MessageKey>> = {
  holds: 'verdict-holds',
  fails: 'verdict-fails',
  undecided: 'verdict-undecided',
};

const MARKS: Readonly<Record<Verdict, string>> = { holds: '✓', fails: '✗', undecided: '?' };

export function printLessons(
  reports: readonly LessonReport[],
  scenario: Scenario,
  desk: Desk,
): void {
  const title = textIn(scenario.title, desk.locale);
  desk.out(say(desk.locale, 'lessons-title', { title, count: reports.length }));
  for (const report of reports) {
    desk.out('');
    printLesson(report, desk);
  }
  const count = (verdict: Verdict) => reports.filter((one) => one.verdict === verdict).length;
  desk.out('');
  desk.out(
    say(desk.locale, 'lessons-sum', {
      holds: count('holds'),
      fails: count('fails'),
      undecided: count('undecided'),
      other: reports.filter(({ verdict, lesson }) => verdict !== lesson.recorded).length,
    }),
  );
}

function printLesson(report: LessonReport, desk: Desk): void {
  const { lesson, verdict, effect, low, high, robust, n, draws } = report;
  const { locale } = desk;
  const word = say(locale, report.reason === null ? VERDICT_WORDS[verdict] : 'by-construction');
  desk.out(`${MARKS[verdict]} ${lesson.id}: ${word}`);
  desk.out(`    ${textIn(lesson.claim, locale)}`);
  const least = shown(lesson.expect.least.value);
  const key = lesson.expect.direction === 'same' ? 'lesson-same' : 'lesson-effect';
  const facts = {
    effect: signed(effect),
    confidence: confidenceText(report.confidence),
    low: signed(low),
    high: signed(high),
    least,
    n,
  };
  desk.out(`    ${say(locale, key, facts)}`);
  if (robust !== null) {
    desk.out(`    ${say(locale, 'lesson-robust', { share: percent(robust), draws })}`);
  }
  report.comparisons.forEach((compared, at) => {
    desk.out(`    ${comparisonLine(compared, { report, at }, desk)}`);
  });
  printReasons(report, desk);
  if (verdict !== lesson.recorded) {
    const recorded = say(locale, VERDICT_WORDS[lesson.recorded]);
    desk.out(`    ${say(locale, 'lesson-recorded', { recorded, now: word })}`);
  }
}

function comparisonLine(
  { play, against, played, other, verdict }: Compared,
  { report: { lesson, comparisons, weakest }, at }: { report: LessonReport; at: number },
  desk: Desk,
): string {
  const sides = lesson.compare[at];
  const measure = measureText(lesson, sides);
  const line = say(desk.locale, 'lesson-compared', {
    measure,
    play: sideText(play, sides?.play),
    against: sideText(against, sides?.against),
    played: shown(played),
    other: shown(other),
    verdict: say(desk.locale, VERDICT_WORDS[verdict]),
  });
  const decides = at === weakest && comparisons.length > 1;
  return decides ? `${line} ${say(desk.locale, 'lesson-weakest')}` : line;
}

/** What is compared, in signs that need no language: measure (state) p10 @turns; weights stand as factors. */
function measureText(lesson: LessonReport['lesson'], comparison: Comparison | undefined): string {
  const { metric, weights, of, when } = lesson.measure;
  const weighed = Object.entries(weights ?? {}).map(([id, weight]) => `${weight}×${id}`);
  const isLow = comparison !== undefined && statisticOf(lesson, comparison) === 'low';
  const at = comparison?.when ?? when;
  const turns = typeof at === 'string' ? at : `${at.from}–${at.to}`;
  const length = lesson.over?.turns;
  return [
    metric ?? `[${weighed.join(' ')}]`,
    ...(of === undefined ? [] : [`(${of})`]),
    ...(isLow ? [goodOf(lesson) === 'up' ? 'p10' : 'p90'] : []),
    ...(comparison?.when === undefined && length === undefined ? [] : [`@${turns}`]),
    ...(length === undefined ? [] : [`/${length}`]),
  ].join(' ');
}

/** Who played and what was different for that side, in signs that need no language: class:member −kind @seat ∅seat number=value. */
function sideText(played: string, side: Playing | undefined): string {
  if (side === undefined) return played;
  const { strategy, only, without, seats, silent, parameters, rulesOff } = side;
  return [
    strategy === played ? played : `${strategy}:${played}`,
    ...(only === undefined ? [] : [`[${only.join(' ')}]`]),
    ...without.map((kind) => `−${kind}`),
    ...seats.map((seat) => `@${seat}`),
    ...silent.map((seat) => `∅${seat}`),
    ...Object.entries(parameters).map(([key, value]) => `${key}=${value}`),
    ...rulesOff.map((rule) => `−${rule}`),
  ].join(' ');
}

function printReasons(report: LessonReport, desk: Desk): void {
  const { reason, payingRules, flips, dissents, lesson, verdict } = report;
  const { locale } = desk;
  if (reason !== null) {
    const line =
      payingRules.length > 0
        ? say(locale, 'construction-rules', { rules: payingRules.join(', ') })
        : say(locale, 'construction-identical');
    desk.out(`    ${line}`);
  }
  for (const { key, when, value, share, otherwise } of flips) {
    const turned = verdict === 'holds' ? 'flip-to-fails' : 'flip-to-holds';
    desk.out(
      `    ${say(locale, 'lesson-flip', {
        key,
        when: say(locale, when === 'above' ? 'flip-above' : 'flip-below'),
        value: shown(value),
        turned: say(locale, turned),
        share: percent(share),
        otherwise: percent(otherwise),
      })}`,
    );
  }
  for (const { dissent, verdict: seen, effect, low, high } of dissents) {
    const who = lesson.dissent[dissent]?.who;
    desk.out(
      `    ${say(locale, 'lesson-dissent', {
        who: who === undefined ? '' : textIn(who, locale),
        verdict: say(locale, VERDICT_WORDS[seen]),
        effect: signed(effect),
        low: signed(low),
        high: signed(high),
      })}`,
    );
  }
}
