// Decides how a part of a screen that scrolls by itself can be reached and scrolled by keyboard.
import type { ReactNode } from 'react';

interface ScrollProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly id?: string;
  readonly children: ReactNode;
}

/** Without a place in the tab order a text that holds no control could not be scrolled by keyboard (WCAG 2.1.1). */
const REACHABLE = { tabIndex: 0 } as const;

export function Scroll({ label, children, ...rest }: ScrollProps) {
  return (
    <section {...rest} {...REACHABLE} aria-label={label}>
      {children}
    </section>
  );
}
