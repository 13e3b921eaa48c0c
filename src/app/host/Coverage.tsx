// Decides how the console shows how far seats have come to see each lesson, and which injects could bring one into sight.
import { useState } from 'react';
import type { ConsoleView, Coverage as Seen, QueueLine } from '../../session/index.ts';
import { Button, Name, cx, useWords } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { EffectOf } from './EffectOf.tsx';
import { useInjectWords } from './injectWords.ts';
import styles from './Parts.module.css';

interface CoverageProps {
  readonly view: ConsoleView;
}

/** An inject that is looked at, and the lesson that it was put forward for. */
interface Asked {
  readonly line: QueueLine;
  readonly lesson: string;
}

/** How many seats have come to see a lesson; it says nothing of whether the claim holds. */
export function Coverage({ view }: CoverageProps) {
  const { t, say } = useWords();
  const lessons = useRoom(({ now }) => now?.still.scenario.lessons ?? null);
  const [open, setOpen] = useState<Asked | null>(null);
  if (lessons === null || lessons.length === 0)
    return <p className={styles['note']}>{t('host.coverageNone')}</p>;
  return (
    <>
      <ul className={styles['coverage']}>
        {view.coverage.map((seen) => (
          <li key={seen.lesson}>
            <Name>{say(lessons.find(({ id }) => id === seen.lesson)?.claim ?? {})}</Name>
            <span className={styles['cells']} aria-hidden="true">
              {Array.from({ length: seen.of }, (_, at) => (
                <span key={at} className={cx(styles['cell'], at < seen.seats && styles['on'])} />
              ))}
            </span>
            <span className={cx(styles['share'], seen.seats === 0 && styles['none'])}>
              {seen.seats === 0 ? t('host.notYet') : t('host.seenBy', seen)}
            </span>
            {seen.suggested.length === 0 ? null : (
              <CouldShow
                seen={seen}
                view={view}
                onOpen={(line) => setOpen({ line, lesson: seen.lesson })}
              />
            )}
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{t('host.coverageNote')}</p>
      {open === null ? null : <EffectOf {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

interface CouldShowProps {
  readonly seen: Seen;
  readonly view: ConsoleView;
  readonly onOpen: (line: QueueLine) => void;
}

/** Injects that touch what the lesson is about: a press says what each is predicted to do. */
function CouldShow({ seen, view, onOpen }: CouldShowProps) {
  const { t } = useWords();
  const words = useInjectWords();
  const lines = seen.suggested.flatMap(
    (id) =>
      view.queue.find(
        ({ inject, state }) => inject === id && (state === 'waiting' || state === 'held'),
      ) ?? [],
  );
  return (
    <details className={styles['could']}>
      <summary>{t('host.couldShow', { count: lines.length })}</summary>
      {lines.map((line) => (
        <Button
          key={line.id}
          rank="link"
          disabled={!view.opensAgain}
          aria-label={`${t('host.ahead.ask')} ${words(line).title}`}
          onClick={() => onOpen(line)}
        >
          {words(line).title}
        </Button>
      ))}
    </details>
  );
}
