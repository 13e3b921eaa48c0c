// Decides how turning points are strung along the turns: which decisions, which chances, and how often such luck comes.
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { USUAL_TURNING_POINTS, taleOf } from '../../../review/index.ts';
import type { Effect, TurningPoint } from '../../../review/index.ts';
import { Button, Name, cx, useWords } from '../../kit/index.ts';
import { luckStore } from '../luck/play.ts';
import { useReview } from '../use.ts';
import { draftOf } from '../whatIf/draft.ts';
import { decisionText, listed, seatText, useMeasureName, useNaming } from '../whatIf/naming.ts';
import { effectText, isTold, ofHundred } from '../whatIf/said.ts';
import { ask, setDraft, whatIfStore } from '../whatIf/store.ts';
import { lookForTurningPoints, searchStore } from './search.ts';
import styles from './Turning.module.css';

/** Effects that are said of one decision. */
const MOST_SAID = 3;
/** Decisions shown to a room at once. */
const MOST_TOP = 3;

function usePoints(): readonly TurningPoint[] {
  const { game } = useReview();
  useEffect(() => void lookForTurningPoints(game), [game]);
  return (
    useStore(searchStore, ({ found, game: of }) => (of === game ? found?.points : undefined)) ??
    NONE
  );
}

const NONE: readonly TurningPoint[] = [];

export function Turning() {
  const { t } = useWords();
  const points = usePoints();
  const { game } = useReview();
  const hasLuck = useStore(luckStore, (state) => state.game === game && state.result !== null);
  const told = points.filter((one) => one.told);
  return (
    <section className={styles['turning']}>
      <header className={styles['headline']}>
        <h2 className={styles['title']}>{t('turning.title')}</h2>
        <State />
        {hasLuck ? <p className={styles['quiet']}>{t('turning.luckHelp')}</p> : null}
      </header>
      <Strip points={told} />
      {points.length === 0 ? null : (
        <details className={styles['details']}>
          <summary>{t('turning.list')}</summary>
          <p className={styles['quiet']}>{t('turning.help')}</p>
          <List points={points} />
        </details>
      )}
    </section>
  );
}

/** The few heaviest in sentences, for a room. */
export function TurningTop() {
  const points = usePoints().filter((one) => one.told);
  return (
    <>
      <State />
      <List points={points.slice(0, MOST_TOP)} />
    </>
  );
}

/** How far the search is, and what it rests on. */
function State() {
  const { t } = useWords();
  const { game } = useReview();
  const { status, stage, done, all, found } = useStore(searchStore, (state) => state);
  if (game.source === 'stored') return <p className={styles['text']}>{t('turning.stored')}</p>;
  const { tested, continuations } = USUAL_TURNING_POINTS;
  return (
    <output className={styles['text']}>
      {status === 'looking' ? t(`turning.${stage}`, { done, all }) : null}
      {status === 'failed' ? t('turning.failed') : null}
      {found === null ? null : (
        <>
          {found.points.some((one) => one.told) ? null : `${t('turning.none')} `}
          {t('turning.looked', {
            looked: found.looked,
            tested: Math.min(tested, found.looked),
            n: continuations,
          })}
        </>
      )}
    </output>
  );
}

function pointKey({ decision: { turn, seat, orders } }: TurningPoint): string {
  return `${turn} ${seat} ${orders.join()}`;
}

function tryWithout(point: TurningPoint): void {
  setDraft(draftOf(point.decision));
  void ask();
}

/** Beads from left to right in every language, as charts are; below each the decisions that turned it, then what chance brought. */
function Strip({ points }: { readonly points: readonly TurningPoint[] }) {
  const { t } = useWords();
  const { game, names } = useReview();
  const shares = useStore(luckStore, (state) =>
    state.game === game ? state.result?.events : null,
  );
  const { turns, tailTurns } = game.world;
  const tale = taleOf(game, 0);
  const length = Math.min(turns + tailTurns, game.turns.length);
  // Nothing is decided in the tail: its turns may be narrow.
  const tail = length > turns ? ` repeat(${length - turns}, minmax(44px, 0.5fr))` : '';
  const columns = `repeat(${Math.min(turns, length)}, minmax(88px, 1fr))${tail}`;
  return (
    <ol
      className={styles['strip']}
      dir="ltr"
      aria-label={t('turning.strip')}
      style={{ gridTemplateColumns: columns }}
    >
      {Array.from({ length }, (_, at) => at + 1).map((turn) => {
        const events = tale[turn - 1]?.events.filter(({ kind }) => kind === 'event') ?? [];
        return (
          <li key={turn} className={styles['turn']}>
            <Bead turn={turn} isTail={turn > turns} />
            {points
              .filter(({ decision }) => decision.turn === turn)
              .map((point) => (
                <PointPress key={pointKey(point)} point={point} />
              ))}
            {events.map(({ id }) => (
              <p key={id} className={styles['chance']} dir="auto">
                <Name>{names.event(game.world.index.event.get(id) ?? -1)}</Name>
                <Often share={shares?.find((one) => one.id === id)?.share.mean ?? null} />
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

function Bead({ turn, isTail }: { readonly turn: number; readonly isTail: boolean }) {
  const { t } = useWords();
  const isAsked = useStore(whatIfStore, ({ draft }) => draft?.turn === turn);
  return (
    <span className={cx(styles['bead'], isTail && styles['tail'], isAsked && styles['now'])}>
      <span aria-hidden="true">{turn}</span>
      <span className={styles['unseen']}>
        {t(isTail ? 'turning.tailTurn' : 'play.turnShort', { turn })}
      </span>
    </span>
  );
}

function PointPress({ point }: { readonly point: TurningPoint }) {
  const { t } = useWords();
  const { game, names } = useReview();
  const naming = useNaming();
  const { decision } = point;
  const order = decisionText(game, decision, naming);
  const seat = names.seat(decision.seat);
  const isSet = decision.orders.length > 1;
  const short = seatText(game, decision.seat, naming);
  const isAsked = useStore(whatIfStore, ({ draft }) => {
    if (draft?.kind !== 'decision') return false;
    const isSame = draft.turn === decision.turn && draft.seat === decision.seat;
    return isSame && draft.orders.join() === decision.orders.join();
  });
  return (
    <button
      type="button"
      dir="auto"
      className={cx(styles['point'], isAsked && styles['asked'])}
      title={t('turning.try', { order, seat, turn: decision.turn })}
      aria-pressed={isAsked}
      onClick={() => tryWithout(point)}
    >
      <strong>{isSet ? short : order}</strong>
      <span>{isSet ? order : short}</span>
    </button>
  );
}

/** Of 100 games with the same orders: a little bar and the figure; before they were played, that it was chance. */
function Often({ share }: { readonly share: number | null }) {
  const { t } = useWords();
  if (share === null) return <span>{t('turning.chance')}</span>;
  const hundred = ofHundred(share);
  return (
    <>
      <svg viewBox="0 0 52 10" width="52" height="10" aria-hidden="true">
        <rect className={styles['frame']} x="0.5" y="0.5" width="51" height="9" />
        <rect className={styles['part']} x="0.5" y="0.5" width={(hundred / 100) * 51} height="9" />
      </svg>
      <span>
        {t('turning.chance')}: {t('turning.ofHundred', { share: hundred })}
      </span>
    </>
  );
}

function List({ points }: { readonly points: readonly TurningPoint[] }) {
  const { t } = useWords();
  const { game, names } = useReview();
  const naming = useNaming();
  return (
    <ol className={styles['list']}>
      {points.map((point) => {
        const { decision, told } = point;
        const order = decisionText(game, decision, naming);
        return (
          <li key={pointKey(point)}>
            <Button rank="link" onClick={() => tryWithout(point)}>
              <span>
                {t('play.turnShort', { turn: decision.turn })} ·{' '}
                <Name>{names.seat(decision.seat)}</Name> · <Name>{order}</Name>
              </span>
            </Button>{' '}
            {told ? <Without point={point} /> : <span>{t('turning.unsure')}</span>}
          </li>
        );
      })}
    </ol>
  );
}

/** What would have been otherwise, the surest first. */
function Without({ point: { effects } }: { readonly point: TurningPoint }) {
  const words = useWords();
  const nameOf = useMeasureName();
  const said = effects
    .filter(isTold)
    .sort((a, b) => sureness(b) - sureness(a))
    .filter(({ measure }, at, all) => all.findIndex((one) => one.measure === measure) === at)
    .slice(0, MOST_SAID)
    .map((one) =>
      words.t('turning.effect', { measure: nameOf(one.measure), effect: effectText(one, words) }),
    );
  return <span>{words.t('turning.without', { effects: listed(said, words) })}</span>;
}

function sureness({ difference: { mean, high } }: Effect): number {
  return high > mean ? Math.abs(mean) / (high - mean) : 0;
}
