// Shows what a lesson compares where that is not the mean of one measure in a game of usual length; the words are facts'.
import { comparedLines } from '../facts/compared.ts';
import type { LessonBook } from '../facts/lessons.ts';
import { useWords } from '../kit/index.ts';
import styles from './Lessons.module.css';

export function LessonCompared({ book }: { readonly book: LessonBook }) {
  const words = useWords();
  return comparedLines(book, words).map((line) => (
    <p key={line} className={styles['quiet']}>
      {line}
    </p>
  ));
}
