// Decides how the console shows which lessons have been touched, and words and notes, below what the room sees.
import { useState } from 'react';
import type { ConsoleView } from '../../session/index.ts';
import { Button, Name, Pick, Strip, useWords } from '../kit/index.ts';
import { order } from '../stores/roomActions.ts';
import { useSeatNames } from './names.ts';
import { Notes } from './Notes.tsx';
import { Coverage } from './Coverage.tsx';
import { Wall } from './Wall.tsx';
import styles from './Parts.module.css';

interface SheetProps {
  readonly view: ConsoleView;
}

type Tab = 'lessons' | 'words' | 'notes';

export function ScreenSheet({ view }: SheetProps) {
  const { t } = useWords();
  const [tab, setTab] = useState<Tab>('lessons');
  const calls = view.messages.filter(({ from }) => from !== null).length;
  return (
    <>
      <Wall view={view} />
      <div className={styles['tabs']}>
        <Strip
          label={t('host.tabs')}
          value={tab}
          onChange={setTab}
          choices={[
            { id: 'lessons', label: t('host.coverage') },
            { id: 'words', label: t('host.words', { count: calls }) },
            { id: 'notes', label: t('host.notes', { count: view.notes.length }) },
          ]}
        />
      </div>
      {tab === 'lessons' ? <Coverage view={view} /> : null}
      {tab === 'words' ? <Words view={view} /> : null}
      {tab === 'notes' ? <Notes view={view} /> : null}
    </>
  );
}

const ALL = '';

/** Words to a seat or to all, and what seats said. */
function Words({ view }: SheetProps) {
  const { t } = useWords();
  const names = useSeatNames();
  const [to, setTo] = useState(ALL);
  const [text, setText] = useState('');
  const send = async () => {
    const said = { kind: 'message', to: to === ALL ? null : to, text: text.trim() } as const;
    if (await order(said)) setText('');
  };
  const people = view.seats.filter(({ holder }) => holder === 'person');
  return (
    <>
      <div className={styles['entry']}>
        <Pick
          label={t('host.to')}
          value={to}
          onChange={setTo}
          choices={[
            { id: ALL, label: t('host.everybody') },
            ...people.map(({ seat }) => ({ id: seat, label: names(seat) })),
          ]}
        />
        <label className={styles['field']}>
          <span>{t('host.say')}</span>
          <input value={text} maxLength={600} onChange={(event) => setText(event.target.value)} />
        </label>
        <Button disabled={text.trim() === ''} onClick={() => void send()}>
          {t('room.send')}
        </Button>
      </div>
      <ul className={styles['lines']}>
        {[...view.messages].reverse().map(({ number, from, to: whom, text: said }) => (
          <li key={number}>
            <strong>
              {from === null
                ? t('host.saidTo', { seat: whom === null ? t('host.everybody') : names(whom) })
                : names(from)}
            </strong>{' '}
            <Name>{said}</Name>{' '}
            {from === null && whom === null ? (
              <OnWall number={number} text={said} view={view} />
            ) : null}
          </li>
        ))}
      </ul>
      {view.messages.length === 0 ? <p className={styles['note']}>{t('host.wordsNone')}</p> : null}
    </>
  );
}

interface OnWallProps extends SheetProps {
  readonly number: number;
  readonly text: string;
}

/** Fills the room's screen with a message to all. */
function OnWall({ number, text, view }: OnWallProps) {
  const { t } = useWords();
  const { shows, words } = view.projector;
  if (shows === 'words' && words === text) return <span>{t('host.isOnWall')}</span>;
  return (
    <Button
      rank="link"
      aria-label={`${t('host.onWall')}: ${text}`}
      onClick={() => void order({ kind: 'wall-words', message: number })}
    >
      {t('host.onWall')}
    </Button>
  );
}
