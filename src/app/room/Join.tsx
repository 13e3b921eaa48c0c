// Decides how a device asks to come into a room: by the code it was told, or back to the seat it had.
import { useEffect, useState } from 'react';
import { Button, Page, useWords } from '../kit/index.ts';
import { western } from '../facts/numbers.ts';
import { arrive, goBack, joinByCode, placeKept, toFirstPage } from './doors.ts';
import { useRoom } from './hooks.ts';
import styles from './Room.module.css';

const DIGITS = 8;

export function Join() {
  const { t, code: worded } = useWords();
  const [typed, setTyped] = useState('');
  const [watches, setWatches] = useState(false);
  const bye = useRoom((state) => state.bye);
  const code = western(typed).replace(/\D/gu, '');
  const isWhole = code.length === DIGITS;
  const place = placeKept();
  // Who was let go is told why, and stays here.
  useEffect(() => {
    if (bye === null) arrive();
  }, [bye]);
  return (
    <Page
      width="narrow"
      title={t('room.title')}
      actions={
        <>
          <Button onClick={toFirstPage}>{t('app.back')}</Button>
          <Button
            rank="primary"
            disabled={!isWhole}
            onClick={() => void joinByCode(code, watches ? 'watch' : 'play')}
          >
            {t('room.join')}
          </Button>
        </>
      }
    >
      <form
        className={styles['join']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) void joinByCode(code, watches ? 'watch' : 'play');
        }}
      >
        {bye === null ? null : (
          <p role="alert" className={styles['warning']}>
            {worded(`room.bye.${bye}`)}
          </p>
        )}
        {place === null ? null : (
          <p className={styles['back']}>
            {t(place === 'play' ? 'room.back' : 'room.backWatch')}{' '}
            <Button onClick={goBack}>
              {t(place === 'play' ? 'room.backPress' : 'room.backWatchPress')}
            </Button>
          </p>
        )}
        <label className={styles['code']}>
          <span>{t('room.code')}</span>
          <input
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <p className={styles['note']}>{t('room.codeHelp')}</p>
        <label className={styles['tick']}>
          <input
            type="checkbox"
            checked={watches}
            onChange={(event) => setWatches(event.target.checked)}
          />
          <span>{t('room.watch')}</span>
        </label>
        <p className={styles['note']}>{t('room.privacy')}</p>
      </form>
    </Page>
  );
}
