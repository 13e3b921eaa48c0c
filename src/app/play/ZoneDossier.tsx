// Decides what is told of one zone: what the seat knows of it, why, what is under way there, and which orders it may take.
import { GOODS } from '../../engine/index.ts';
import { figure, knownText } from '../facts/numbers.ts';
import { ZONE_MORE, ZONE_PEOPLE, ZONE_SECURITY, knownAt } from '../facts/readings.ts';
import { Counter, Name, Num, SHAPE_OF_SEAT, SheetTitle, useWords } from '../kit/index.ts';
import { useGivesOrders, useMedia, useNames, useUi } from '../kit/hooks.ts';
import type { SeatScreen } from '../stores/table.ts';
import { OrderRows } from './OrderRows.tsx';
import { ReadingRows } from './ReadingRows.tsx';
import { Receipt } from './Receipt.tsx';
import { Suggestions } from './Suggestions.tsx';
import styles from './ZoneDossier.module.css';

/** Orders shown before "All orders". */
const FIRST_ORDERS = 5;

export function ZoneDossier({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const id = useUi((state) => state.zone);
  const givesOrders = useGivesOrders();
  const isPhone = useMedia('(width < 600px)');
  const zone = id === null ? undefined : screen.world.index.zone.get(id);
  if (id === null || zone === undefined)
    return <p className={styles['none']}>{t('dossier.none')}</p>;
  return (
    <>
      {isPhone ? null : <Suggestions screen={screen} />}
      <Head screen={screen} zone={zone} />
      <Readings screen={screen} zone={zone} />
      <UnderWay screen={screen} zone={zone} />
      {givesOrders ? (
        <section aria-labelledby="zone-orders">
          <h3 id="zone-orders" className={styles['part']}>
            {t('dossier.orders')}
          </h3>
          <OrderRows
            key={id}
            screen={screen}
            about={{ kind: 'zone', zone: id }}
            first={FIRST_ORDERS}
          />
        </section>
      ) : null}
      <Traffic screen={screen} zone={zone} />
    </>
  );
}

interface ZoneProps {
  readonly screen: SeatScreen;
  readonly zone: number;
}

function Head({ screen, zone }: ZoneProps) {
  const { t, rich } = useWords();
  const names = useNames(screen);
  const { world, view } = screen;
  const def = world.zones[zone];
  if (def === undefined) return null;
  const count = world.passages.filter(({ a, b }) => a === zone || b === zone).length;
  const state = names.state(def.authority);
  const patrols = knownAt(view.zone.patrols, zone, 6);
  const forum = knownAt(view.zone.forumTurns, zone);
  const pips = patrols.kind === 'none' ? 0 : Math.round(patrols.value);
  const isMine = world.seat.kind === 'state' && world.seat.holds === def.authority;
  return (
    <SheetTitle
      over={t('dossier.title')}
      title={<Name>{names.zone(zone)}</Name>}
      note={
        <>
          {rich('dossier.subHinterland', { state, count })} · {t(`zoneKind.${def.kind}`)}
        </>
      }
      aside={
        <>
          {pips > 0 ? (
            <span title={t('map.counter.patrols', { count: pips })}>
              <Counter
                shape="square"
                glyph="person"
                pips={pips}
                mine={isMine}
                estimate={patrols.kind === 'band'}
                size={30}
              />
              <span className={styles['unseen']}>{t('map.counter.patrols', { count: pips })}</span>
            </span>
          ) : null}
          {forum.kind !== 'none' && forum.value > 0 ? (
            <span title={t('map.counter.forum')}>
              <Counter
                shape={SHAPE_OF_SEAT['community'] ?? 'circle'}
                glyph="heads"
                size={30}
                mine={isMine}
              />
              <span className={styles['unseen']}>{t('map.counter.forum')}</span>
            </span>
          ) : null}
        </>
      }
    />
  );
}

function Readings({ screen, zone }: ZoneProps) {
  const { t } = useWords();
  const { shown: view, before, idle } = screen;
  const shared = {
    now: view.zone,
    idle,
    before: before?.zone ?? null,
    subject: zone,
    group: `zone${zone}`,
    renderReceipt: (spec: (typeof ZONE_PEOPLE)[number] | { readonly name: string }) => (
      <Receipt screen={screen} group="zone" reading={spec.name} subject={zone} />
    ),
  };
  return (
    <>
      <ReadingRows {...shared} title={t('dossier.known')} rows={ZONE_PEOPLE} />
      <details className={styles['more']}>
        <summary>{t('dossier.section.security')}</summary>
        <ReadingRows
          {...shared}
          title={t('dossier.section.security')}
          rows={ZONE_SECURITY}
          onlyKnown
        />
        <ReadingRows {...shared} title={t('app.more')} rows={ZONE_MORE} onlyKnown />
      </details>
    </>
  );
}

function UnderWay({ screen, zone }: ZoneProps) {
  const { t, code } = useWords();
  const { promises, projects } = screen.view;
  const owed = promises.filter((promise) => promise.zone === zone);
  const works = projects.filter((project) => project.zone === zone);
  if (owed.length === 0 && works.length === 0) return null;
  return (
    <ul className={styles['works']}>
      {owed.map(({ id, due, origin }) => (
        <li key={`p${id}`}>
          <strong>{t('dossier.promises')}</strong> {code(`promise.${origin}`)},{' '}
          {t('dossier.promise', { turn: due })}
        </li>
      ))}
      {works.map(({ id, due, size }) => (
        <li key={`w${id}`}>
          <strong>{t('dossier.projects')}</strong>{' '}
          {t('dossier.project', { name: code(`size.${size}`), turn: due })}
        </li>
      ))}
    </ul>
  );
}

/** Tips, seizures and the flow they hint at, by good; only what this seat has an idea of. */
function Traffic({ screen, zone }: ZoneProps) {
  const { t, code, locale } = useWords();
  const { tips, seized, flow } = screen.view.zoneGood;
  const rows = GOODS.flatMap((good, at) => {
    const index = zone * GOODS.length + at;
    const known = [tips, seized, flow].map((column) => knownAt(column, index));
    return known.some(({ kind }) => kind !== 'none') ? [{ good, known }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="traffic">
      <h3 id="traffic" className={styles['part']}>
        {t('dossier.flows')}
      </h3>
      <table className={styles['traffic']}>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles['unseen']}>{t('lens.flows')}</span>
            </th>
            <th scope="col">{code('reading.tips')}</th>
            <th scope="col">{code('reading.seized')}</th>
            <th scope="col">{code('reading.flow')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ good, known }) => (
            <tr key={good}>
              <th scope="row">{code(`good.${good}`)}</th>
              {known.map((one, at) => (
                <td key={at}>
                  <Num>
                    {one.kind === 'exact' && at === 0
                      ? figure(locale, one.value, 1)
                      : knownText(locale, one, at === 0 ? 'amount' : 'count')}
                  </Num>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{t('dossier.flowsHelp')}</p>
    </section>
  );
}
