// Decides how a question stands once it was asked: what was, what was tried instead, and a press to change it.
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Order } from '../../../engine/index.ts';
import { orderText } from '../../facts/orderText.ts';
import { Button, Name, Num, useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import { figureOf } from './Answer.tsx';
import { exchanged } from './draft.ts';
import type { Draft } from './draft.ts';
import { useNaming } from './naming.ts';
import { numberName, oursOf } from './numbers.ts';
import { editTerms, whatIfStore } from './store.ts';
import styles from './WhatIf.module.css';

export function Asked({ asked }: { readonly asked: Draft }) {
  const words = useWords();
  const { t } = words;
  const { names } = useReview();
  const respond = useStore(whatIfStore, ({ result, respond: now }) => result?.ask.respond ?? now);
  const moment = t('play.turnShort', { turn: asked.turn });
  const whose = asked.kind === 'value' ? numberName(asked.key, words) : names.seat(asked.seat);
  return (
    <div className={styles['asked']}>
      <p className={styles['quiet']}>
        <Name>{whose}</Name> · {moment} · {t('whatIf.respond')} {t(`whatIf.respond.${respond}`)}
      </p>
      {asked.kind === 'value' ? <Values asked={asked} /> : <Orders asked={asked} />}
    </div>
  );
}

function Values({ asked }: { readonly asked: Extract<Draft, { kind: 'value' }> }) {
  const { locale } = useWords();
  const { game } = useReview();
  return (
    <Slips
      was={<Num>{figureOf(oursOf(game, asked.key), locale)}</Num>}
      tried={<Num>{figureOf(asked.value, locale)}</Num>}
    />
  );
}

function Orders({ asked }: { readonly asked: Extract<Draft, { kind: 'decision' }> }) {
  const { t } = useWords();
  const { game } = useReview();
  const { removed, added } = exchanged(game, asked);
  return (
    <Slips
      was={removed.length === 0 ? '–' : <OrderLines orders={removed} />}
      tried={added.length === 0 ? t('whatIf.leftOut') : <OrderLines orders={added} />}
    />
  );
}

/** One order stands beside its word; several stand below each other. */
function OrderLines({ orders }: { readonly orders: readonly Order[] }) {
  const naming = useNaming();
  const [only] = orders;
  if (only !== undefined && orders.length === 1) return <Name>{orderText(only, naming)}</Name>;
  return (
    <ul>
      {orders.map((order, at) => (
        <li key={at}>
          <Name>{orderText(order, naming)}</Name>
        </li>
      ))}
    </ul>
  );
}

function Slips({ was, tried }: { readonly was: ReactNode; readonly tried: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <div className={styles['slip']}>
        <span className={styles['quiet']}>{t('whatIf.wasShort')}</span> {was}
      </div>
      <div className={styles['try']}>
        <span className={styles['quiet']}>{t('whatIf.try')}</span> {tried}
        <Button rank="link" onClick={editTerms}>
          {t('whatIf.change')}
        </Button>
      </div>
    </>
  );
}
