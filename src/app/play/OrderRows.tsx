// Decides how orders are put before a seat: rows with a counter, a cost and one press, or a lock and the reason in words.
import { useState } from 'react';
import type { Order, Ruling } from '../../engine/index.ts';
import { candidatesFor } from '../facts/candidates.ts';
import type { About, Candidate } from '../facts/candidates.ts';
import { fullCostText } from '../facts/costs.ts';
import { saidFacts } from '../facts/refusals.ts';
import { Button, Counter, Name, SHAPE_OF_SEAT, cx, glyphOf, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import { addOrder } from '../stores/actions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { openForm } from '../stores/ui.ts';
import styles from './OrderRows.module.css';

interface OrderRowsProps {
  readonly screen: SeatScreen;
  readonly about: About;
  /** Only this family; all when left out. */
  readonly family?: string | undefined;
  /** Rows shown before "All orders" is pressed. */
  readonly first?: number;
}

export function OrderRows({
  screen,
  about,
  family,
  first = Number.POSITIVE_INFINITY,
}: OrderRowsProps) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  const { world, view, pad } = screen;
  const all = candidatesFor(about, { world, view, pad: pad.orders }).filter(
    ({ kind }) => family === undefined || family === 'all' || kind.family === family,
  );
  if (all.length === 0) return <p className={styles['none']}>{t('dossier.noOrders')}</p>;
  const shown = isAll ? all : all.slice(0, first);
  return (
    <>
      <ul className={styles['rows']}>
        {shown.map((one) => (
          <OrderRow
            key={one.kind.id}
            screen={screen}
            candidate={one}
            isLoose={about.kind === 'any' && one.kind.fields.length > 0}
          />
        ))}
      </ul>
      {shown.length < all.length ? (
        <Button rank="link" onClick={() => setAll(true)}>
          {t('dossier.allOrders', { count: all.length })}
        </Button>
      ) : null}
    </>
  );
}

interface OrderRowProps {
  readonly screen: SeatScreen;
  readonly candidate: Candidate;
  /** Not asked for one place: what has a place is shown in a form before it is added. */
  readonly isLoose: boolean;
}

function OrderRow({ screen, candidate, isLoose }: OrderRowProps) {
  const words = useWords();
  const { t, code } = words;
  const { kind, order, open, ruling, cost, onPad } = candidate;
  const name = code(`order.${kind.id}.name`);
  const isLocked = onPad < 0 && ruling?.accepted === false;
  return (
    <li className={cx(styles['row'], isLocked && styles['locked'])}>
      <Counter
        shape={SHAPE_OF_SEAT[screen.world.seat.kind] ?? 'square'}
        glyph={glyphOf(kind.id, kind.family)}
      />
      <div className={styles['words']}>
        <strong>{name}</strong>
        {isLocked ? (
          <Refusal screen={screen} ruling={ruling} />
        ) : (
          <span className={styles['short']}>{code(`order.${kind.id}.short`)}</span>
        )}
      </div>
      <span className={styles['cost']}>
        <Name>{fullCostText(cost, words)}</Name>
      </span>
      {onPad >= 0 ? (
        <span className={styles['done']}>✓ {t('pad.added')}</span>
      ) : isLocked ? (
        <Lock label={t('pad.locked')} />
      ) : (
        <Button
          className={styles['add']}
          aria-label={`${t('pad.add')}: ${name}`}
          onClick={() => press(order, open.length > 0 || kind.fields.length > 1 || isLoose)}
        >
          <span className={styles['plus']} aria-hidden="true">
            +
          </span>
          <span className={styles['word']}>{t('pad.add')}</span>
        </Button>
      )}
    </li>
  );
}

/** Adds what needs no more words; else opens the form. */
function press(order: Order, needsForm: boolean): void {
  if (!needsForm) return addOrder(order);
  openForm({ order, replaces: null });
}

/** A refusal in words, with the facts as names and figures. */
export function Refusal({
  screen,
  ruling,
}: {
  readonly screen: SeatScreen;
  readonly ruling: Ruling | null;
}) {
  const words = useWords();
  const names = useNames(screen);
  if (ruling === null || ruling.accepted) return null;
  return (
    <span className={styles['short']}>
      {words.richCode(`refusal.${ruling.code}`, saidFacts(ruling, screen.world, names))}
    </span>
  );
}

export function Lock({ label }: { readonly label: string }) {
  return (
    <span className={styles['lock']}>
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
        <path
          d="M3.5 7h9v7h-9zM5.5 7V4.8a2.5 2.5 0 0 1 5 0V7"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
        />
      </svg>
      <span className={styles['unseen']}>{label}</span>
    </span>
  );
}
