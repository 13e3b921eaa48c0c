// Decides what somebody reads who only watches: where the game is, its news, the map as a list; nothing of any seat.
import type { PublicView } from '../../session/index.ts';
import { Num, Page, useWords } from '../kit/index.ts';
import { NewsList } from '../play/index.ts';
import { countdownText, useCountdown } from './hooks.ts';
import { LeaveRoom } from './LeaveRoom.tsx';
import { OpenMap, useScreenLens } from './OpenMap.tsx';
import { useOpenScreen } from './openWorld.ts';
import { useRoom } from './hooks.ts';
import styles from './Room.module.css';

export function Spectator({ view }: { readonly view: PublicView }) {
  const { t } = useWords();
  const screen = useOpenScreen();
  const isFictional = useRoom(({ now }) => now?.still.game.fictional === true);
  const { left } = useCountdown();
  const lens = useScreenLens(view.projector);
  return (
    <Page
      width="wide"
      over={t('room.watching')}
      title={t(`room.phase.${view.phase}`)}
      note={left === null ? null : <Num>{countdownText(left)}</Num>}
      actions={<LeaveRoom />}
    >
      <div className={styles['stack']}>
        <div className={styles['watchMap']}>
          <OpenMap lens={lens} isSmall isFictional={isFictional} />
        </div>
        <h2>{t('play.news')}</h2>
        {screen === null ? null : <NewsList screen={screen} lines={view.news} isStill />}
      </div>
    </Page>
  );
}
