// Decides what a state's seat is told of its own house, and which orders hold for the whole country.
import { PLAN_ROWS, STATE_ROWS } from '../facts/readings.ts';
import { holdsWorkshops } from '../facts/regionalPlan.ts';
import { Name, SheetTitle, useWords } from '../kit/index.ts';
import { useGivesOrders, useNames } from '../kit/hooks.ts';
import type { SeatScreen } from '../stores/table.ts';
import { OrderRows } from './OrderRows.tsx';
import { ReadingRows } from './ReadingRows.tsx';
import { Receipt } from './Receipt.tsx';
import { RegionalPlan } from './RegionalPlan.tsx';
import styles from './ZoneDossier.module.css';

/** What is read every turn stands first; the rest waits behind a press. */
const FIRST = 6;

export function CountryDossier({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const names = useNames(screen);
  const givesOrders = useGivesOrders();
  const { shown: view, before, world, idle } = screen;
  const subject = world.seat.holds;
  const hasPlan = holdsWorkshops(world);
  const rest = STATE_ROWS.slice(FIRST).filter((row) => !hasPlan || !PLAN_ROWS.includes(row));
  const shared = {
    now: view.state,
    idle,
    before: before?.state ?? null,
    subject,
    group: 'state',
    onlyKnown: true,
    renderReceipt: (spec: { readonly name: string }) => (
      <Receipt screen={screen} group="state" reading={spec.name} subject={subject} />
    ),
  };
  return (
    <>
      <SheetTitle over={t('dossier.state')} title={<Name>{names.state(subject)}</Name>} />
      <ReadingRows {...shared} title={t('dossier.known')} rows={STATE_ROWS.slice(0, FIRST)} />
      <details className={styles['more']}>
        <summary>{t('app.more')}</summary>
        <ReadingRows {...shared} title={t('app.more')} rows={rest} />
      </details>
      {hasPlan ? <RegionalPlan screen={screen} /> : null}
      {givesOrders ? (
        <section aria-labelledby="country-orders">
          <h3 id="country-orders" className={styles['part']}>
            {t('dossier.national')}
          </h3>
          <OrderRows screen={screen} about={{ kind: 'country' }} />
        </section>
      ) : null}
    </>
  );
}
