// Decides which measures are drawn turn by turn at the end, beside the same game with nothing done.
import { METRICS } from '../../engine/index.ts';
import { valueIn, writtenAs } from '../facts/measures.ts';
import type { Measure } from '../facts/measures.ts';
import { useWords } from '../kit/index.ts';
import type { DebriefBooks } from '../stores/game.ts';
import { LineChart } from './LineChart.tsx';
import styles from './Debrief.module.css';

/** One or two of each panel: what a table asks for first. */
const DRAWN: readonly string[] = [
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

export function Courses({ books }: { readonly books: DebriefBooks }) {
  const { t, code } = useWords();
  const { measures, idle, lastOrderTurn } = books.books;
  const drawn = METRICS.filter(({ id }) => DRAWN.includes(id));
  const course = (list: typeof measures, measure: Measure) =>
    list.map((one) => valueIn(one, measure, 'world') * writtenAs(measure).factor);
  return (
    <section>
      <h2 className={styles['head']}>{t('debrief.course')}</h2>
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
