// Decides how the pad is read as a list, with what each order costs and a press to take it off.
import { fullCostText } from '../facts/costs.ts';
import { placeOf } from '../facts/names.ts';
import { Button, Name, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import { removeOrder } from '../stores/actions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Refusal } from './OrderRows.tsx';
import styles from './PadList.module.css';

interface PadListProps {
  readonly screen: SeatScreen;
  /** Handed in: nothing can be taken off. */
  readonly isFixed?: boolean;
}

export function PadList({ screen, isFixed = false }: PadListProps) {
  const words = useWords();
  const { t, code } = words;
  const names = useNames(screen);
  const { orders, rulings } = screen.pad;
  if (orders.length === 0) return <p className={styles['empty']}>{t('pad.empty')}</p>;
  return (
    <ul className={styles['list']}>
      {orders.map((order, at) => {
        const ruling = rulings[at] ?? null;
        const name = code(`order.${order.kind}.name`);
        const place = placeOf(order, screen.world, names);
        return (
          <li key={at}>
            <span className={styles['words']}>
              <strong>{name}</strong>
              <span>{place === '' ? t('field.national') : <Name>{place}</Name>}</span>
              <Refusal screen={screen} ruling={ruling} />
            </span>
            {ruling?.accepted === true ? (
              <span className={styles['cost']}>
                <Name>{fullCostText(ruling.cost, words)}</Name>
              </span>
            ) : null}
            {isFixed ? null : (
              <Button
                rank="link"
                aria-label={`${t('pad.remove')}: ${name}`}
                onClick={() => removeOrder(at)}
              >
                {t('pad.remove')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
