// Decides how a network's own books are read: what it moves, by which ways, and where it believes the risk to lie.
import { GOODS } from '../../engine/index.ts';
import type { NetworkBooks } from '../../engine/index.ts';
import { figure } from '../facts/numbers.ts';
import { Name, Num, SheetTitle, useWords } from '../kit/index.ts';
import { useNames } from '../kit/hooks.ts';
import type { SeatScreen } from '../stores/table.ts';
import styles from './ZoneDossier.module.css';

type Flow = NetworkBooks['flows'][number];

/** Routes with less of a flow than this are not worth a line. */
const LEAST_SHARE = 0.03;

export function BooksDossier({ screen }: { readonly screen: SeatScreen }) {
  const { t } = useWords();
  const names = useNames(screen);
  const { books } = screen.view;
  if (books === null) return null;
  return (
    <>
      <SheetTitle over={t('books.title')} title={<Name>{names.seat(screen.seat)}</Name>} />
      {books.flows.map((flow) => (
        <FlowBook key={flow.flow} screen={screen} flow={flow} />
      ))}
      <Risks screen={screen} books={books} />
    </>
  );
}

function FlowBook({ screen, flow }: { readonly screen: SeatScreen; readonly flow: Flow }) {
  const { t, code, locale } = useWords();
  const names = useNames(screen);
  const used = flow.routes
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share);
  return (
    <section>
      <h3 className={styles['part']}>{code(`good.${GOODS[flow.good] ?? 'trade'}`)}</h3>
      <p className={styles['works']}>
        {t('books.moved', {
          volume: figure(locale, flow.volume),
          delivered: figure(locale, flow.delivered),
          means: figure(locale, flow.capital * 100),
        })}
      </p>
      <table className={styles['traffic']}>
        <thead>
          <tr>
            <th scope="col">{t('books.route')}</th>
            <th scope="col">{t('books.share')}</th>
          </tr>
        </thead>
        <tbody>
          {used.map(({ route, zones, share }) => (
            <tr key={route}>
              <th scope="row">
                <Name>{names.way(zones.map((zone) => names.zone(zone)))}</Name>
              </th>
              <td>
                <Num>{figure(locale, share * 100)}</Num>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RisksProps {
  readonly screen: SeatScreen;
  readonly books: NetworkBooks;
}

/** Believed risk by zone, for the goods that the network moves, the most feared first. */
function Risks({ screen, books }: RisksProps) {
  const { t, code, locale } = useWords();
  const names = useNames(screen);
  const { zones } = screen.world;
  const goods = [...new Set(books.flows.map(({ good }) => good))];
  const rows = zones
    .map((_, zone) => ({
      zone,
      risks: goods.map((good) => books.belief[good * zones.length + zone] ?? Number.NaN),
    }))
    .filter(({ risks }) => risks.some((risk) => !Number.isNaN(risk)))
    .sort((a, b) => Math.max(...b.risks.map(orNone)) - Math.max(...a.risks.map(orNone)));
  return (
    <section>
      <h3 className={styles['part']}>{code('reading.belief')}</h3>
      <table className={styles['traffic']}>
        <thead>
          <tr>
            <th scope="col">{t('map.list.zone')}</th>
            {goods.map((good) => (
              <th key={good} scope="col">
                {code(`good.${GOODS[good] ?? 'trade'}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ zone, risks }) => (
            <tr key={zone}>
              <th scope="row">
                <Name>{names.zone(zone)}</Name>
              </th>
              {risks.map((risk, at) => (
                <td key={at}>
                  <Num>{Number.isNaN(risk) ? '–' : figure(locale, risk * 100)}</Num>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{code('reading.belief.help')}</p>
    </section>
  );
}

function orNone(risk: number): number {
  return Number.isNaN(risk) ? -1 : risk;
}
