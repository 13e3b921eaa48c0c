// Decides how a record is chosen for review: a file of any origin, or a game kept in this browser; troubles are told in words.
import { useEffect, useRef, useState } from 'react';
import { Button, Name, Page, useWords, FileInput, RECORD_KINDS } from '../kit/index.ts';
import type { Words } from '../kit/index.ts';
import { troubleText } from '../home/SavedGames.tsx';
import { keptGames } from '../stores/storage.ts';
import type { SavedGame } from '../stores/storage.ts';
import type { Trouble } from '../stores/table.ts';
import { leaveReview, openFile, openReviewOf } from './stores/open.ts';
import { useReviewState } from './use.ts';
import styles from './Door.module.css';

export function Door() {
  const words = useWords();
  const { t } = words;
  const opening = useReviewState((state) => state.opening);
  const trouble = useReviewState((state) => state.trouble);
  return (
    <Page
      width="narrow"
      over={t('review.title')}
      title={t('review.door.title')}
      actions={<Button onClick={leaveReview}>{t('review.door.home')}</Button>}
    >
      <p className={styles['note']}>{t('review.door.note')}</p>
      {trouble === null ? null : (
        <p role="alert" className={styles['trouble']}>
          {reviewTrouble(trouble, words)}
        </p>
      )}
      {opening ? <output>{t('review.door.opening')}</output> : <Choices />}
    </Page>
  );
}

/** What keeps a record from being reviewed; the rest is what keeps it from being read. */
export function reviewTrouble(trouble: Trouble, words: Words): string {
  switch (trouble.code) {
    case 'no-turns':
      return words.t('review.door.noTurns');
    case 'other-columns':
      return words.t('review.door.otherColumns');
    default:
      return troubleText(trouble, words);
  }
}

function Choices() {
  const { t } = useWords();
  const [games, setGames] = useState<readonly SavedGame[]>([]);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let isHere = true;
    void keptGames().then((found) => isHere && setGames(found));
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <>
      <FileInput
        ref={input}
        kinds={RECORD_KINDS}
        door="review"
        onFile={(file) => void openFile(file)}
      />
      <Button rank="primary" onClick={() => input.current?.click()}>
        {t('review.door.file')}
      </Button>
      <h2 className={styles['head']}>{t('review.door.kept')}</h2>
      {games.length === 0 ? <p className={styles['note']}>{t('review.door.none')}</p> : null}
      <ul>
        {games.map((game) => (
          <Kept key={game.id} game={game} />
        ))}
      </ul>
    </>
  );
}

function Kept({ game }: { readonly game: SavedGame }) {
  const { t } = useWords();
  const { title, turn, turns, over } = game;
  return (
    <li className={styles['game']}>
      <span>
        <Name>{title}</Name>{' '}
        <span className={styles['note']}>
          {over
            ? t('review.door.over')
            : t('review.door.under', { turn: Math.min(turn, turns), turns })}
        </span>
      </span>
      <Button onClick={() => void openReviewOf(game.text)}>{t('review.door.open')}</Button>
    </li>
  );
}
