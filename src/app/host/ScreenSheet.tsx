// Decides how the console shows what the room sees, which lessons have been touched, and words and notes.
import { useState } from 'react';
import type { ConsoleView, ProjectorShows } from '../../session/index.ts';
import { PROJECTOR_SHOWS } from '../../session/index.ts';
import { Button, Name, Pick, Strip, cx, useWords } from '../kit/index.ts';
import { useRoom } from '../room/hooks.ts';
import { lensNamed, useKnownLenses } from '../room/OpenMap.tsx';
import { ProjectorFace } from '../room/ProjectorFace.tsx';
import { order } from '../stores/roomActions.ts';
import { useSeatNames } from './names.ts';
import { Notes } from './Notes.tsx';
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
      <Screen view={view} />
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

/** The room's screen, as it is, and what it can show instead. */
function Screen({ view }: SheetProps) {
  const { t, code } = useWords();
  const lenses = useKnownLenses();
  const { shows, lens, blank } = view.projector;
  const show = (next: ProjectorShows) => void order({ kind: 'show', shows: next, lens });
  return (
    <section aria-labelledby="console-screen" className={styles['part']}>
      <div className={styles['head']}>
        <h2 id="console-screen">{t('host.screen')}</h2>
        <p>{blank ? t('host.isBlank') : t(`host.shows.${shows}`)}</p>
      </div>
      <div className={styles['preview']} aria-hidden="true" inert>
        <ProjectorFace isSmall />
      </div>
      <div className={styles['presses']}>
        {PROJECTOR_SHOWS.map((one) => (
          <Button
            key={one}
            rank={one === shows ? 'primary' : 'quiet'}
            aria-pressed={one === shows}
            onClick={() => show(one)}
          >
            {t(`host.shows.${one}`)}
          </Button>
        ))}
      </div>
      {(shows === 'map' || shows === 'playback') && lenses.length > 0 ? (
        <Pick
          label={t('host.lens')}
          value={lensNamed(lens)}
          onChange={(next) => void order({ kind: 'show', shows, lens: next })}
          choices={[...new Set([lensNamed(lens), ...lenses])].map((id) => ({
            id,
            label: code(`lens.${id}`),
          }))}
        />
      ) : null}
    </section>
  );
}

/** How many seats have come to see a lesson; it says nothing of whether the claim holds. */
function Coverage({ view }: SheetProps) {
  const { t, say } = useWords();
  const lessons = useRoom(({ now }) => now?.still.scenario.lessons ?? null);
  if (lessons === null || lessons.length === 0)
    return <p className={styles['note']}>{t('host.coverageNone')}</p>;
  return (
    <>
      <ul className={styles['coverage']}>
        {view.coverage.map(({ lesson, seats, of }) => (
          <li key={lesson}>
            <Name>{say(lessons.find(({ id }) => id === lesson)?.claim ?? {})}</Name>
            <span className={styles['cells']} aria-hidden="true">
              {Array.from({ length: of }, (_, at) => (
                <span key={at} className={cx(styles['cell'], at < seats && styles['on'])} />
              ))}
            </span>
            <span className={cx(styles['share'], seats === 0 && styles['none'])}>
              {seats === 0 ? t('host.notYet') : t('host.seenBy', { seats, of })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{t('host.coverageNote')}</p>
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
            <Name>{said}</Name>
          </li>
        ))}
      </ul>
      {view.messages.length === 0 ? <p className={styles['note']}>{t('host.wordsNone')}</p> : null}
    </>
  );
}
