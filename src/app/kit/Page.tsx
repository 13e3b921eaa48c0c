// Decides how a page of its own is laid: a heading, a body that scrolls by itself, presses at the foot that stay in sight.
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Scroll } from './Scroll.tsx';
import { Sheet, SheetTitle } from './Sheet.tsx';
import styles from './Page.module.css';

interface PageProps {
  readonly over?: ReactNode;
  readonly title: string;
  readonly note?: ReactNode;
  /** What stands between heading and body and does not scroll. */
  readonly nav?: ReactNode;
  /** Null for a page that leads nowhere by itself. */
  readonly actions: ReactNode;
  readonly width?: 'narrow' | 'middle' | 'wide';
  readonly children: ReactNode;
}

export function Page({ over, title, note, nav, actions, width = 'middle', children }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className={cx(styles['page'], styles[width])}>
      <Sheet className={styles['sheet']}>
        <SheetTitle
          level={1}
          title={title}
          {...(over === undefined ? {} : { over })}
          {...(note === undefined ? {} : { note })}
        />
        {nav ?? null}
        <Scroll className={styles['body']} label={title}>
          {children}
        </Scroll>
        {actions === null ? null : <div className={styles['actions']}>{actions}</div>}
      </Sheet>
    </main>
  );
}
