// Decides when a table of a course says that its events are added up.
import type { CourseMeasure } from '../../scenario/index.ts';
import { isCounted } from '../../session/index.ts';
import { useWords } from '../kit/index.ts';
import styles from './Course.module.css';

export function Counted({ measures }: { readonly measures: readonly CourseMeasure[] }) {
  const { t } = useWords();
  if (!measures.some(isCounted)) return null;
  return <p className={styles['none']}>{t('course.counted')}</p>;
}
