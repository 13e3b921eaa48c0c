// Decides how all turns stand in one table, with counts of what each held; pressing one opens it.
import { Num, cx, useWords } from '../../kit/index.ts';
import type { TurnTale } from '../../../review/index.ts';
import { useReview } from '../use.ts';
import { improvisedIn } from './improvised.ts';
import styles from './Timeline.module.css';

interface TurnTableProps {
  readonly tale: readonly TurnTale[];
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
}

export function TurnTable({ tale, turn, onTurn }: TurnTableProps) {
  const { t } = useWords();
  const { game, additions } = useReview();
  const { turns } = game.world;
  return (
    <table className={styles['table']}>
      <caption className={styles['unseen']}>{t('review.told.turns')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('debrief.turn')}</th>
          <th scope="col">{t('review.told.orders')}</th>
          <th scope="col">{t('review.told.events')}</th>
          <th scope="col">{t('review.told.incidents')}</th>
          <th scope="col">{t('review.told.notes')}</th>
        </tr>
      </thead>
      <tbody>
        {tale.map((told) => (
          <tr
            key={told.turn}
            className={cx(
              told.turn === turn && styles['open'],
              told.turn > turns && styles['tail'],
            )}
          >
            <th scope="row">
              <button
                type="button"
                aria-pressed={told.turn === turn}
                onClick={() => onTurn(told.turn)}
              >
                {told.turn > turns ? t('review.told.tail', { turn: told.turn }) : told.turn}
              </button>
            </th>
            <Count value={told.decisions.reduce((sum, { orders }) => sum + orders.length, 0)} />
            <Count value={told.events.length + improvisedIn(game.record, told.turn).length} />
            <Count value={told.incidents.length} />
            <Count value={additions.filter(({ at }) => at === told.turn).length} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Nothing is a dash, so that the eye finds what there was. */
function Count({ value }: { readonly value: number }) {
  return <td>{value === 0 ? '–' : <Num>{value}</Num>}</td>;
}
