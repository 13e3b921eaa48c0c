// Decides how a record is chosen to go on from, a file or one that this browser keeps, and how one that cannot be is told of.
import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../base/index.ts';
import { Button, Dialog, useWords, FileInput, RECORD_KINDS } from '../kit/index.ts';
import { GameWords, isFromRoom } from '../home/SavedGames.tsx';
import { wantRecord, wantedRecord } from '../stores/goneOn.ts';
import { keptGames } from '../stores/storage.ts';
import type { SavedGame } from '../stores/storage.ts';
import { goOnFrom, goOnFromFile, goOnFromText } from './setupReading.ts';
import type { GoOn, GoOnTrouble } from './setupRecord.ts';
import styles from './Setup.module.css';

type Reading = Promise<Result<GoOn, GoOnTrouble>>;

/** What was wrong, and with what: a file's name, or that this browser kept it. */
interface Found {
  readonly name: string;
  readonly trouble: GoOnTrouble;
}

interface RecordDoorProps {
  readonly goOn: GoOn | null;
  readonly onGoOn: (goOn: GoOn | null) => void;
}

export function RecordDoor({ goOn, onGoOn }: RecordDoorProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(() => wantedRecord() !== null);
  return (
    <section aria-labelledby="record-door" className={styles['door']}>
      <h2 id="record-door" className={styles['label']}>
        {t('host.record.title')}
      </h2>
      <p className={styles['note']}>{t('host.record.doorHelp')}</p>
      <span className={styles['doors']}>
        <Button onClick={() => setOpen(true)}>
          {goOn === null ? t('host.record.door') : t('host.record.other')}
        </Button>
        {goOn === null ? null : (
          <Button onClick={() => onGoOn(null)}>{t('host.record.drop')}</Button>
        )}
      </span>
      {isOpen ? <Choose onGoOn={onGoOn} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

interface ChooseProps {
  readonly onGoOn: (goOn: GoOn) => void;
  readonly onClose: () => void;
}

function Choose({ onGoOn, onClose }: ChooseProps) {
  const { t } = useWords();
  const [isReading, setReading] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = async (name: string, reading: Reading) => {
    setFound(null);
    setReading(true);
    const read = await reading;
    setReading(false);
    if (!read.ok) return setFound({ name, trouble: read.error });
    onGoOn(read.value);
    return onClose();
  };
  useWanted((text) => void take(t('host.record.here'), goOnFromText(text)));
  return (
    <Dialog
      title={t('host.record.title')}
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button rank="primary" disabled={isReading} onClick={() => input.current?.click()}>
            {t('host.record.file')}
          </Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <p>{t('host.record.help')}</p>
        <FileInput
          ref={input}
          kinds={RECORD_KINDS}
          door="go-on"
          onFile={(file) => void take(file.name, goOnFromFile(file))}
        />
        <output>{isReading ? t('host.record.reading') : ''}</output>
        {found === null ? null : (
          <Trouble found={found} onSalvage={(record) => void take(found.name, goOnFrom(record))} />
        )}
        <Kept
          isReading={isReading}
          onTake={({ text }) => void take(t('host.record.here'), goOnFromText(text))}
        />
      </div>
    </Dialog>
  );
}

/** A record that was chosen on the first page is taken up once this one is there. */
function useWanted(take: (text: string) => void): void {
  const taking = useRef(take);
  useEffect(() => {
    const text = wantedRecord();
    if (text === null) return;
    wantRecord(null);
    taking.current(text);
  }, []);
}

interface KeptProps {
  readonly isReading: boolean;
  readonly onTake: (game: SavedGame) => void;
}

/** @source design choice */
const MOST_SHOWN = 12;

function Kept({ isReading, onTake }: KeptProps) {
  const { t } = useWords();
  const [games, setGames] = useState<readonly SavedGame[] | null>(null);
  useEffect(() => {
    let isHere = true;
    void keptGames().then((found) => isHere && setGames(found));
    return () => {
      isHere = false;
    };
  }, []);
  if (games === null) return null;
  return (
    <section aria-labelledby="records-kept" className={styles['seats']}>
      <h3 id="records-kept" className={styles['label']}>
        {t('host.record.kept')}
      </h3>
      {games.length === 0 ? <p className={styles['note']}>{t('host.record.keptNone')}</p> : null}
      <ul>
        {games.slice(0, MOST_SHOWN).map((game) => (
          <li key={game.id} className={styles['kept']}>
            <span id={`kept ${game.id}`.replaceAll(' ', '-')}>
              <GameWords game={game} />
              {isFromRoom(game) ? (
                <span className={styles['note']}> · {t('host.record.fromRoom')}</span>
              ) : null}
            </span>
            <Button
              disabled={isReading}
              aria-describedby={`kept ${game.id}`.replaceAll(' ', '-')}
              onClick={() => onTake(game)}
            >
              {t('host.record.take')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TroubleProps {
  readonly found: Found;
  readonly onSalvage: (record: NonNullable<GoOnTrouble['salvage']>) => void;
}

/** Damage, of which the last good turn may be left. */
const DAMAGED: readonly GoOnTrouble['code'][] = ['truncated', 'malformed', 'altered', 'differs'];

function Trouble({ found, onSalvage }: TroubleProps) {
  const { t, richCode } = useWords();
  const { name, trouble } = found;
  const { code, facts, turn, salvage } = trouble;
  const turns = salvage?.turns.length ?? 0;
  return (
    <div className={styles['warning']}>
      <div role="alert">
        <p>{richCode(`host.record.trouble.${code}`, { ...facts, turn, file: name })}</p>
        {DAMAGED.includes(code) ? (
          <p>
            {salvage === null ? t('host.record.goodNone') : t('host.record.good', { turns })}{' '}
            {t('host.record.copies')}
          </p>
        ) : null}
      </div>
      {salvage === null ? null : (
        <Button onClick={() => onSalvage(salvage)}>
          {turns === 0 ? t('host.record.startSame') : t('host.record.goOnAt', { turn: turns + 1 })}
        </Button>
      )}
    </div>
  );
}
