// Decides what a sheet over everything does to the page below: nothing there can be reached, focus goes in and comes back.
import { useEffect, useRef } from 'react';

/** For a sheet that hangs outside the page's root; it begins at its first heading, and Escape closes it. */
export function useAlone(
  layer: { readonly current: HTMLElement | null },
  onClose: () => void,
): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const before = document.activeElement;
    const root = document.getElementById('root');
    root?.setAttribute('inert', '');
    layer.current?.querySelector<HTMLElement>('h1')?.focus();
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
    };
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('keydown', escape);
      root?.removeAttribute('inert');
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [layer]);
}
