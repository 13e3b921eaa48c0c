// Decides how a decision is chosen and changed: turn, seat, one of its orders or one it did not give, and what instead.
import { useId, useState } from 'react';
import type { Order } from '../../../engine/index.ts';
import { decidedOn, lastOrderTurn } from '../../../review/index.ts';
import { orderText } from '../../facts/orderText.ts';
import { Button, Name, Pick, Strip, cx, useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import { firstDraft } from './draft.ts';
import type { DecisionDraft } from './draft.ts';
import { useNaming } from './naming.ts';
import { OrderDialog } from './OrderDialog.tsx';
import { setDraft } from './store.ts';
import styles from './WhatIf.module.css';

interface DecisionProps {
  readonly draft: DecisionDraft;
}

export function DecisionTerms({ draft }: DecisionProps) {
  const { t } = useWords();
  const { game, names } = useReview();
  const turns = Array.from({ length: lastOrderTurn(game) }, (_, at) => at + 1);
  const seats = game.world.seats.filter(({ kind }) => kind !== 'control');
  return (
    <>
      <div className={styles['pair']}>
        <Pick
          label={t('whatIf.turn')}
          value={String(draft.turn)}
          onChange={(id) => setDraft(firstDraft(game, Number(id), draft.seat))}
          choices={turns.map((turn) => ({
            id: String(turn),
            label: t('play.turnShort', { turn }),
          }))}
        />
        <Pick
          label={t('whatIf.seat')}
          value={draft.seat}
          onChange={(seat) => setDraft(firstDraft(game, draft.turn, seat))}
          choices={seats.map(({ id }) => ({ id, label: names.seat(id) }))}
        />
      </div>
      <Given draft={draft} />
      <Instead draft={draft} />
    </>
  );
}

/** Orders that were given, all of them together, or one that was not. */
function Given({ draft }: DecisionProps) {
  const { t } = useWords();
  const { game } = useReview();
  const naming = useNaming();
  const name = useId();
  const given = decidedOn(game, draft.turn, draft.seat);
  const all = given.map(({ index }) => index);
  const choices = [
    ...given.map(({ index, order }) => ({
      orders: [index],
      label: <Name>{orderText(order, naming)}</Name>,
    })),
    ...(given.length > 1 ? [{ orders: all, label: t('whatIf.all') }] : []),
    { orders: [], label: t('whatIf.notGiven') },
  ];
  const keyOf = (orders: readonly number[]) => orders.join(' ');
  return (
    <fieldset className={styles['given']}>
      <legend>{t('whatIf.was')}</legend>
      {choices.map(({ orders, label }) => {
        const isOn = keyOf(orders) === keyOf(draft.orders);
        return (
          <label key={keyOf(orders)} className={cx(styles['order'], isOn && styles['on'])}>
            <input
              type="radio"
              name={name}
              checked={isOn}
              onChange={() =>
                setDraft({ ...draft, orders, by: orders.length > 1 ? null : draft.by })
              }
            />
            <span>{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Left out, or another order in its place; the form opens for the seat as it saw the world then. */
function Instead({ draft }: DecisionProps) {
  const { t } = useWords();
  const { game } = useReview();
  const naming = useNaming();
  const [isOpen, setOpen] = useState(false);
  const { orders, by } = draft;
  const canReplace = orders.length < 2 && game.source === 'replayed';
  const take = (order: Order) => {
    setOpen(false);
    setDraft({ ...draft, by: order });
  };
  return (
    <>
      {orders.length === 1 && canReplace ? (
        <Strip
          label={t('whatIf.instead')}
          value={by === null ? 'out' : 'other'}
          onChange={(id) => (id === 'out' ? setDraft({ ...draft, by: null }) : setOpen(true))}
          choices={[
            { id: 'out', label: t('whatIf.leaveOut') },
            { id: 'other', label: t('whatIf.other') },
          ]}
        />
      ) : null}
      {by !== null ? (
        <p className={styles['try']}>
          <span className={styles['quiet']}>{t('whatIf.try')}</span>
          <Name>{orderText(by, naming)}</Name>
          <Button rank="link" onClick={() => setOpen(true)}>
            {t('whatIf.change')}
          </Button>
        </p>
      ) : null}
      {orders.length === 0 && by === null && canReplace ? (
        <Button onClick={() => setOpen(true)}>{t('whatIf.choose')}</Button>
      ) : null}
      {isOpen ? <OrderDialog draft={draft} onTake={take} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
