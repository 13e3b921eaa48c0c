// Decides which measures are drawn turn by turn at the end, beside the same game with nothing done.
import { METRICS } from '../../engine/index.ts';
import { valueIn, writtenAs } from '../facts/measures.ts';
import { useWords } from '../kit/index.ts';
import type { Course, Measure } from '../facts/measures.ts';
import { LineChart } from './LineChart.tsx';
import styles from './Debrief.module.css';

/** One or two of each panel: what a table asks for first. */
export const DRAWN: readonly string[] = [
  'trust',
  'grievance',
  'livelihood',
  'fear',
  'flowIndex',
  'violence',
  'legitimacy',
  'corruption',
  'cooperation',
];

export type CourseBooks = Course & { readonly lastOrderTurn: number };

interface CoursesProps {
  readonly books: CourseBooks;
  /** False where the sheet has a heading of its own for it. */
  readonly isHeaded?: boolean;
  /** One measure alone; all that are drawn when left out. */
  readonly only?: string;
}

export function Courses({ books, isHeaded = true, only }: CoursesProps) {
  const { t, code } = useWords();
  const { measures, idle, lastOrderTurn } = books;
  const drawn = METRICS.filter(({ id }) => (only === undefined ? DRAWN.includes(id) : id === only));
  const course = (list: typeof measures, measure: Measure) =>
    list.map((one) => valueIn(one, measure, 'world') * writtenAs(measure).factor);
  return (
    <section>
      {isHeaded ? <h2 className={styles['head']}>{t('debrief.course')}</h2> : null}
      <p className={styles['key']}>
        <span className={styles['yoursKey']}>{t('debrief.course.yours')}</span>
        <span className={styles['idleKey']}>{t('debrief.course.idle')}</span>
        <span className={styles['tailKey']}>{t('play.tail')}</span>
      </p>
      <div className={styles['charts']}>
        {drawn.map((measure) => (
          <LineChart
            key={measure.id}
            title={code(`metric.${measure.id}`)}
            yours={course(measures, measure)}
            idle={course(idle, measure)}
            lastOrderTurn={lastOrderTurn}
            digits={writtenAs(measure).digits}
          />
        ))}
      </div>
    </section>
  );
}
