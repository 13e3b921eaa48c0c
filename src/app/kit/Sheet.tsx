// Decides what a sheet of paper on the table is; it does not decide what is written on it.
import type { HTMLAttributes, ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Sheet.module.css';

interface SheetProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'section' | 'div' | 'main' | 'aside';
  readonly children: ReactNode;
}

export function Sheet({ as: Tag = 'section', className, ...rest }: SheetProps) {
  return <Tag {...rest} className={cx(styles['sheet'], className)} />;
}

interface TitleProps {
  readonly over?: ReactNode;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
  readonly level?: 1 | 2 | 3;
  readonly id?: string;
}

/** Over-title, title and a line below, with room at the end for counters. */
export function SheetTitle({ over, title, note, aside, level = 2, id }: TitleProps) {
  const Heading = `h${level}` as const;
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        {over === undefined ? null : <p className={styles['over']}>{over}</p>}
        <Heading id={id} className={styles['title']}>
          {title}
        </Heading>
        {note === undefined ? null : <p className={styles['note']}>{note}</p>}
      </div>
      {aside === undefined ? null : <div className={styles['aside']}>{aside}</div>}
    </header>
  );
}
