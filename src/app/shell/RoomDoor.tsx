// Decides how a device in a room shows the room's clock in the bar, with a press that opens what the team needs.
import { useStore } from 'zustand';
import { Button, Num, cx, useWords } from '../kit/index.ts';
import { useMedia } from '../kit/hooks.ts';
import { countdownText, useCountdown, useRoom } from '../room/hooks.ts';
import { remote } from '../stores/remote.ts';
import { showOverlay } from '../stores/ui.ts';
import styles from './Bar.module.css';

export function useIsInRoom(): boolean {
  return useStore(remote, ({ seat }) => seat !== null);
}

export function RoomDoor() {
  const { t } = useWords();
  const isPhone = useMedia('(width < 600px)');
  return (
    <>
      <RoomClock />
      {isPhone ? null : <Button onClick={() => showOverlay('team')}>{t('room.team')}</Button>}
    </>
  );
}

/** Minutes and seconds; in the last minute in rust, with a word for who does not see colours. */
function RoomClock() {
  const { t } = useWords();
  const { left, isLate } = useCountdown();
  const phase = useRoom(({ now }) => now?.view.phase ?? null);
  if (left === null || phase === null) return null;
  return (
    <p className={cx(styles['clock'], isLate && styles['late'])}>
      <span className={styles['unseen']}>{t('room.clock')}</span>
      <Num>{countdownText(left)}</Num>
      {isLate ? <span className={styles['unseen']}>{t('room.lastMinute')}</span> : null}
    </p>
  );
}
