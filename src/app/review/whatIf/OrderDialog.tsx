// Decides how an order that was not given is written: its kind, its fields, and how it would have been judged at the table.
import { useState } from 'react';
import { fieldOptions, judgeAll, orderKind } from '../../../engine/index.ts';
import type { Order, OrderKind, Question, Ruling } from '../../../engine/index.ts';
import { decidedOn, questionAt } from '../../../review/index.ts';
import type { ReviewGame } from '../../../review/index.ts';
import { grantedKinds, openFields } from '../../facts/candidates.ts';
import { fullCostText } from '../../facts/costs.ts';
import { saidFacts } from '../../facts/refusals.ts';
import { Button, Dialog, Name, Pick, useWords } from '../../kit/index.ts';
import { FieldControl, firstValues, withField } from '../../play/index.ts';
import { useReview } from '../use.ts';
import type { DecisionDraft } from './draft.ts';
import styles from './WhatIf.module.css';

interface OrderDialogProps {
  readonly draft: DecisionDraft;
  readonly onTake: (order: Order) => void;
  readonly onClose: () => void;
}

export function OrderDialog({ draft, onTake, onClose }: OrderDialogProps) {
  const { t, code } = useWords();
  const { game, names } = useReview();
  const question = questionOf(game, draft);
  const kinds = question === null ? [] : kindsIn(question, draft.turn);
  const [order, setOrder] = useState<Order | null>(() => {
    if (draft.by !== null) return draft.by;
    const [first] = kinds;
    return first === undefined || question === null ? null : filled(first, question);
  });
  if (question === null || order === null) return null;
  const kind = orderKind(order.kind);
  const ruling = rulingOf(game, draft, question, order);
  return (
    <Dialog
      title={t('whatIf.formTitle', { seat: names.seat(draft.seat), turn: draft.turn })}
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button rank="primary" disabled={ruling?.accepted !== true} onClick={() => onTake(order)}>
            {t('whatIf.take')}
          </Button>
        </>
      }
    >
      <section className={styles['dialog']}>
        <p className={styles['text']}>{t('whatIf.formHelp')}</p>
        <Pick
          label={t('whatIf.kind')}
          value={order.kind}
          onChange={(id) => setOrder(filled(orderKind(id), question))}
          choices={kinds.map(({ id }) => ({ id, label: code(`order.${id}.name`) }))}
        />
        <p>{code(`order.${kind.id}.help`)}</p>
        {kind.fields.map((field) => (
          <FieldControl
            key={field.name}
            screen={question}
            names={names}
            kind={kind}
            field={field}
            order={order}
            onChange={(value) => setOrder(withField(kind, order, field.name, value, question))}
          />
        ))}
        <Judged kind={kind} order={order} ruling={ruling} question={question} />
      </section>
    </Dialog>
  );
}

function questionOf(game: ReviewGame, { turn, seat }: DecisionDraft): Question | null {
  const index = game.world.index.seat.get(seat);
  return index === undefined ? null : questionAt(game, { turn, seat: index });
}

/** What the seat might order then and can be filled in; answers to events are among them where it was asked. */
function kindsIn(question: Question, turn: number): readonly OrderKind[] {
  return grantedKinds(question.world, turn).filter(
    (kind) => openFields(kind, filled(kind, question)).length === 0,
  );
}

/** An order with the first choice in every field that must have one. */
function filled(kind: OrderKind, question: Question): Order {
  let order = firstValues(kind, { kind: kind.id }, question);
  for (const { name, optional } of kind.fields) {
    if (optional === true || order[name] !== undefined) continue;
    const [first] = fieldOptions(question.world, question.view, kind.id, name, order);
    if (first !== undefined) order = { ...order, [name]: first };
  }
  return order;
}

/** The ruling on the order beside what the seat ordered, without what it replaces. */
function rulingOf(
  game: ReviewGame,
  { turn, seat, orders }: DecisionDraft,
  { world, view }: Question,
  order: Order,
): Ruling | null {
  const others = decidedOn(game, turn, seat).filter(({ index }) => !orders.includes(index));
  const all = [...others.map((one) => one.order), order];
  return judgeAll(world, view, all).rulings.at(-1) ?? null;
}

interface JudgedProps {
  readonly kind: OrderKind;
  readonly order: Order;
  readonly ruling: Ruling | null;
  readonly question: Question;
}

function Judged({ kind, order, ruling, question }: JudgedProps) {
  const words = useWords();
  const { names } = useReview();
  const { t, code } = words;
  const [open] = openFields(kind, order);
  if (open !== undefined)
    return <output>{code('refusal.missing-field', { field: open.name })}</output>;
  if (ruling === null) return null;
  if (!ruling.accepted) {
    return (
      <output className={styles['alarm']}>
        <strong>{t('form.refused')}</strong>{' '}
        {code(`refusal.${ruling.code}`, saidFacts(ruling, question.world, names))}
      </output>
    );
  }
  return (
    <output>
      {t('pad.costs')}:{' '}
      <strong>
        <Name>{fullCostText(kind.cost(question, order), words)}</Name>
      </strong>
    </output>
  );
}
