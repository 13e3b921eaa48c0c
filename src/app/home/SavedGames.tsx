// Decides how games that are kept here come back, and how damaged ones are told of; reading them is the stores' work.
import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Name, useWords, FileInput, RECORD_KINDS } from '../kit/index.ts';
import type { Words } from '../kit/index.ts';
import { goTo } from '../stores/actions.ts';
import { wantRecord } from '../stores/goneOn.ts';
import { loadHere } from '../stores/parts.ts';
import type { ResumeTrouble } from '../stores/resume.ts';
import { forgetGame, keptGames } from '../stores/storage.ts';
import type { SavedGame } from '../stores/storage.ts';
import type { Trouble } from '../stores/table.ts';
import styles from './SavedGames.module.css';

/** Larger files are no records; see the session's own limit. */
const MOST_RECORD_BYTES = 32 * 1024 * 1024;

export function SavedGames() {
  const { t } = useWords();
  const [games, setGames] = useState<readonly SavedGame[]>([]);
  const [trouble, setTrouble] = useState<ResumeTrouble | null>(null);
  const [doomed, setDoomed] = useState<SavedGame | null>(null);
  const resume = async (game: SavedGame) => setTrouble(await (await loadHere()).resumeKept(game));
  const refresh = () => void keptGames().then(setGames);
  useEffect(() => {
    let isHere = true;
    void keptGames().then((found) => isHere && setGames(found));
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <section aria-labelledby="saved" className={styles['saved']}>
      <h3 id="saved">{t('home.saved')}</h3>
      {games.length === 0 ? <p className={styles['note']}>{t('home.noSaved')}</p> : null}
      <ul>
        {games.slice(0, 4).map((game) => (
          <li key={game.id} className={styles['game']}>
            <span>
              <GameWords game={game} />
            </span>
            <Button rank="link" onClick={() => setDoomed(game)}>
              {t('home.discard')}
            </Button>
            {isFromRoom(game) ? (
              <Button onClick={() => leadOn(game)}>{t('home.resumeRoom')}</Button>
            ) : null}
            <Button onClick={() => void resume(game)}>{t('home.resume')}</Button>
          </li>
        ))}
      </ul>
      <FileDoor onTrouble={setTrouble} />
      {trouble === null ? null : <Damaged trouble={trouble} setTrouble={setTrouble} />}
      {doomed === null ? null : (
        <Discard
          game={doomed}
          close={(isGone) => {
            setDoomed(null);
            if (isGone) refresh();
          }}
        />
      )}
    </section>
  );
}

/** The console keeps its room's record under such a name. */
export function isFromRoom({ id }: Pick<SavedGame, 'id'>): boolean {
  return id.startsWith('room ');
}

export function GameWords({ game }: { readonly game: SavedGame }) {
  const { t, rich } = useWords();
  const { title, turn, turns } = game;
  if (game.over) {
    return (
      <>
        <Name>{title}</Name>: {t('play.phase.debrief')}
      </>
    );
  }
  if (turn > turns) {
    return (
      <>
        <Name>{title}</Name>: {t('play.tail')}
      </>
    );
  }
  return rich('home.resume.text', { scenario: title, turn, turns });
}

/** The page that opens rooms takes the record up. */
function leadOn({ text }: SavedGame): void {
  wantRecord(text);
  goTo('host');
}

function FileDoor({ onTrouble }: { readonly onTrouble: (trouble: ResumeTrouble | null) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File) => {
    if (file.size > MOST_RECORD_BYTES) {
      return onTrouble({ trouble: { code: 'too-large', facts: {} }, salvage: null });
    }
    const { resumeText } = await loadHere();
    onTrouble(await resumeText(await file.text(), null));
  };
  return (
    <>
      <FileInput
        ref={input}
        kinds={RECORD_KINDS}
        door="record"
        onFile={(file) => void read(file)}
      />
      <Button onClick={() => input.current?.click()}>{t('home.openFile')}</Button>
    </>
  );
}

/** What is wrong with a saved game, in words, with the last good turn where there is one. */
export function troubleText({ code, facts }: Trouble, { t }: Words): string {
  const turn = Number(facts['turn'] ?? 0);
  const damaged = (reason: 'syntax' | 'chain' | 'turn') => {
    const words = t(`save.reason.${reason}`);
    return turn > 0
      ? t('save.damaged', { reason: words, turn })
      : t('save.damagedAll', { reason: words });
  };
  switch (code) {
    case 'too-large':
      return t('save.tooLarge');
    case 'not-a-record':
      return t('save.notOne');
    case 'wrong-version':
    case 'other-engine':
      return t('save.otherVersion', { version: String(facts['place'] ?? '') });
    case 'scenario':
      return t('save.otherScenario', { scenario: String(facts['scenario'] ?? '') });
    case 'differs':
      return t('save.hash', { turn });
    case 'altered':
      return damaged('chain');
    case 'setup':
      return damaged('turn');
    default:
      return damaged('syntax');
  }
}

interface DamagedProps {
  readonly trouble: ResumeTrouble;
  readonly setTrouble: (trouble: ResumeTrouble | null) => void;
}

function Damaged({ trouble, setTrouble }: DamagedProps) {
  const words = useWords();
  const { t } = words;
  const { salvage } = trouble;
  const close = () => setTrouble(null);
  const resume = async (record: NonNullable<typeof salvage>) =>
    setTrouble(await (await loadHere()).resumeRecord(record));
  return (
    <Dialog
      title={t('home.openFile')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('app.close')}</Button>
          {salvage === null ? null : (
            <Button rank="primary" onClick={() => void resume(salvage)}>
              {salvage.turns.length === 0
                ? t('save.startSame')
                : t('save.useLastGood', { turn: salvage.turns.length + 1 })}
            </Button>
          )}
        </>
      }
    >
      <p role="alert">{troubleText(trouble.trouble, words)}</p>
    </Dialog>
  );
}

interface DiscardProps {
  readonly game: SavedGame;
  readonly close: (isGone: boolean) => void;
}

function Discard({ game, close }: DiscardProps) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('home.discard')}
      onClose={() => close(false)}
      actions={
        <>
          <Button onClick={() => close(false)}>{t('app.cancel')}</Button>
          <Button rank="final" onClick={() => void forgetGame(game.id).then(() => close(true))}>
            {t('home.discard')}
          </Button>
        </>
      }
    >
      <p>{t('home.discardAsk')}</p>
    </Dialog>
  );
}
