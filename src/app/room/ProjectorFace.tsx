// Decides what the room's screen shows, all of it in shares of its own size, so that the console can show the same small.
import type { PublicView, ConsoleView } from '../../session/index.ts';
import { roundOf, seasonOf } from '../facts/calendar.ts';
import { Name, Num, cx, useWords } from '../kit/index.ts';
import { paragraphsOf } from '../home/BriefingText.tsx';
import { EXERCISE } from '../shell/Mark.tsx';
import { countdownText, useCountdown, useRoom } from './hooks.ts';
import { joinAddress } from './address.ts';
import { Legend } from './Legend.tsx';
import { OpenMap, useScreenLens } from './OpenMap.tsx';
import { Qr } from './Qr.tsx';
import { pickedOf, useNewsLines } from './wallNews.ts';
import styles from './Projector.module.css';

type ScreenView = PublicView | ConsoleView;

function useScreenView(): ScreenView | null {
  return useRoom(({ now }) =>
    now !== null && 'projector' in now.view ? (now.view as ScreenView) : null,
  );
}

interface FaceProps {
  /** On the console: a sign of what the room sees, without a living map. */
  readonly isSmall?: boolean;
}

export function ProjectorFace({ isSmall = false }: FaceProps) {
  const view = useScreenView();
  if (view === null) return null;
  if (view.projector.blank) return <div className={cx(styles['face'], styles['blank'])} />;
  const { shows } = view.projector;
  return (
    <div className={styles['face']}>
      <FaceBar view={view} />
      {shows === 'map' || shows === 'playback' ? (
        <MapFace view={view} isSmall={isSmall} />
      ) : shows === 'news' ? (
        <NewsFace view={view} />
      ) : shows === 'clock' ? (
        <ClockFace view={view} />
      ) : shows === 'join' ? (
        <JoinFace view={view} />
      ) : shows === 'words' ? (
        <WordsFace view={view} />
      ) : (
        <BriefFace />
      )}
    </div>
  );
}

interface ViewProps {
  readonly view: ScreenView;
}

function FaceBar({ view }: ViewProps) {
  const { t, say } = useWords();
  const still = useRoom(({ now }) => now?.still ?? null);
  if (still === null) return null;
  const { turns, tailTurns } = still.game;
  return (
    <header className={styles['bar']}>
      <span className={styles['name']}>{t('app.name')}</span>
      <span className={styles['title']}>
        <Name>{say(still.scenario.title)}</Name>
      </span>
      <span className={styles['mark']} lang="en" dir="ltr">
        {EXERCISE}
      </span>
      <span className={styles['beads']} dir="ltr" aria-hidden="true">
        {Array.from({ length: turns + tailTurns }, (_, at) => (
          <i
            key={at}
            className={cx(
              at + 1 < view.turn && styles['played'],
              at + 1 === view.turn && styles['current'],
              at >= turns && styles['later'],
            )}
          />
        ))}
      </span>
    </header>
  );
}

function useCode(view: ScreenView): { readonly code: string; readonly link: string } | null {
  if (view.role === 'console') return view.locked ? null : view.keys;
  return view.code === null || view.link === null ? null : { code: view.code, link: view.link };
}

function MapFace({ view, isSmall }: ViewProps & { readonly isSmall: boolean }) {
  const isFictional = useRoom(({ now }) => now?.still.game.fictional === true);
  const keys = useCode(view);
  const lens = useScreenLens(view.projector);
  return (
    <div className={styles['mapFace']}>
      <div className={styles['sheet']}>
        <OpenMap lens={lens} isSmall={isSmall} isFictional={isFictional} />
        {lens === null ? null : <Legend lens={lens} />}
      </div>
      <section className={styles['side']}>
        <Where view={view} />
        <BigClock view={view} />
      </section>
      <section className={cx(styles['side'], styles['door'])}>
        {keys === null ? <Ready view={view} /> : <Keys keys={keys} />}
      </section>
      <NewsStrip view={view} />
    </div>
  );
}

function Where({ view }: ViewProps) {
  const { t } = useWords();
  const { isLate } = useCountdown();
  const game = useRoom(({ now }) => now?.still.game ?? null);
  if (game === null) return null;
  const { turns, tailTurns, perRound } = game;
  const line =
    view.turn > turns
      ? t('play.tailTurn', { turn: Math.min(view.turn - turns, tailTurns), turns: tailTurns })
      : perRound === 1
        ? t('play.turn', { turn: view.turn, turns })
        : t('play.round', { round: roundOf(view.turn, 2), rounds: roundOf(turns, 2) });
  return (
    <p className={styles['where']}>
      <strong>{line}</strong>
      {isLate ? <b>{t('room.lastMinute')}</b> : <span>{t(`room.phase.${view.phase}`)}</span>}
    </p>
  );
}

function BigClock({ view }: ViewProps) {
  const { t } = useWords();
  const { left, isLate } = useCountdown();
  if (view.paused) return <p className={styles['paused']}>{t('room.paused')}</p>;
  if (left === null) return <Ready view={view} />;
  return (
    <p className={cx(styles['clock'], isLate && styles['late'])}>
      <Num>{countdownText(left)}</Num>
    </p>
  );
}

function Ready({ view }: ViewProps) {
  const { t } = useWords();
  return <p className={styles['ready']}>{t('room.ready', view.people)}</p>;
}

function Keys({ keys }: { readonly keys: { readonly code: string; readonly link: string } }) {
  const { t } = useWords();
  const isRehearsal = useRoom((state) => state.isRehearsal);
  const address = joinAddress(keys.link, isRehearsal);
  return (
    <>
      <p>{t('room.joinHere')}</p>
      {isRehearsal ? null : <Qr text={address.link} />}
      <strong className={styles['code']}>
        <Num>{`${keys.code.slice(0, 4)}\u00a0${keys.code.slice(4)}`}</Num>
      </strong>
      <span className={styles['address']} dir="ltr">
        {isRehearsal ? t('room.rehearsal') : address.shown}
      </span>
    </>
  );
}

function NewsStrip({ view }: ViewProps) {
  const { t } = useWords();
  const lines = pickedOf(useNewsLines(), view.projector.picked);
  const game = useRoom(({ now }) => now?.still.game ?? null);
  const { quarter, year } = seasonOf(view.turn, game?.startYear ?? 0, game?.startQuarter ?? 1);
  return (
    <section className={styles['news']}>
      <p className={styles['newsHead']}>
        <strong>{t('play.news')}</strong>
        <span>{t(`play.quarter.${quarter}`, { year })}</span>
      </p>
      <ul>
        {lines.slice(0, 2).map((line, at) => (
          <li key={at}>
            <Name>{line}</Name>
          </li>
        ))}
        {lines.length === 0 ? <li>{t('room.newsNone')}</li> : null}
      </ul>
    </section>
  );
}

const MOST_NEWS = 8;

function NewsFace({ view }: ViewProps) {
  const { t } = useWords();
  const lines = pickedOf(useNewsLines(), view.projector.picked);
  return (
    <section className={styles['one']}>
      <Where view={view} />
      <h2>{t('play.news')}</h2>
      <ul>
        {lines.slice(0, MOST_NEWS).map((line, at) => (
          <li key={at}>
            <Name>{line}</Name>
          </li>
        ))}
        {lines.length === 0 ? <li>{t('room.newsNone')}</li> : null}
      </ul>
    </section>
  );
}

function ClockFace({ view }: ViewProps) {
  return (
    <section className={cx(styles['one'], styles['middle'])}>
      <Where view={view} />
      <BigClock view={view} />
      <Ready view={view} />
    </section>
  );
}

function JoinFace({ view }: ViewProps) {
  const { t } = useWords();
  const keys = useCode(view);
  return (
    <section className={cx(styles['one'], styles['middle'], styles['join'])}>
      {keys === null ? <p>{t('room.closed')}</p> : <Keys keys={keys} />}
    </section>
  );
}

/** What who leads said to all, large; the clock stays in sight. */
function WordsFace({ view }: ViewProps) {
  const { t } = useWords();
  const { words } = view.projector;
  return (
    <section className={cx(styles['one'], styles['middle'])}>
      <Where view={view} />
      <p className={styles['words']}>
        <Name>{words ?? t('room.noWords')}</Name>
      </p>
    </section>
  );
}

/** The scenario's summary, to be read aloud. */
function BriefFace() {
  const { say } = useWords();
  const scenario = useRoom(({ now }) => now?.still.scenario ?? null);
  if (scenario === null) return null;
  return (
    <section className={cx(styles['one'], styles['middle'])}>
      <h2>
        <Name>{say(scenario.title)}</Name>
      </h2>
      {paragraphsOf(say(scenario.summary)).map((part, at) => (
        <p key={at}>{part}</p>
      ))}
    </section>
  );
}
