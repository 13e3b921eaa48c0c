// Decides how the decisions of a turn are told: seat by seat, the reason first, then each order with what came of it.
import type { ReviewGame, SeatDecisions, TurnTale } from '../../../review/index.ts';
import { placeOf } from '../../facts/names.ts';
import { saidFacts } from '../../facts/refusals.ts';
import { Button, Counter, Name, SHAPE_OF_SEAT, cx, glyphOf, useWords } from '../../kit/index.ts';
import { openTab } from '../stores/review.ts';
import { useReview } from '../use.ts';
import styles from './Timeline.module.css';

function hasDecided({ orders, intent }: SeatDecisions): boolean {
  return orders.length > 0 || intent !== '';
}

/** Those that people hold; all where nobody held one. */
export function decidedByPeople(
  { decisions }: TurnTale,
  { record }: ReviewGame,
): readonly SeatDecisions[] {
  const people = record.seats.filter(({ holder }) => holder === 'person');
  const isPerson = (id: string) => people.length === 0 || people.some(({ seat }) => seat === id);
  return decisions.filter((one) => hasDecided(one) && isPerson(one.seat));
}

export function Decisions({ told }: { readonly told: TurnTale }) {
  const { t } = useWords();
  const { game } = useReview();
  const own = decidedByPeople(told, game);
  const others = told.decisions.filter((one) => hasDecided(one) && !own.includes(one));
  return (
    <>
      {told.repeated ? <p className={styles['quiet']}>{t('review.told.repeated')}</p> : null}
      {own.length === 0 ? <p className={styles['quiet']}>{t('review.told.nobody')}</p> : null}
      {own.map((one) => (
        <SeatDecided key={one.seat} turn={told.turn} decided={one} />
      ))}
      {others.length === 0 ? null : (
        <details className={styles['others']}>
          <summary>{t('review.told.computer', { count: others.length })}</summary>
          {others.map((one) => (
            <SeatDecided key={one.seat} turn={told.turn} decided={one} />
          ))}
        </details>
      )}
    </>
  );
}

interface SeatProps {
  readonly turn: number;
  readonly decided: SeatDecisions;
  /** False where the heading above names the seat. */
  readonly isNamed?: boolean;
}

/** One seat's reason and orders. */
export function SeatDecided({ turn, decided, isNamed = true }: SeatProps) {
  const { t } = useWords();
  const { names, game, presenter } = useReview();
  const { seat, intent, orders } = decided;
  const mayAsk = !presenter && game.source === 'replayed' && turn <= game.world.turns;
  return (
    <section className={styles['seat']}>
      {isNamed ? (
        <h4>
          <Name>{names.seat(seat)}</Name>
        </h4>
      ) : null}
      {intent === '' ? null : (
        <p className={styles['intent']}>
          <Name>{intent}</Name>
        </p>
      )}
      <ul>
        {orders.map((line) => (
          <OrderLine key={line.index} seat={seat} line={line} />
        ))}
      </ul>
      {mayAsk && orders.length > 0 ? (
        <Button
          rank="link"
          aria-label={t('review.told.whatIfOf', {
            ask: t('review.told.whatIf'),
            seat: names.seat(seat),
            turn,
          })}
          onClick={() => openTab('whatIf', { turn, seat, order: null })}
        >
          {t('review.told.whatIf')}
        </Button>
      ) : null}
    </section>
  );
}

interface OrderLineProps {
  readonly seat: string;
  readonly line: SeatDecisions['orders'][number];
}

function OrderLine({ seat, line }: OrderLineProps) {
  const { t, code, richCode } = useWords();
  const { names, known, game, presenter } = useReview();
  const { order, outcome } = line;
  const place = placeOf(order, known, names);
  const kind = game.world.seats.find(({ id }) => id === seat)?.kind ?? 'state';
  const isDone = outcome?.status === 'done' && outcome.code === 'done';
  const own = outcome === null ? '' : `outcome.${outcome.code}`;
  const hasOwnWords = own !== '' && code(own) !== own;
  return (
    <li className={styles['order']}>
      <Counter
        shape={SHAPE_OF_SEAT[kind] ?? 'square'}
        glyph={glyphOf(order.kind, '')}
        size={presenter ? 40 : 20}
      />
      <span>
        <strong>{code(`order.${order.kind}.name`)}</strong>{' '}
        <span className={styles['quiet']}>
          {place === '' ? t('field.national') : <Name>{place}</Name>}
        </span>
      </span>
      {outcome === null ? null : (
        <span className={cx(styles['outcome'], isDone ? styles['better'] : styles['worse'])}>
          {isDone ? '✓ ' : ''}
          {hasOwnWords
            ? richCode(own, saidFacts(outcome, known, names))
            : code(`outcome.${outcome.status}`)}
          {hasOwnWords || isDone ? null : (
            <> · {richCode(`refusal.${outcome.code}`, saidFacts(outcome, known, names))}</>
          )}
        </span>
      )}
    </li>
  );
}
