// Decides what stands on the wood above every sheet: name, scenario, EXERCISE, turn, seat, menu; it moves no game.
import { Name, Num, cx, useWords } from '../kit/index.ts';
import { useMedia, useNames, useTable } from '../kit/hooks.ts';
import { roundOf, seasonOf } from '../facts/calendar.ts';
import { hereNow } from '../stores/parts.ts';
import type { GameFacts, SeatScreen } from '../stores/table.ts';
import { Beads } from './Beads.tsx';
import { Mark } from './Mark.tsx';
import { Menu } from './Menu.tsx';
import { RoomDoor, useIsInRoom } from './RoomDoor.tsx';
import styles from './Bar.module.css';

/** Where a screen with parts of its own puts the way between them. */
export const STAGE_NAV = 'stage-nav';

export function Bar() {
  const { t, say } = useWords();
  const stage = useTable((state) => state.stage);
  const scenario = useTable((state) => state.scenario);
  const game = useTable((state) => state.game);
  const openTurn = useTable((state) => state.turn);
  const screen = useTable((state) => state.screen);
  const isPhone = useMedia('(width < 600px)');
  const isInRoom = useIsInRoom();
  const isTold = stage === 'playback' || stage === 'report';
  // While a round is told the bar speaks of that round, not of the one that is open.
  const turn = isTold ? (screen?.reports[0]?.turn ?? openTurn) : openTurn;
  const playing =
    game !== null &&
    stage !== 'home' &&
    stage !== 'setup' &&
    stage !== 'briefing' &&
    stage !== 'review';
  return (
    <header className={cx(styles['bar'], isInRoom && styles['inRoom'])}>
      <p className={styles['brand']}>
        {isPhone && playing ? (
          <TurnShort turn={turn} game={game} />
        ) : (
          <>
            <span className={styles['name']}>{t('app.name')}</span>
            {scenario === null || stage === 'home' ? null : (
              <span className={styles['scenario']}>
                <Name>{say(scenario.title)}</Name>
              </span>
            )}
          </>
        )}
        <Mark />
      </p>
      {playing && !isPhone ? (
        <div className={styles['turn']}>
          <Beads
            turn={turn}
            turns={game.turns}
            tailTurns={game.tailTurns}
            perRound={game.perRound}
            over={stage === 'debrief'}
          />
          <TurnWords turn={turn} game={game} />
        </div>
      ) : null}
      {stage === 'review' ? <div id={STAGE_NAV} className={styles['nav']} /> : null}
      <div className={styles['end']}>
        {playing && !isPhone && screen !== null ? <SeatWords screen={screen} /> : null}
        {isInRoom ? <RoomDoor /> : null}
        {game !== null && !isInRoom && game.plan !== null && playing ? <SessionClock /> : null}
        <Menu />
      </div>
    </header>
  );
}

/** The session's clock belongs to games of this page, and comes with them. */
function SessionClock() {
  const here = hereNow();
  return here === null ? null : <here.SessionDoor />;
}

interface TurnProps {
  readonly turn: number;
  readonly game: GameFacts;
}

function TurnShort({ turn, game }: TurnProps) {
  const { t } = useWords();
  const stage = useTable((state) => state.stage);
  if (stage === 'debrief') return <span className={styles['name']}>{t('play.phase.debrief')}</span>;
  if (turn > game.turns) return <span className={styles['name']}>{t('play.tail')}</span>;
  return (
    <span className={styles['name']}>
      {t('debrief.turn')}{' '}
      <Num>
        {turn}
        <span className={styles['of']}> / {game.turns}</span>
      </Num>
    </span>
  );
}

function TurnWords({ turn, game }: TurnProps) {
  const { t } = useWords();
  const stage = useTable((state) => state.stage);
  const { quarter, year } = seasonOf(turn, game.startYear, game.startQuarter);
  const line = () => {
    if (stage === 'debrief') return t('play.phase.debrief');
    if (turn > game.turns)
      return t('play.tailTurn', { turn: turn - game.turns, turns: game.tailTurns });
    if (game.perRound === 1) return t('play.turn', { turn, turns: game.turns });
    return t('play.round', {
      round: roundOf(turn, game.perRound),
      rounds: roundOf(game.turns, game.perRound),
    });
  };
  return (
    <p className={styles['words']}>
      <strong>{line()}</strong>
      <span>{t(`play.quarter.${quarter}`, { year })}</span>
    </p>
  );
}

function SeatWords({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const names = useNames(screen);
  const stage = useTable((state) => state.stage);
  const phase = stage === 'playback' || stage === 'report' || stage === 'orders' ? stage : null;
  return (
    <>
      {phase === null ? null : (
        <p className={styles['phase']}>
          <strong>{t(`play.phase.${phase}`)}</strong>
        </p>
      )}
      <p className={styles['seat']}>
        <Name>{names.seat(screen.seat)}</Name>
      </p>
    </>
  );
}
