// Decides which words an inject in the queue goes by: the room's own where it has any, else the scenario's.
import type { InjectCard } from '../../scenario/index.ts';
import type { QueueLine } from '../../session/index.ts';
import { useWords } from '../kit/index.ts';
import { useConsoleSheet } from '../room/openWorld.ts';

/** Characters, as the room takes them. */
export const MOST_TITLE_SHOWN = 120;
export const MOST_TEXT_SHOWN = 600;

/** As much of a line as its words need. */
export type Told = Pick<QueueLine, 'inject' | 'made' | 'title' | 'text'>;

/** The words of a line: the room's own, else the scenario's. */
export function useInjectWords(): (line: Told) => {
  readonly title: string;
  readonly text: string;
  readonly care: string;
} {
  const { say } = useWords();
  const books = useConsoleSheet();
  const cardOf = (id: string | null): InjectCard | undefined =>
    books?.injects.find((card) => card.id === id);
  return ({ inject, made, title, text }) => {
    const card = cardOf(inject);
    return {
      title: title ?? made?.title ?? say(card?.title ?? {}),
      text: text ?? made?.reason ?? say(card?.text ?? {}),
      care: say(card?.care ?? {}),
    };
  };
}
