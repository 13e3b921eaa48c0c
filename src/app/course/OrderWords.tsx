// Decides how an order is written in a course: kind, choice, place, what it does, what it costs or why it is refused.
import { useMemo } from 'react';
import type { Order, Ruling, SeatWorld } from '../../engine/index.ts';
import { fullCostText } from '../facts/costs.ts';
import { namesOf, placeOf } from '../facts/names.ts';
import { Name, useWords } from '../kit/index.ts';
import type { Words } from '../kit/index.ts';
import { choiceName } from '../play/OrderPad.tsx';
import type { Desk } from './run.ts';
import styles from './Course.module.css';

const BOOK = { events: {}, rules: {}, fictional: null } as const;

export function useCourseNames(world: SeatWorld) {
  const words = useWords();
  return useMemo(() => namesOf(world, words, BOOK), [world, words]);
}

function kindWords(order: Order, { code }: Words): string {
  const name = code(`order.${order.kind}.name`);
  const choice = order.choice === undefined ? undefined : choiceName(order, code);
  return choice === undefined ? name : `${name} · ${choice}`;
}

/** What an order is called in full, for a press that stands beside others like it. */
export function useOrderName(world: SeatWorld): (order: Order) => string {
  const words = useWords();
  const names = useCourseNames(world);
  return (order) => {
    const place = placeOf(order, world, names);
    return place === '' ? kindWords(order, words) : `${kindWords(order, words)}, ${place}`;
  };
}

interface OrderWordsProps {
  readonly desk: Desk;
  readonly order: Order;
  readonly ruling: Ruling | null;
  readonly isHelped?: boolean;
}

export function OrderWords({ desk, order, ruling, isHelped = false }: OrderWordsProps) {
  const words = useWords();
  const names = useCourseNames(desk.world);
  const place = placeOf(order, desk.world, names);
  return (
    <span className={styles['words']}>
      <strong>{kindWords(order, words)}</strong>
      {place === '' ? null : (
        <span className={styles['place']}>
          <Name>{place}</Name>
        </span>
      )}
      {isHelped ? (
        <span className={styles['help']}>{words.code(`order.${order.kind}.short`)}</span>
      ) : null}
      {ruling === null ? null : ruling.accepted ? (
        <span className={styles['place']}>
          <Name>{fullCostText(ruling.cost, words)}</Name>
        </span>
      ) : (
        <span className={styles['refused']}>
          {words.code(`refusal.${ruling.code}`, ruling.facts)}
        </span>
      )}
    </span>
  );
}
