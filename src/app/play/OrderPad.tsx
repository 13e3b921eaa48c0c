// Decides how the orders of a turn lie before a seat: what is left to spend, a slip for each, why, and the seal.
import { useState } from 'react';
import type { Order } from '../../engine/index.ts';
import { costText, fullCostText } from '../facts/costs.ts';
import { placeOf } from '../facts/names.ts';
import { figure } from '../facts/numbers.ts';
import { Button, Name, Num, cx, useWords } from '../kit/index.ts';
import { useMedia, useNames, useSilence, useTable, useWrites } from '../kit/hooks.ts';
import { removeOrder, undo, writeIntent } from '../stores/actions.ts';
import { askToSeal } from '../stores/sealing.ts';
import type { SeatScreen } from '../stores/table.ts';
import { openForm, openSubject } from '../stores/ui.ts';
import { Questions } from './Questions.tsx';
import styles from './OrderPad.module.css';

export function OrderPad({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const isWide = useMedia('(width >= 1280px)');
  const perRound = useTable((state) => state.game?.perRound ?? 1);
  const writes = useWrites();
  const silence = useSilence();
  const { pad, past, answersOnly } = screen;
  const seal = answersOnly
    ? t('pad.sealAnswer')
    : perRound === 2
      ? t('pad.sealRound')
      : t('pad.seal');
  return (
    <section className={styles['pad']} aria-labelledby="pad">
      <h2 id="pad" className={isWide ? styles['title'] : styles['unseen']} tabIndex={-1}>
        {t('pad.title')}
      </h2>
      <Purse screen={screen} />
      {isWide ? <Middle screen={screen} /> : null}
      {answersOnly && !isWide ? <p className={styles['note']}>{t('pad.answersOnly')}</p> : null}
      {silence === null || isWide ? null : (
        <p className={styles['note']}>{t(`room.silence.${silence}`)}</p>
      )}
      <div className={styles['foot']}>
        {!isWide ? null : silence !== null && pad.intent === '' ? (
          <p className={styles['silence']}>{t(`room.silence.${silence}`)}</p>
        ) : (
          <Intent screen={screen} />
        )}
        <Button disabled={past.length === 0 || !writes} onClick={undo}>
          {t('pad.undo')}
        </Button>
        {isWide ? null : (
          <Button onClick={() => openSubject('orders')}>
            {t('play.phase.orders')} <Num>{pad.orders.length}</Num>
          </Button>
        )}
        <Button rank="primary" className={styles['seal']} disabled={!writes} onClick={askToSeal}>
          {isWide ? seal : answersOnly ? t('play.event.answer') : t('pad.review')}
        </Button>
      </div>
    </section>
  );
}

/** Slips for orders, or the questions where only answers are taken. */
function Middle({ screen }: { readonly screen: SeatScreen }) {
  if (!screen.answersOnly) return <Slips screen={screen} />;
  return (
    <div className={styles['asked']}>
      <Questions screen={screen} />
    </div>
  );
}

/** What is left of the resources that this kind of seat has. */
function Purse({ screen }: { readonly screen: SeatScreen }) {
  const { t, locale } = useWords();
  const { purse } = screen.view;
  const { cost } = screen.pad;
  const { kind } = screen.world.seat;
  const amount = (value: number) => figure(locale, value, Number.isInteger(value) ? 0 : 1);
  const line = (label: string, spent: number, held: number, digits: number) => (
    <div className={styles['line']}>
      <dt>{label}</dt>
      <dd>
        <Num>
          {digits === 1 ? figure(locale, spent, 1) : amount(spent)} /{' '}
          {digits === 1 ? figure(locale, held, 1) : amount(held)}
        </Num>
      </dd>
    </div>
  );
  return (
    <dl className={styles['purse']}>
      <div className={styles['line']}>
        <dt>{t('pad.points')}</dt>
        <dd>
          <Pips spent={cost.points} held={purse.points} />
          <Num className={styles['pipsText']}>
            {cost.points} / {purse.points}
          </Num>
        </dd>
      </div>
      {kind === 'state' ? line(t('pad.money'), cost.credits, purse.credits, 1) : null}
      {kind === 'state' ? line(t('pad.capital'), cost.capital, purse.capital, 0) : null}
      {kind === 'community' ? line(t('pad.standing'), cost.standing, purse.standing, 0) : null}
      {kind === 'partner' ? line(t('pad.fund'), cost.fund, purse.fund, 1) : null}
    </dl>
  );
}

function Pips({ spent, held }: { readonly spent: number; readonly held: number }) {
  return (
    <span className={styles['pips']} aria-hidden="true">
      {Array.from({ length: Math.min(held, 12) }, (_, at) => (
        <span key={at} className={cx(styles['pip'], at < spent && styles['spent'])} />
      ))}
    </span>
  );
}

export function Slips({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const { pad, view } = screen;
  const free = Math.max(0, view.purse.points - pad.cost.points);
  return (
    <ul className={styles['slips']} aria-label={t('pad.title')}>
      {pad.orders.map((order, at) => (
        <Slip key={at} screen={screen} order={order} at={at} />
      ))}
      {Array.from({ length: free }, (_, at) => (
        <li key={`free-${at}`} className={styles['free']}>
          {t('pad.free')}
        </li>
      ))}
    </ul>
  );
}

interface SlipProps {
  readonly screen: SeatScreen;
  readonly order: Order;
  readonly at: number;
}

function Slip({ screen, order, at }: SlipProps) {
  const words = useWords();
  const { t, code } = words;
  const names = useNames(screen);
  const ruling = screen.pad.rulings[at];
  const name = code(`order.${order.kind}.name`);
  const place = placeOf(order, screen.world, names);
  const choice = order.choice === undefined ? undefined : choiceName(order, code);
  return (
    <li className={cx(styles['slip'], ruling?.accepted === false && styles['refused'])}>
      <button
        type="button"
        className={styles['words']}
        onClick={() => openForm({ order, replaces: at })}
      >
        <span className={styles['unseen']}>{t('pad.edit')}: </span>
        <strong>
          {name}
          {choice === undefined ? null : ` · ${choice}`}
        </strong>
        <span className={styles['place']}>
          {place === '' ? t('field.national') : <Name>{place}</Name>}
        </span>
        {ruling?.accepted === true ? (
          <span className={styles['cost']}>
            <Name>
              {ruling.cost.points === 1
                ? costText(ruling.cost, words)
                : fullCostText(ruling.cost, words)}
            </Name>
          </span>
        ) : (
          <span className={styles['cost']}>{t('pad.locked')}</span>
        )}
      </button>
      <button
        type="button"
        className={styles['remove']}
        aria-label={`${t('pad.remove')}: ${name}${place === '' ? '' : `, ${place}`}`}
        onClick={() => removeOrder(at)}
      >
        ×
      </button>
    </li>
  );
}

/** The word for a choice, where the catalogue has one. */
export function choiceName(order: Order, code: (key: string) => string): string | undefined {
  const keys = [`${order.kind}.${order.choice}`, `choice.${order.kind}.${order.choice}`];
  const found = keys.find((key) => code(key) !== key);
  return found === undefined ? undefined : code(found);
}

export function Intent({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const [text, setText] = useState(screen.pad.intent);
  const writes = useWrites();
  return (
    <label className={styles['intent']}>
      <span>{t('pad.intent')}</span>
      <input
        value={writes ? text : screen.pad.intent}
        readOnly={!writes}
        maxLength={300}
        placeholder={t('pad.intentHelp')}
        onChange={(event) => {
          setText(event.target.value);
          writeIntent(event.target.value);
        }}
      />
    </label>
  );
}
