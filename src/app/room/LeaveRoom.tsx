// Decides how a device gives up its place in a room; it asks once, since the seat goes back to the room.
import { useState } from 'react';
import { Button, Dialog, useWords } from '../kit/index.ts';
import { order } from '../stores/roomActions.ts';

export function LeaveRoom() {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const close = () => setAsks(false);
  return (
    <>
      <Button onClick={() => setAsks(true)}>{t('room.leave')}</Button>
      {asks ? (
        <Dialog
          title={t('room.leave')}
          onClose={close}
          actions={
            <>
              <Button onClick={close}>{t('app.cancel')}</Button>
              <Button rank="final" onClick={() => void order({ kind: 'leave' })}>
                {t('room.leave')}
              </Button>
            </>
          }
        >
          <p>{t('room.leaveAsk')}</p>
        </Dialog>
      ) : null}
    </>
  );
}
