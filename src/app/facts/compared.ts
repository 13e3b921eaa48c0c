// Decides how it is told what a lesson compares where that is not the mean of one measure in a game of usual length.
import type { Words } from '../kit/index.ts';
import type { LessonBook } from './lessons.ts';
import { figure } from './numbers.ts';

/** A line each for weights, for the bad end of games, and for their length; none where nothing is unusual. */
export function comparedLines(
  { weights, compare, length }: Pick<LessonBook, 'weights' | 'compare' | 'length'>,
  { t, code, locale }: Pick<Words, 't' | 'code' | 'locale'>,
): readonly string[] {
  const what = weights.map(({ metric, weight }) =>
    t(weight < 0 ? 'lessons.weight.less' : 'lessons.weight.more', {
      metric: code(`metric.${metric}`),
      weight: figure(locale, Math.abs(weight), 0),
    }),
  );
  return [
    ...(what.length === 0 ? [] : [t('lessons.weighed', { what: what.join(' · ') })]),
    ...(compare.some(({ isLow }) => isLow) ? [t('lessons.low')] : []),
    ...(length === null ? [] : [t('lessons.long', { turns: length })]),
  ];
}
