// Decides how games of one scenario are laid side by side: whose the difference is, where they parted, what became of each.
import { useMemo, useRef, useState } from 'react';
import { METRICS } from '../../../engine/index.ts';
import type { MetricId, Order } from '../../../engine/index.ts';
import { lastOrderTurn, twinsOf } from '../../../review/index.ts';
import type { Parted, TwinSeries, Twins as Found } from '../../../review/index.ts';
import { placeOf } from '../../facts/names.ts';
import { figure, signed } from '../../facts/numbers.ts';
import { writtenAs } from '../../facts/measures.ts';
import { Button, Name, Num, Pick, useWords } from '../../kit/index.ts';
import { reviewTrouble } from '../Door.tsx';
import { SmallChart } from '../small/index.ts';
import type { OpenGame } from '../stores/review.ts';
import { useReview, useReviewState } from '../use.ts';
import { openTwin, putAside } from './beside.ts';
import type { TwinTrouble } from './beside.ts';
import styles from './Twins.module.css';

/** More lines cannot be told apart. */
const MOST_GAMES = 4;
const LOOKS = ['mine', 'other', 'third', 'truth'] as const;
const MEASURES = METRICS.map(({ id }) => ({ metric: id, state: null }));

export function Twins() {
  const { t } = useWords();
  const { game } = useReview();
  const beside = useReviewState((state) => state.beside);
  const games = useMemo(() => [game, ...beside.map((one) => one.game)], [game, beside]);
  const found = useMemo(() => twinsOf(games, MEASURES), [games]);
  return (
    <>
      <p className={styles['text']}>{t('why.twinsHelp')}</p>
      <Games beside={beside} />
      {found.ok ? (
        <>
          <Due found={found.value} />
          <Measures found={found.value} />
          <PartedTable found={found.value} />
        </>
      ) : null}
    </>
  );
}

function Games({ beside }: { readonly beside: readonly OpenGame[] }) {
  const words = useWords();
  const { t } = words;
  const { game } = useReview();
  const [trouble, setTrouble] = useState<TwinTrouble | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File) => setTrouble(await openTwin(file));
  return (
    <section className={styles['games']}>
      <ol>
        {[game, ...beside.map((one) => one.game)].map((one, at) => (
          <li key={at}>
            <strong>{t('why.twins.game', { number: at + 1 })}</strong>{' '}
            <span className={styles['quiet']}>
              {t('why.twins.of', { seed: one.record.seed, turns: lastOrderTurn(one) })}
            </span>
            {at === 0 ? null : (
              <Button rank="link" onClick={() => putAside(at - 1)}>
                {t('why.twins.putAside', { number: at + 1 })}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        data-door="twin"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      {beside.length + 1 >= MOST_GAMES ? null : (
        <Button onClick={() => input.current?.click()}>{t('why.twins.open')}</Button>
      )}
      {trouble === null ? null : (
        <p role="alert">
          {trouble === 'other-scenario'
            ? t('why.twins.otherScenario')
            : reviewTrouble(trouble, words)}
        </p>
      )}
    </section>
  );
}

/** What may be said of the difference, before any figure. */
function Due({ found: { due, parting } }: { readonly found: Found }) {
  const { t } = useWords();
  return (
    <p className={styles['said']}>
      {t(`why.twins.due.${due}`)}{' '}
      {parting === null ? t('why.twins.never') : t('why.twins.parting', { turn: parting })}
    </p>
  );
}

function Measures({ found }: { readonly found: Found }) {
  const { t, code } = useWords();
  const { game } = useReview();
  const [metric, setMetric] = useState<MetricId>('trust');
  const series = found.series.find(({ measure }) => measure.metric === metric);
  const spec = METRICS.find(({ id }) => id === metric);
  if (series === undefined || spec === undefined) return null;
  const { factor, digits } = writtenAs(spec);
  const name = (at: number) => t('why.twins.game', { number: at + 1 });
  return (
    <section className={styles['measures']}>
      <div>
        <Pick
          label={t('debrief.measure')}
          value={metric}
          onChange={setMetric}
          choices={METRICS.map(({ id }) => ({ id, label: code(`metric.${id}`) }))}
        />
        <SmallChart
          title={t('why.twins.chart', { measure: code(`metric.${metric}`) })}
          size="large"
          lines={series.games.map((values, at) => ({
            name: name(at),
            values: values.map((value) => value * factor),
            look: LOOKS[at] ?? 'truth',
          }))}
          lastOrderTurn={lastOrderTurn(game)}
          digits={digits}
        />
        <p className={styles['key']}>
          {series.games.map((_, at) => (
            <span key={at} className={styles[LOOKS[at] ?? 'truth']}>
              {name(at)}
            </span>
          ))}
        </p>
        <CourseTable series={series} factor={factor} digits={digits} />
      </div>
      <EndsTable found={found} />
    </section>
  );
}

interface CourseProps {
  readonly series: TwinSeries;
  readonly factor: number;
  readonly digits: number;
}

function CourseTable({ series, factor, digits }: CourseProps) {
  const { t, locale } = useWords();
  return (
    <details className={styles['wide']}>
      <summary>{t('debrief.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('debrief.turn')}</th>
            {series.games.map((_, at) => (
              <th key={at} scope="col">
                {t('why.twins.game', { number: at + 1 })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(series.games[0] ?? []).map((_, turn) => (
            <tr key={turn}>
              <th scope="row">
                <Num>{turn}</Num>
              </th>
              {series.games.map((values, at) => (
                <td key={at}>
                  <Num>{written(locale, (values[turn] ?? Number.NaN) * factor, digits)}</Num>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function written(locale: Parameters<typeof figure>[0], value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : figure(locale, value, digits);
}

/** All measures, late in the game and in the tail: each game, and each less the first. */
function EndsTable({ found }: { readonly found: Found }) {
  const { t, code, locale } = useWords();
  const spans = found.series[0]?.ends.map(({ span }) => span.name) ?? [];
  const [span, setSpan] = useState(spans[0]);
  return (
    <div className={styles['wide']}>
      <Pick
        label={t('why.twins.span')}
        value={span ?? ''}
        onChange={(id) => setSpan(spans.find((one) => one === id))}
        choices={spans.map((id) => ({ id, label: code(`why.twins.span.${id}`) }))}
      />
      <table>
        <caption className={styles['unseen']}>{t('why.twins.ends')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.measure')}</th>
            {found.games.map((_, at) => (
              <th key={at} scope="col">
                {t('why.twins.game', { number: at + 1 })}
              </th>
            ))}
            {found.games.length === 2 ? <th scope="col">{t('why.twins.difference')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {found.series.map(({ measure, ends }) => {
            const spec = METRICS.find(({ id }) => id === measure.metric);
            const values = ends.find((one) => one.span.name === span)?.values ?? [];
            if (spec === undefined) return null;
            const { factor, digits } = writtenAs(spec);
            const gap = ((values[1] ?? Number.NaN) - (values[0] ?? Number.NaN)) * factor;
            return (
              <tr key={measure.metric}>
                <th scope="row">{code(`metric.${measure.metric}`)}</th>
                {values.map((value, at) => (
                  <td key={at}>
                    <Num>{written(locale, value * factor, Math.max(1, digits))}</Num>
                  </td>
                ))}
                {found.games.length === 2 ? (
                  <td>
                    <Num>{Number.isNaN(gap) ? '–' : signed(locale, gap, Math.max(1, digits))}</Num>
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const MOST_PARTED = 20;

/** Turn by turn and seat by seat, where not all ordered the same. */
function PartedTable({ found }: { readonly found: Found }) {
  const { t } = useWords();
  const { names } = useReview();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? found.parted : found.parted.slice(0, MOST_PARTED);
  if (found.parted.length === 0) return null;
  return (
    <div className={styles['wide']}>
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
    </div>
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
