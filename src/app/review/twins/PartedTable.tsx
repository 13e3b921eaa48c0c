// Decides how it is tabled where games parted: turn by turn and seat by seat, what each table ordered.
import { useState } from 'react';
import type { Order } from '../../../engine/index.ts';
import type { Parted, Twins } from '../../../review/index.ts';
import { placeOf } from '../../facts/names.ts';
import { Button, Name, Num, Scroll, useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import styles from './Twins.module.css';

const MOST_PARTED = 20;

/** Turn by turn and seat by seat, where not all ordered the same. */
export function PartedTable({ found }: { readonly found: Twins }) {
  const { t } = useWords();
  const { names } = useReview();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? found.parted : found.parted.slice(0, MOST_PARTED);
  if (found.parted.length === 0) return null;
  return (
    <Scroll className={styles['wide']} label={t('why.twins.parted')}>
      <table>
        <caption>{t('why.twins.parted')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.turn')}</th>
            <th scope="col">{t('why.axis.seat')}</th>
            {found.games.map((_, at) => (
              <th key={at} scope="col">
                {t('why.twins.game', { number: at + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((parted) => (
            <tr key={`${parted.turn} ${parted.seat}`}>
              <td>
                <Num>{parted.turn}</Num>
              </td>
              <th scope="row">
                <Name>{names.seat(parted.seat)}</Name>
              </th>
              <Ordered parted={parted} />
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < found.parted.length ? (
        <Button rank="link" onClick={() => setAll(true)}>
          {t('why.twins.more', { count: found.parted.length - shown.length })}
        </Button>
      ) : null}
    </Scroll>
  );
}

function Ordered({ parted: { orders } }: { readonly parted: Parted }) {
  const { t } = useWords();
  return orders.map((list, at) => (
    <td key={at}>
      {list.length === 0 ? (
        <span className={styles['quiet']}>{t('why.twins.nothing')}</span>
      ) : (
        list.map((order, place) => <OrderLine key={place} order={order} />)
      )}
    </td>
  ));
}

function OrderLine({ order }: { readonly order: Order }) {
  const { code } = useWords();
  const { known, names } = useReview();
  const place = placeOf(order, known, names);
  return (
    <span className={styles['order']}>
      {code(`order.${order.kind}.name`)}
      {place === '' ? null : (
        <span className={styles['quiet']}>
          {' '}
          <Name>{place}</Name>
        </span>
      )}
    </span>
  );
}
