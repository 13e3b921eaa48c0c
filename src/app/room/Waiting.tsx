// Decides what a device sees that is in a room without a seat yet: seats to choose from, or that it must wait.
import type { WaitingView } from '../../session/index.ts';
import { Button, Name, Page, useWords } from '../kit/index.ts';
import { order } from '../stores/roomActions.ts';
import { useRoom } from './hooks.ts';
import { LeaveRoom } from './LeaveRoom.tsx';
import styles from './Room.module.css';

export function Waiting({ view }: { readonly view: WaitingView }) {
  const { t, say } = useWords();
  const scenario = useRoom(({ now }) => now?.still.scenario ?? null);
  if (scenario === null) return null;
  const cardOf = (seat: string) => scenario.cards.find(({ id }) => id === seat);
  const nameOf = (seat: string) => say(cardOf(seat)?.name ?? {}) || seat;
  const chooses = view.seats.length > 0;
  return (
    <Page
      width="narrow"
      over={t('room.device', { device: view.device })}
      title={chooses ? t('room.choose') : t('room.waits')}
      actions={<LeaveRoom />}
    >
      <div className={styles['stack']}>
        <p>{say(scenario.summary)}</p>
        {chooses ? null : (
          <p className={styles['note']}>
            {view.state === 'asking' ? t('room.asking') : t('room.noSeatYet')}
          </p>
        )}
        {view.wishes === null ? null : (
          <p className={styles['note']}>
            {t('room.wish')} <Name>{nameOf(view.wishes)}</Name>
          </p>
        )}
        <ul className={styles['seats']}>
          {view.seats.map(({ seat, devices }) => (
            <li key={seat}>
              <div>
                <strong>
                  <Name>{nameOf(seat)}</Name>
                </strong>
                <p>{say(cardOf(seat)?.role ?? {})}</p>
                <p>{t('room.seatDevices', { devices })}</p>
              </div>
              <Button
                aria-label={`${t('room.take')}: ${nameOf(seat)}`}
                onClick={() => void order({ kind: 'choose-seat', seat })}
              >
                {t('room.take')}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
