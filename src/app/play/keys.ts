// Decides which single keys work while orders are given; in a field, with a dialog open or with a modifier none of them does.
import { useEffect } from 'react';
import { undo } from '../stores/actions.ts';
import { askToSeal } from '../stores/sealing.ts';
import { openSubject, showOverlay, ui } from '../stores/ui.ts';

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function focusOn(id: string): void {
  // The panel may be drawn by the same press.
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

const ACTS: Readonly<Record<string, () => void>> = {
  m: () =>
    ui.setState(({ surface }) => ({ surface: surface === 'map' ? 'list' : 'map', drawer: false })),
  d: () => {
    openSubject('zone');
    focusOn('dossier');
  },
  o: () => {
    openSubject('orders');
    focusOn('dossier');
  },
  n: () => {
    openSubject('news');
    focusOn('dossier');
  },
  u: undo,
  s: askToSeal,
  p: () => showOverlay('pause'),
  '?': () => showOverlay('help'),
};

export function useKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (ui.getState().overlay !== 'none' || ui.getState().form !== null) return;
      const act = ACTS[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
}
