// Decides how all orders of a seat are gone through: the pad first, what waits for a signature, then family by family, places chosen in the form.
import { useWords, Strip } from '../kit/index.ts';
import { useMedia, useTable, useUi } from '../kit/hooks.ts';
import { grantedKinds, laterKinds } from '../facts/candidates.ts';
import type { SeatScreen } from '../stores/table.ts';
import { ui } from '../stores/ui.ts';
import { OrderRows } from './OrderRows.tsx';
import { PadList } from './PadList.tsx';
import { Proposals } from './Proposals.tsx';
import { Questions } from './Questions.tsx';
import styles from './AllOrders.module.css';

export function AllOrders({ screen }: { readonly screen: SeatScreen }) {
  const { t, code } = useWords();
  const family = useUi((state) => state.family);
  const zone = useUi((state) => state.zone);
  const stage = useTable((state) => state.stage);
  const isNarrow = useMedia('(width < 1280px)');
  const { world, view } = screen;
  const families = [...new Set(grantedKinds(world, view.turn).map((kind) => kind.family))].filter(
    (one) => one !== 'event',
  );
  const later = laterKinds(world, view.turn);
  if (screen.answersOnly && stage === 'orders')
    return isNarrow ? <Questions screen={screen} /> : <PadList screen={screen} />;
  if (stage !== 'orders') return <PadList screen={screen} />;
  return (
    <>
      {isNarrow ? <PadList screen={screen} /> : null}
      <Proposals screen={screen} />
      <div className={styles['families']}>
        <Strip
          label={t('pad.families')}
          shape="chips"
          value={family}
          onChange={(id) => ui.setState({ family: id })}
          choices={[
            { id: 'all', label: t('pad.family.all') },
            ...families.map((id) => ({ id, label: code(`family.${id}`) })),
          ]}
        />
      </div>
      <OrderRows screen={screen} about={{ kind: 'any', zone }} family={family} />
      {later.length === 0 ? null : (
        <ul className={styles['later']}>
          {later.map(({ kind, fromTurn }) => (
            <li key={kind}>
              {code(`order.${kind}.name`)} <span>{t('pad.opensAt', { turn: fromTurn })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
