// Decides what somebody reads who only watches: where the game is, its news, the map as a list; nothing of any seat.
import type { PublicView } from '../../session/index.ts';
import { roundOf } from '../facts/calendar.ts';
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
      note={
        <>
          <Where view={view} />
          {left === null ? null : (
            <>
              {' · '}
              <Num>{countdownText(left)}</Num>
            </>
          )}
        </>
      }
      actions={<LeaveRoom />}
    >
      <div className={styles['watch']}>
        <div className={styles['watchMap']}>
          <OpenMap lens={lens} isSmall isFictional={isFictional} />
        </div>
        <section aria-labelledby="room-news" className={styles['part']}>
          <h2 id="room-news">{t('play.news')}</h2>
          {screen === null ? null : <NewsList screen={screen} lines={view.news} isStill />}
        </section>
      </div>
    </Page>
  );
}

/** The round, as everybody counts it. */
function Where({ view }: { readonly view: PublicView }) {
  const { t } = useWords();
  const game = useRoom(({ now }) => now?.still.game ?? null);
  if (game === null) return null;
  const { turns, tailTurns, perRound } = game;
  if (view.turn > turns) {
    return t('play.tailTurn', { turn: Math.min(view.turn - turns, tailTurns), turns: tailTurns });
  }
  if (perRound === 1) return t('play.turn', { turn: view.turn, turns });
  return t('play.round', { round: roundOf(view.turn, 2), rounds: roundOf(turns, 2) });
}
