// Decides how it is told what a lesson compares where that is not the mean of one measure in a game of usual length.
import type { LessonBook } from '../facts/lessons.ts';
import { figure } from '../facts/numbers.ts';
import { useWords } from '../kit/index.ts';
import styles from './Lessons.module.css';

export function LessonCompared({ book }: { readonly book: LessonBook }) {
  const { t, code, locale } = useWords();
  const weights = book.weights.map(({ metric, weight }) =>
    t(weight < 0 ? 'lessons.weight.less' : 'lessons.weight.more', {
      metric: code(`metric.${metric}`),
      weight: figure(locale, Math.abs(weight), 0),
    }),
  );
  const lines = [
    ...(weights.length === 0 ? [] : [t('lessons.weighed', { what: weights.join(' · ') })]),
    ...(book.compare.some(({ isLow }) => isLow) ? [t('lessons.low')] : []),
    ...(book.length === null ? [] : [t('lessons.long', { turns: book.length })]),
  ];
  return lines.map((line) => (
    <p key={line} className={styles['quiet']}>
      {line}
    </p>
  ));
}
