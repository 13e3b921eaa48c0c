// Decides how claims that a table is not asked of stay at hand: under one line that opens; it chooses none of them.
import type { ReactNode } from 'react';
import { useWords } from '../kit/index.ts';
import styles from './Lessons.module.css';

interface FoldedProps {
  /** Of all claims, those in sight included. */
  readonly count: number;
  readonly children: ReactNode;
}

export function Folded({ count, children }: FoldedProps) {
  const { t } = useWords();
  return (
    <details className={styles['folded']}>
      <summary>{t('lessons.all', { count })}</summary>
      {children}
    </details>
  );
}
