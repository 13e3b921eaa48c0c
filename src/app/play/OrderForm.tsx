// Decides how an order is written: one control for each field of its kind, its cost, odds or refusal before it is added.
import { useState } from 'react';
import { judgeAll, orderKind } from '../../engine/index.ts';
import type { Order, OrderKind, Ruling } from '../../engine/index.ts';
import { openFields } from '../facts/candidates.ts';
import { fullCostText } from '../facts/costs.ts';
import { figure } from '../facts/numbers.ts';
import { Button, Dialog, Name, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import { addOrder, replaceOrder } from '../stores/actions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { openForm } from '../stores/ui.ts';
import type { OpenForm } from '../stores/ui.ts';
import { FieldControl, firstValues, withField } from './FieldControl.tsx';
import { Refusal } from './OrderRows.tsx';
import styles from './OrderForm.module.css';

interface OrderFormProps {
  readonly screen: SeatScreen;
  readonly form: OpenForm;
}

const close = () => openForm(null);

export function OrderForm({ screen, form }: OrderFormProps) {
  const { t, code } = useWords();
  const names = useNames(screen);
  const kind = orderKind(form.order.kind);
  const { world, view, pad } = screen;
  const [order, setOrder] = useState<Order>(() => firstValues(kind, form.order, screen));
  const others = pad.orders.filter((_, at) => at !== form.replaces);
  const open = openFields(kind, order);
  const ruling = judgeAll(world, view, [...others, order]).rulings.at(-1) ?? null;
  const add = () => {
    if (form.replaces === null) addOrder(order);
    else replaceOrder(form.replaces, order);
    close();
  };
  return (
    <Dialog
      title={code(`order.${kind.id}.name`)}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('app.cancel')}</Button>
          <Button rank="primary" disabled={ruling?.accepted !== true} onClick={add}>
            {form.replaces === null ? t('form.add') : t('form.change')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <p>{code(`order.${kind.id}.help`)}</p>
        {kind.fields.map((field) => (
          <FieldControl
            key={field.name}
            screen={screen}
            names={names}
            kind={kind}
            field={field}
            order={order}
            onChange={(value) => setOrder(withField(kind, order, field.name, value, screen))}
          />
        ))}
        <Verdict
          screen={screen}
          kind={kind}
          order={order}
          ruling={ruling}
          missing={open[0]?.name ?? null}
        />
      </div>
    </Dialog>
  );
}

interface VerdictProps {
  readonly screen: SeatScreen;
  readonly kind: OrderKind;
  readonly order: Order;
  readonly ruling: Ruling | null;
  readonly missing: string | null;
}

/** Cost and chances, or why not: always before anything is added. */
function Verdict({ screen, kind, order, ruling, missing }: VerdictProps) {
  const words = useWords();
  const { t, code, locale } = words;
  if (missing !== null) {
    return (
      <output className={styles['verdict']}>
        {code('refusal.missing-field', { field: missing })}
      </output>
    );
  }
  if (ruling === null) return null;
  if (!ruling.accepted) {
    return (
      <output className={styles['refused']}>
        <strong>{t('form.refused')}</strong> <Refusal screen={screen} ruling={ruling} />
      </output>
    );
  }
  const cost = kind.cost({ world: screen.world, view: screen.view }, order);
  return (
    <output className={styles['verdict']}>
      <span className={styles['line']}>
        {t('pad.costs')}:{' '}
        <strong>
          <Name>{fullCostText(cost, words)}</Name>
        </strong>
      </span>
      {ruling.odds.map(({ name, chance }) => (
        <span key={name} className={styles['line']}>
          {code(`odds.${name}`)}:{' '}
          <strong>{t('unit.percent', { amount: figure(locale, chance * 100) })}</strong>
        </span>
      ))}
    </output>
  );
}
