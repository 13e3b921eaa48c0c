// Decides what a team finds about itself: who has the pen, ideas and votes, words from and to the front, earlier turns.
import { useState } from 'react';
import type { SeatView } from '../../session/index.ts';
import { Button, Dialog, Name, cx, useWords } from '../kit/index.ts';
import { useScreen } from '../kit/hooks.ts';
import { order } from '../stores/roomActions.ts';
import { showOverlay } from '../stores/ui.ts';
import { useSeatView } from './hooks.ts';
import { History } from './History.tsx';
import { Ideas } from './Ideas.tsx';
import { LeaveRoom } from './LeaveRoom.tsx';
import styles from './Room.module.css';

const close = () => showOverlay('none');

export function TeamDialog() {
  const { t } = useWords();
  const view = useSeatView();
  const screen = useScreen();
  if (view === null) return null;
  return (
    <Dialog
      title={t('room.team')}
      size="large"
      onClose={close}
      actions={
        <>
          <LeaveRoom />
          <Button rank="primary" onClick={close}>
            {t('app.close')}
          </Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <Pen view={view} />
        {view.ideas === null ? null : <Ideas view={view} ideas={view.ideas} />}
        <Front view={view} />
        {screen === null ? null : <History screen={screen} />}
      </div>
    </Dialog>
  );
}

/** One device of a team writes; it hands the pen over, and an abandoned pen can be taken up. */
function Pen({ view }: { readonly view: SeatView }) {
  const { t } = useWords();
  const holder = view.team.find(({ pen }) => pen);
  const isFree = holder === undefined || !holder.connected;
  const watches = view.role === 'vip';
  return (
    <section aria-labelledby="room-pen" className={styles['part']}>
      <h2 id="room-pen">{t('room.pen')}</h2>
      <p className={styles['note']}>
        {watches ? t('room.vip') : view.hasPen ? t('room.penMine') : t('room.penOther')}
      </p>
      <ul className={styles['lines']}>
        {view.team.map(({ device, pen, connected }) => (
          <li key={device} className={styles['device']}>
            <span className={cx(!connected && styles['away'])}>
              {device === view.device
                ? t('room.thisDevice', { device })
                : t('room.device', { device })}
              {pen ? ` · ${t('room.penHere')}` : ''}
              {connected ? '' : ` · ${t('room.away')}`}
            </span>
            {view.hasPen && device !== view.device ? (
              <Button
                aria-label={`${t('room.penGive')}: ${t('room.device', { device })}`}
                onClick={() => void order({ kind: 'hand-pen', device })}
              >
                {t('room.penGive')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {!view.hasPen && isFree && !watches ? (
        <Button onClick={() => void order({ kind: 'take-pen' })}>{t('room.penTake')}</Button>
      ) : null}
    </section>
  );
}

const MOST_TEXT = 600;

/** Words from who leads, and a line to them. */
function Front({ view }: { readonly view: SeatView }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const send = async () => {
    if (await order({ kind: 'call', text: text.trim() })) setText('');
  };
  return (
    <section aria-labelledby="room-front" className={styles['part']}>
      <h2 id="room-front">{t('room.front')}</h2>
      {view.messages.length === 0 && view.role === 'vip' ? (
        <p className={styles['note']}>{t('room.noWords')}</p>
      ) : null}
      <ul className={styles['lines']}>
        {view.messages.map(({ number, from, text: said }) => (
          <li key={number}>
            <span className={styles['who']}>
              {from === null ? t('room.fromFront') : t('room.fromUs')}
            </span>{' '}
            <Name>{said}</Name>
          </li>
        ))}
      </ul>
      {view.role === 'vip' ? null : (
        <div className={styles['entry']}>
          <label>
            <span>{t('room.call')}</span>
            <input
              value={text}
              maxLength={MOST_TEXT}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <Button disabled={text.trim() === ''} onClick={() => void send()}>
            {t('room.send')}
          </Button>
        </div>
      )}
    </section>
  );
}
