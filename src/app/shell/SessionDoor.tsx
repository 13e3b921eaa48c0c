// Decides how a game that follows a timing plan shows its time in the bar, with a press that opens the desk.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button, Num, useWords } from '../kit/index.ts';
import { useNow } from '../kit/clock.ts';
import { useMedia } from '../kit/hooks.ts';
import { followGame, openDesk } from '../stores/deskActions.ts';
import { sitting, spentAt } from '../stores/sitting.ts';
import { table } from '../stores/table.ts';

export function SessionDoor() {
  const { t } = useWords();
  const isNarrow = useMedia('(width < 600px)');
  useEffect(() => {
    followGame();
    return table.subscribe(followGame);
  }, []);
  // A phone's bar has no room for it: there the menu leads to the desk.
  if (isNarrow) return null;
  return (
    <Button onClick={openDesk}>
      {t('session.door')}
      <Time />
    </Button>
  );
}

/** What the whole session has taken so far; nothing before the clock was started. */
function Time() {
  const state = useStore(sitting);
  const now = useNow(state.since !== null);
  const { inAll } = spentAt(state, now);
  if (inAll === 0) return null;
  const minutes = Math.floor(inAll / 60_000);
  return (
    <>
      {' '}
      <Num>{`${minutes}′`}</Num>
    </>
  );
}
