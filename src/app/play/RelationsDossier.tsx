// Decides what a seat is told of neighbours, partners and bodies of states, what was proposed to it, and which orders apply.
import { isRenewable } from '../../engine/index.ts';
import { figure } from '../facts/numbers.ts';
import { PAIR_ROWS } from '../facts/readings.ts';
import { Name, SheetTitle, useWords } from '../kit/index.ts';
import { useGivesOrders, useNames } from '../kit/hooks.ts';
import type { SeatScreen } from '../stores/table.ts';
import { OrderRows } from './OrderRows.tsx';
import { Proposals } from './Proposals.tsx';
import { ReadingRows } from './ReadingRows.tsx';
import { Receipt } from './Receipt.tsx';
import styles from './RelationsDossier.module.css';

export function RelationsDossier({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const givesOrders = useGivesOrders();
  const { world } = screen;
  const own = world.seat.kind === 'state' ? world.seat.holds : -1;
  const pairs = world.pairs
    .map((pair, index) => ({ ...pair, index }))
    .filter(({ a, b }) => a === own || b === own);
  return (
    <>
      <SheetTitle over={t('dossier.section.relations')} title={t('dossier.section.relations')} />
      {givesOrders ? <Proposals screen={screen} /> : null}
      {pairs.map((pair) => (
        <Pair key={pair.id} screen={screen} id={pair.id} index={pair.index} />
      ))}
      {world.seat.kind === 'partner' ? <OwnOffers screen={screen} /> : <Partners screen={screen} />}
      <Frameworks screen={screen} />
    </>
  );
}

interface PairProps {
  readonly screen: SeatScreen;
  readonly id: string;
  readonly index: number;
}

function Pair({ screen, id, index }: PairProps) {
  const { rich, t } = useWords();
  const names = useNames(screen);
  const givesOrders = useGivesOrders();
  const rung = screen.view.pair.rung.value[index] ?? 0;
  return (
    <details className={styles['pair']}>
      <summary>
        <span className={styles['name']}>{rich('dossier.pair', { state: names.pair(index) })}</span>
        <Ladder rung={Math.round(rung)} />
      </summary>
      <ReadingRows
        title={t('dossier.known')}
        rows={PAIR_ROWS}
        now={screen.view.pair}
        before={screen.before?.pair ?? null}
        subject={index}
        group={`pair${index}`}
        onlyKnown
        renderReceipt={(spec) => (
          <Receipt screen={screen} group="pair" reading={spec.name} subject={index} />
        )}
      />
      {givesOrders ? <OrderRows screen={screen} about={{ kind: 'pair', pair: id }} /> : null}
    </details>
  );
}

/** The ladder of cooperation: five rungs, the signed ones filled; its word beside it. */
function Ladder({ rung }: { readonly rung: number }) {
  const { code } = useWords();
  return (
    <span className={styles['ladder']}>
      <span>{code(`rung.${rung}`)}</span>
      <svg width="62" height="14" viewBox="0 0 62 14" aria-hidden="true" direction="ltr">
        {[1, 2, 3, 4, 5].map((step) => (
          <rect
            key={step}
            x={(step - 1) * 12 + 1}
            y={11 - step * 2}
            width="9"
            height={step * 2 + 1}
            className={step <= rung ? styles['signed'] : styles['unsigned']}
          />
        ))}
      </svg>
    </span>
  );
}

function Partners({ screen }: { readonly screen: SeatScreen }) {
  const { t, locale } = useWords();
  const names = useNames(screen);
  const givesOrders = useGivesOrders();
  const { packages, offers } = screen.view;
  const { world } = screen;
  const own = world.seat.holds;
  const concerned = world.partners
    .map((partner, index) => ({
      id: partner.id,
      index,
      held: packages.find((one) => one.partner === index && one.state === own),
      offer: offers.find((one) => one.partner === index && one.state === own && one.open),
    }))
    .filter(({ held, offer }) => held !== undefined || offer !== undefined);
  if (concerned.length === 0) return null;
  return (
    <section aria-labelledby="partners">
      <h3 id="partners" className={styles['part']}>
        {t('dossier.section.partners')}
      </h3>
      {concerned.map(({ id, index, held, offer }) => (
        <details key={id} className={styles['pair']}>
          <summary>
            <span className={styles['name']}>
              <Name>{names.partner(index)}</Name>
            </span>
            <span className={styles['ladder']}>
              {held === undefined ? t('play.offer') : heldSince(t, held)}{' '}
              <Name>
                {t('unit.credits', { amount: figure(locale, (held ?? offer)?.money ?? 0, 1) })}
              </Name>
            </span>
          </summary>
          {givesOrders ? (
            <OrderRows screen={screen} about={{ kind: 'partner', partner: id }} />
          ) : null}
        </details>
      ))}
    </section>
  );
}

/** A partner's own hand: which state holds its package, which has its offer. */
function OwnOffers({ screen }: { readonly screen: SeatScreen }) {
  const { t, locale } = useWords();
  const names = useNames(screen);
  const { packages, offers } = screen.view;
  const own = screen.world.seat.holds;
  const held = packages.filter(({ partner }) => partner === own);
  const open = offers.filter(
    (offer) =>
      offer.partner === own && offer.open && !held.some(({ state }) => state === offer.state),
  );
  const line = (state: number, what: string, money: number) => (
    <li key={state}>
      <strong>
        <Name>{names.state(state)}</Name>
      </strong>{' '}
      <span>
        {what} <Name>{t('unit.credits', { amount: figure(locale, money, 1) })}</Name>
      </span>
    </li>
  );
  return (
    <ul className={styles['frameworks']}>
      {held.map((one) => line(one.state, heldSince(t, one), one.money))}
      {open.map(({ state, money }) => line(state, t('play.offer'), money))}
    </ul>
  );
}

function Frameworks({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const names = useNames(screen);
  const { frameworks } = screen.view;
  const active = frameworks.filter(({ active: isActive }) => isActive);
  if (active.length === 0) return null;
  return (
    <section aria-labelledby="frameworks">
      <h3 id="frameworks" className={styles['part']}>
        {t('play.frameworks')}
      </h3>
      <ul className={styles['frameworks']}>
        {active.map(({ framework, members }) => (
          <li key={framework}>
            <strong>
              <Name>{names.framework(framework)}</Name>
            </strong>{' '}
            <span>{members.map((member) => names.state(member)).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function heldSince(
  t: ReturnType<typeof useWords>['t'],
  held: SeatScreen['view']['packages'][number],
): string {
  return isRenewable(held) ? t('play.packageOlder') : t('play.packageHeld', { turn: held.since });
}
