// Decides what lies over the table between two people at one device: whose turn it is, and nothing else of anybody.
import { useEffect, useRef } from 'react';
import { Button, Name, Sheet, SheetTitle, useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';
import { resolve, showSeat } from '../stores/gameActions.ts';
import styles from './Cover.module.css';

export function Cover() {
  const { t, say } = useWords();
  const cover = useTable((state) => state.cover);
  const scenario = useTable((state) => state.scenario);
  const press = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cover !== null) press.current?.focus();
  }, [cover]);
  if (cover === null) return null;
  const card = scenario?.cards.find(({ id }) => id === cover.next);
  const seat = card === undefined ? cover.next : say(card.name);
  return (
    <main id="content" tabIndex={-1} className={styles['page']}>
      <Sheet className={styles['sheet']}>
        {cover.sealed ? (
          <>
            <SheetTitle level={1} title={t('cover.wait')} />
            <p>{t('cover.done')}</p>
            <Button ref={press} rank="primary" onClick={resolve}>
              {t('cover.resolve')}
            </Button>
          </>
        ) : (
          <>
            <SheetTitle level={1} title={t('cover.title', { seat })} />
            <p>{t('cover.text')}</p>
            <Button ref={press} rank="primary" onClick={() => showSeat(cover.next)}>
              <Name>{t('cover.ready', { seat })}</Name>
            </Button>
          </>
        )}
      </Sheet>
    </main>
  );
}
