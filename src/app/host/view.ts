// Decides how the console's panels get the room's newest view; it holds nothing itself.
import type { ConsoleView } from '../../session/index.ts';
import { useRoom } from '../room/hooks.ts';

export function useConsole(): ConsoleView | null {
  return useRoom(({ now }) => (now?.view.role === 'console' ? now.view : null));
}

/** 4827 1903: eight digits in two groups, as people read them aloud. */
export function codeText(code: string): string {
  return `${code.slice(0, 4)}\u00a0${code.slice(4)}`;
}
