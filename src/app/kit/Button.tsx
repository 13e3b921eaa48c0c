// Decides what can be pressed and how it looks; it does not decide what pressing does.
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { cx } from './cx.ts';
import styles from './Button.module.css';

export type Rank = 'primary' | 'quiet' | 'link' | 'final';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly rank?: Rank;
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({ rank = 'quiet', wide = false, className, ref, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      ref={ref ?? null}
      type="button"
      className={cx(styles['button'], styles[rank], wide && styles['wide'], className)}
    />
  );
}
