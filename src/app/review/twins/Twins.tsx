// Decides how games of one scenario are laid side by side: whose the difference is, where they parted, what became of each.
import { useMemo, useRef, useState } from 'react';
import { METRICS } from '../../../engine/index.ts';
import type { MetricId } from '../../../engine/index.ts';
import { lastOrderTurn, twinsOf } from '../../../review/index.ts';
import type { Twins as Found } from '../../../review/index.ts';
import { writtenAs } from '../../facts/measures.ts';
import { Button, Pick, useWords, FileInput, RECORD_KINDS } from '../../kit/index.ts';
import { reviewTrouble } from '../Door.tsx';
import { SmallChart } from '../small/index.ts';
import type { OpenGame } from '../stores/review.ts';
import { useReview, useReviewState } from '../use.ts';
import { openTwin, putAside } from './beside.ts';
import type { TwinTrouble } from './beside.ts';
import { PartedTable } from './PartedTable.tsx';
import { CourseTable, EndsTable } from './TwinTables.tsx';
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
      <p className={styles['help']}>{t('why.twinsHelp')}</p>
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
      <FileInput ref={input} kinds={RECORD_KINDS} door="twin" onFile={(file) => void open(file)} />
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
