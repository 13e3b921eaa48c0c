// Decides how a seat answers in the second quarter of a round: each question with its answers and their cost, nothing else.
import { useId } from 'react';
import { judgeAll, orderKind } from '../../engine/index.ts';
import type { Order } from '../../engine/index.ts';
import { fullCostText } from '../facts/costs.ts';
import { Name, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import { addOrder, removeOrder, replaceOrder } from '../stores/actions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Refusal } from './OrderRows.tsx';
import styles from './Questions.module.css';

export function Questions({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  return (
    <div className={styles['questions']}>
      <p className={styles['note']}>{t('pad.answersOnly')}</p>
      {screen.view.pending.map((asked) => (
        <Question key={asked.event} screen={screen} asked={asked} />
      ))}
    </div>
  );
}

interface QuestionProps {
  readonly screen: SeatScreen;
  readonly asked: SeatScreen['view']['pending'][number];
}

function Question({ screen, asked }: QuestionProps) {
  const { t } = useWords();
  const names = useNames(screen);
  const group = useId();
  const { event, choices } = asked;
  const { orders } = screen.pad;
  const id = screen.world.events[event]?.id;
  if (id === undefined) return null;
  const at = orders.findIndex((order) => order.event === id);
  const choose = (order: Order) => (at < 0 ? addOrder(order) : replaceOrder(at, order));
  return (
    <fieldset className={styles['question']}>
      <legend>
        <Name>{names.event(event)}</Name>
      </legend>
      <p>
        <Name>{names.eventText(event)}</Name>
      </p>
      <div className={styles['answers']}>
        {choices.map((choice) => {
          const order: Order = { kind: 'answer', event: id, choice: choice.id };
          return (
            <Answer
              key={choice.id}
              screen={screen}
              order={order}
              others={orders.filter((_, place) => place !== at)}
              words={names.choice(event, choice.id)}
              group={group}
              isChosen={orders[at]?.choice === choice.id}
              onChoose={() => choose(order)}
            />
          );
        })}
        <label>
          <input
            type="radio"
            name={group}
            checked={at < 0}
            onChange={() => {
              if (at >= 0) removeOrder(at);
            }}
          />
          <span>{t('pad.noAnswer')}</span>
        </label>
      </div>
    </fieldset>
  );
}

interface AnswerProps {
  readonly screen: SeatScreen;
  readonly order: Order;
  /** What else stands on the pad: other answers, which take money too. */
  readonly others: readonly Order[];
  readonly words: string;
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Answer({ screen, order, others, words, group, isChosen, onChoose }: AnswerProps) {
  const spoken = useWords();
  const { world, view } = screen;
  const ruling = judgeAll(world, view, [...others, order]).rulings.at(-1) ?? null;
  const isRefused = ruling?.accepted === false;
  return (
    <label>
      <input
        type="radio"
        name={group}
        checked={isChosen}
        disabled={isRefused && !isChosen}
        onChange={onChoose}
      />
      <span>
        <Name>{words}</Name>
        {isRefused ? (
          <>
            {' '}
            <Refusal screen={screen} ruling={ruling} />
          </>
        ) : null}
      </span>
      <span className={styles['cost']}>
        <Name>{fullCostText(orderKind('answer').cost({ world, view }, order), spoken)}</Name>
      </span>
    </label>
  );
}
