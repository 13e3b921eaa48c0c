// Decides how a turn's advice is read and its orders are given: proposals with one press, others by choice, then the end.
import { useMemo } from 'react';
import { listOrders, orderKind } from '../../engine/index.ts';
import type { Order } from '../../engine/index.ts';
import { judgeAfter } from '../facts/candidates.ts';
import { courseMeasure, orderKey } from '../facts/course.ts';
import { figure } from '../facts/numbers.ts';
import { Button, Name, Num, useWords } from '../kit/index.ts';
import { deskOf, endTurn, lineOf, playRest, putBack, take, takeAll } from './run.ts';
import type { CourseState, Desk } from './run.ts';
import { OrderWords, useOrderName } from './OrderWords.tsx';
import styles from './Course.module.css';

interface TurnProps {
  readonly state: CourseState;
}

export function TurnCard({ state }: TurnProps) {
  const { t, say, code } = useWords();
  const line = lineOf(state);
  const desk = useMemo(() => deskOf(state), [state]);
  return (
    <>
      <p className={styles['text']}>
        <Name>{say(line.text)}</Name>
      </p>
      <p className={styles['watch']}>
        <strong>{t('course.watch')}</strong>
        {line.look.map((id) => (
          <span key={id} className={styles['chip']}>
            {code(courseMeasure(id).key)}
          </span>
        ))}
      </p>
      <Proposed state={state} desk={desk} />
      <Pad state={state} desk={desk} />
      <Others state={state} desk={desk} />
      <div className={styles['actions']}>
        <Button onClick={playRest}>{t('course.rest')}</Button>
        <Button rank="primary" onClick={endTurn}>
          {t('course.end')}
        </Button>
      </div>
    </>
  );
}

interface PartProps extends TurnProps {
  readonly desk: Desk;
}

function isOn(pad: readonly Order[], order: Order): boolean {
  return pad.some((one) => orderKey(one) === orderKey(order));
}

function Proposed({ state, desk }: PartProps) {
  const { t } = useWords();
  const { orders } = lineOf(state);
  const { pad } = state.progress;
  const open = orders.filter((order) => !isOn(pad, order));
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="proposed" className={styles['block']}>
      <div className={styles['blockHead']}>
        <h2 id="proposed">{t('course.proposed')}</h2>
        <Button rank="primary" onClick={takeAll}>
          {t('course.takeAll')}
        </Button>
      </div>
      <ul className={styles['orders']}>
        {open.map((order) => (
          <Offer key={orderKey(order)} desk={desk} order={order} pad={pad} isHelped />
        ))}
      </ul>
    </section>
  );
}

interface OfferProps {
  readonly desk: Desk;
  readonly order: Order;
  readonly pad: readonly Order[];
  readonly isHelped?: boolean;
}

/** An order that may be taken; one that can't be had says why. */
function Offer({ desk, order, pad, isHelped = false }: OfferProps) {
  const { t } = useWords();
  const { world, view } = desk;
  const name = useOrderName(world);
  const ruling = judgeAfter({ world, view, pad }, order);
  return (
    <li>
      <OrderWords desk={desk} order={order} ruling={ruling} isHelped={isHelped} />
      <Button
        disabled={!ruling.accepted}
        aria-label={`${t('pad.add')}: ${name(order)}`}
        onClick={() => take(order)}
      >
        {t('pad.add')}
      </Button>
    </li>
  );
}

function Pad({ state, desk }: PartProps) {
  const { t, locale } = useWords();
  const { pad } = state.progress;
  const { purse } = desk.view;
  const name = useOrderName(desk.world);
  const means = [
    { label: t('pad.points'), spent: desk.cost.points, held: purse.points, digits: 0 },
    { label: t('pad.money'), spent: desk.cost.credits, held: purse.credits, digits: 1 },
    { label: t('pad.capital'), spent: desk.cost.capital, held: purse.capital, digits: 0 },
  ];
  return (
    <section aria-labelledby="pad" className={styles['block']}>
      <div className={styles['blockHead']}>
        <h2 id="pad">{t('pad.title')}</h2>
        <p className={styles['means']}>
          {means.map(({ label, spent, held, digits }) => (
            <span key={label}>
              {label}{' '}
              <Num>
                {figure(locale, spent, digits)} / {figure(locale, held, digits)}
              </Num>
            </span>
          ))}
        </p>
      </div>
      {pad.length === 0 ? <p className={styles['none']}>{t('pad.empty')}</p> : null}
      <ul className={styles['orders']}>
        {pad.map((order, at) => (
          <li key={orderKey(order)}>
            <OrderWords desk={desk} order={order} ruling={desk.rulings[at] ?? null} />
            <Button
              rank="link"
              aria-label={`${t('pad.remove')}: ${name(order)}`}
              onClick={() => putBack(at)}
            >
              {t('pad.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What may be ordered in one zone or in all is offered zone by zone: a learner has few of them. */
function isLocal(order: Order): boolean {
  const field = orderKind(order.kind).fields.find(({ name }) => name === 'zone');
  return field === undefined || order.zone !== undefined;
}

/** Everything else that could be ordered now, kind by kind. */
function Others({ state, desk }: PartProps) {
  const { t } = useWords();
  const { pad } = state.progress;
  const proposed = lineOf(state).orders;
  const { world, view } = desk;
  const others = useMemo(
    () =>
      listOrders(world, view).filter(
        (order) => isLocal(order) && !isOn(pad, order) && !isOn(proposed, order),
      ),
    [world, view, pad, proposed],
  );
  if (others.length === 0) return null;
  return (
    <details className={styles['others']}>
      <summary>
        {t('course.others')} <Num>{others.length}</Num>
      </summary>
      <ul className={styles['orders']}>
        {others.map((order) => (
          <Offer key={orderKey(order)} desk={desk} order={order} pad={pad} />
        ))}
      </ul>
    </details>
  );
}
