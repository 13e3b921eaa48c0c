// Decides what is said before orders are sealed: what is on the pad and what may have been forgotten; asked once.
import { Button, Dialog, useWords } from '../kit/index.ts';
import { useMedia, useNames } from '../kit/hooks.ts';
import { sealOrders } from '../stores/actions.ts';
import { useIsInRoom } from '../shell/RoomDoor.tsx';
import { forgottenOn } from '../stores/sealing.ts';
import type { SeatScreen } from '../stores/table.ts';
import { showOverlay } from '../stores/ui.ts';
import { Intent } from './OrderPad.tsx';
import { PadList } from './PadList.tsx';
import { Questions } from './Questions.tsx';
import styles from './SealDialog.module.css';

const back = () => showOverlay('none');

export function SealDialog({ screen }: { readonly screen: SeatScreen }) {
  const { t, rich } = useWords();
  const names = useNames(screen);
  const isWide = useMedia('(width >= 1280px)');
  const isInRoom = useIsInRoom();
  const { points, events, noIntent, noOrders, refused } = forgottenOn(screen);
  return (
    <Dialog
      title={screen.answersOnly ? t('pad.confirm.titleAnswer') : t('pad.confirm.title')}
      onClose={back}
      actions={
        <>
          <Button onClick={back}>{t('pad.confirm.back')}</Button>
          <Button rank="primary" disabled={refused > 0} onClick={sealOrders}>
            {t('pad.confirm.yes')}
          </Button>
        </>
      }
    >
      <div className={styles['text']}>
        {screen.answersOnly && !isWide ? (
          <Questions screen={screen} />
        ) : (
          <PadList screen={screen} />
        )}
        {isWide ? null : <Intent screen={screen} />}
        {noOrders ? <p className={styles['warning']}>{t('pad.confirm.none')}</p> : null}
        {!noOrders && points > 0 ? (
          <p className={styles['warning']}>{t('pad.confirm.unspent', { points })}</p>
        ) : null}
        {events.map((event) => (
          <p key={event} className={styles['warning']}>
            {rich('pad.confirm.event', { choice: names.event(event) })}
          </p>
        ))}
        {noIntent && isWide ? <p className={styles['note']}>{t('pad.confirm.intent')}</p> : null}
        <p className={styles['note']}>{isInRoom ? t('room.reopenHelp') : t('pad.confirm.text')}</p>
      </div>
    </Dialog>
  );
}
