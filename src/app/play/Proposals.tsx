// Decides how proposals of other seats are shown: signing adds the matching order to one's own pad; nothing is signed unasked.
import { judgeAfter } from '../facts/candidates.ts';
import { placeOf } from '../facts/names.ts';
import { Button, Name, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import { addOrder } from '../stores/actions.ts';
import type { SeatScreen } from '../stores/table.ts';
import { Refusal } from './OrderRows.tsx';
import styles from './Proposals.module.css';

export function Proposals({ screen }: { readonly screen: SeatScreen }) {
  const { t, code, rich } = useWords();
  const names = useNames(screen);
  const { proposals, world, view, pad } = screen;
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals" className={styles['box']}>
      <h3 id="proposals">{t('play.proposals')}</h3>
      <ul>
        {proposals.map(({ from, order }, at) => {
          const ruling = judgeAfter({ world, view, pad: pad.orders }, order);
          const name = code(`order.${order.kind}.name`);
          return (
            <li key={at}>
              <span>
                <strong>{name}</strong> <Name>{placeOf(order, world, names)}</Name>
                <br />
                <span className={styles['from']}>
                  {rich('play.proposedBy', { seat: names.seat(from) })}
                </span>
                <Refusal screen={screen} ruling={ruling} />
              </span>
              <Button
                disabled={!ruling.accepted}
                aria-label={`${t('play.sign')}: ${name}`}
                onClick={() => addOrder(order)}
              >
                {t('play.sign')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
