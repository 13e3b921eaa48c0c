// Decides how a tab is laid out in steps: all of them on one sheet for a reader, one at a time for a room.
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { cx, useWords } from '../kit/index.ts';
import { countSteps } from './stores/review.ts';
import { useReviewState } from './use.ts';
import styles from './Steps.module.css';

export interface Step {
  readonly id: string;
  /** Heading of the step; a step without one has its own. */
  readonly title?: string;
  /** What it is called among others, where that is not its heading. */
  readonly name?: string;
  readonly body: ReactNode;
  /** Shown to a reader only: forms, private notes, long tables. */
  readonly isReaderOnly?: boolean;
  /** For a reader it stands beside the next one where there is room. */
  readonly isHalf?: boolean;
}

/** Every tab of the review lays its content in one of these. */
export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useWords();
  const presenter = useReviewState((state) => state.presenter);
  const at = useReviewState((state) => state.step);
  const shown = presenter ? steps.filter(({ isReaderOnly }) => isReaderOnly !== true) : steps;
  const { length } = shown;
  const tab = useReviewState((state) => state.tab);
  const whole = t(`review.tab.${tab}`);
  const names = shown.map(({ title, name }) => name ?? title ?? whole).join('\n');
  useEffect(() => countSteps(names.split('\n')), [names]);
  const list = presenter ? shown.slice(Math.min(at, length - 1), at + 1) : shown;
  return (
    <div className={styles['steps']}>
      {list.map(({ id, title, body, isHalf }) => (
        <section
          key={id}
          className={cx(styles['step'], isHalf === true && !presenter && styles['half'])}
          data-step={id}
        >
          {title === undefined ? null : <h2 className={styles['head']}>{title}</h2>}
          {body}
        </section>
      ))}
    </div>
  );
}
