// Decides what lies over a device's screen in a room: a broken line, a pause, words from the front, what was refused, the team.
import { useEffect, useState } from 'react';
import { Button, Dialog, Name, useWords } from '../kit/index.ts';
import { room } from '../stores/room.ts';
import { useRoom } from './hooks.ts';
import { TeamDialog } from './Team.tsx';
import { useUi } from '../kit/hooks.ts';
import styles from './Layer.module.css';

export function RoomLayer() {
  const overlay = useUi((state) => state.overlay);
  const hasNow = useRoom(({ now }) => now !== null);
  if (!hasNow) return null;
  return (
    <>
      <div className={styles['slips']}>
        <Line />
        <Halt />
        <Words />
      </div>
      <Refused />
      {overlay === 'team' ? <TeamDialog /> : null}
    </>
  );
}

/** The console and the room's screen say how the line and the clock stand in their own way. */
function useSaysItself(): boolean {
  return useRoom(({ now }) => now?.view.role === 'console' || now?.view.role === 'projector');
}

/** The line is broken: what was pressed waits, and is sent when it is back. */
function Line() {
  const { t } = useWords();
  const line = useRoom((state) => state.line);
  const waiting = useRoom((state) => state.waiting);
  const saysItself = useSaysItself();
  if (line === 'connected' || saysItself) return <output className={styles['unseen']} />;
  return (
    <output className={styles['warning']}>
      {t('room.line.lost')} {waiting === 0 ? null : t('room.line.waiting', { count: waiting })}
    </output>
  );
}

/** Clocks stand, or nobody may act. */
function Halt() {
  const { t } = useWords();
  const frozen = useRoom(({ now }) => now?.view.frozen === true);
  const paused = useRoom(({ now }) => now?.view.paused === true);
  const saysItself = useSaysItself();
  if (saysItself || (!frozen && !paused)) return null;
  return <output className={styles['slip']}>{frozen ? t('room.frozen') : t('room.paused')}</output>;
}

const READ = 'tukhum.room.read';
/** Long enough to be read aloud; it stays to be found under Team. @source design choice */
const SHOWN_MS = 20_000;

function lastRead(): number {
  try {
    return Number(sessionStorage.getItem(READ) ?? 0);
  } catch {
    return 0;
  }
}

function keepRead(number: number): number {
  try {
    sessionStorage.setItem(READ, String(number));
  } catch {
    // After a reload it is shown once more.
  }
  return number;
}

/** The newest word from the front, until it is put away or has been there for a while. Who looks at the wall hears it said. */
function Words() {
  const { t, rich } = useWords();
  const [read, setRead] = useState(lastRead);
  const messages = useRoom(({ now }) =>
    now === null || !('messages' in now.view) || !FOR_WORDS.has(now.view.role)
      ? null
      : now.view.messages,
  );
  const last = messages?.findLast(({ from }) => from === null);
  const number = last === undefined || last.number <= read ? null : last.number;
  useEffect(() => {
    if (number === null) return undefined;
    const timer = setTimeout(() => setRead(keepRead(number)), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [number]);
  if (last === undefined || number === null) return null;
  return (
    <div className={styles['slip']}>
      <output>{rich('room.word', { text: last.text })}</output>
      <Button rank="link" onClick={() => setRead(keepRead(number))}>
        {t('app.close')}
      </Button>
    </div>
  );
}

const FOR_WORDS: ReadonlySet<string> = new Set(['seat', 'vip', 'spectator']);

function Refused() {
  const { t, code } = useWords();
  const trouble = useRoom((state) => state.trouble);
  if (trouble === null) return null;
  const close = () => room.setState({ trouble: null });
  const why = typeof trouble.facts['ruling'] === 'string' ? trouble.facts['ruling'] : null;
  return (
    <Dialog
      title={t('error.title')}
      onClose={close}
      actions={<Button onClick={close}>{t('app.close')}</Button>}
    >
      <p>{code(`room.refused.${trouble.code}`, trouble.facts)}</p>
      {why === null ? null : (
        <p>
          <Name>{code(`refusal.${why}`, trouble.facts)}</Name>
        </p>
      )}
    </Dialog>
  );
}
