// Decides how the tail is told: what it is for, then quarter by quarter what happened while nobody decided anything.
import { Button, Page, useWords } from '../kit/index.ts';
import { useScreen, useTable } from '../kit/hooks.ts';
import { NewsList } from '../play/index.ts';
import { openDebrief, playTail } from '../stores/actions.ts';
import styles from './Report.module.css';

export function Tail() {
  const { t } = useWords();
  const turn = useTable((state) => state.turn);
  const game = useTable((state) => state.game);
  const isDone = useTable((state) => state.tailDone);
  if (game === null) return null;
  const { turns, tailTurns } = game;
  const isStarted = turn > turns + 1 || isDone;
  return (
    <Page
      over={t('play.tail')}
      title={t('tail.title')}
      actions={
        isDone ? (
          <Button rank="primary" onClick={openDebrief}>
            {t('report.toDebrief')}
          </Button>
        ) : (
          <>
            <Button onClick={() => playTail(true)}>{t('tail.all')}</Button>
            <Button rank="primary" onClick={() => playTail(false)}>
              {isStarted ? t('tail.next') : t('tail.play')}
            </Button>
          </>
        )
      }
    >
      <p className={styles['text']}>{t('tail.text', { turns: tailTurns })}</p>
      <TailNews />
      <output>{isDone ? t('tail.done') : ''}</output>
    </Page>
  );
}

function TailNews() {
  const { t } = useWords();
  const told = useTable((state) => state.tail);
  const screen = useScreen();
  if (screen === null) return null;
  return (
    <>
      {told.map(({ turn, news }) => (
        <section key={turn}>
          <h2 className={styles['part']}>{t('play.strip.tail', { turn })}</h2>
          <NewsList screen={screen} lines={news} isStill />
        </section>
      ))}
    </>
  );
}
