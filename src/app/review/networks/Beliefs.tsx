// Decides how a network's map of risks is laid beside the true one: two maps of a turn, a table, small charts by zone.
import { useMemo, useState } from 'react';
import { beliefsIn, lastOrderTurn } from '../../../review/index.ts';
import type { BeliefSeries } from '../../../review/index.ts';
import { figure, signed } from '../../facts/numbers.ts';
import { Name, Num, Pick, Scroll, useWords } from '../../kit/index.ts';
import { branchName } from '../causes/labels.ts';
import { SmallChart } from '../small/index.ts';
import { useReview } from '../use.ts';
import { BeliefMaps } from './BeliefMaps.tsx';
import { biasOf, countsOf, farthestBranch, seriesOf } from './maps.ts';
import styles from './Networks.module.css';

const MOST_CHARTS = 6;

export function Beliefs() {
  const words = useWords();
  const { t } = words;
  const { game, names, presenter } = useReview();
  const all = useMemo(() => beliefsIn(game), [game]);
  const [branch, setBranch] = useState(() => farthestBranch(all, game));
  const [turn, setTurn] = useState(() => lastOrderTurn(game));
  const series = useMemo(() => seriesOf(all, game, branch), [all, game, branch]);
  const turns = series[0]?.turns.map((one) => one.turn) ?? [];
  if (all.length === 0 || turns.length === 0)
    return <p className={styles['text']}>{t('why.belief.none')}</p>;
  const at = turns.includes(turn) ? turn : (turns.at(-1) ?? 1);
  const name = branchName(game.world, branch, { names, words });
  return (
    <div className={styles['whole']}>
      <p className={styles['help']}>{t('why.beliefHelp')}</p>
      <div className={styles['picks']}>
        <Pick
          label={t('why.axis.branch')}
          value={String(branch)}
          onChange={(id) => setBranch(Number(id))}
          choices={game.world.branches.map((_, one) => ({
            id: String(one),
            label: branchName(game.world, one, { names, words }),
          }))}
        />
        <Pick
          label={t('debrief.turn')}
          value={String(at)}
          onChange={(id) => setTurn(Number(id))}
          choices={turns.map((one) => ({
            id: String(one),
            label: t('play.turnShort', { turn: one }),
          }))}
        />
      </div>
      <p className={styles['said']}>
        {t('why.belief.counts', { ...countsOf(series), network: name })}
      </p>
      <BeliefMaps series={series} turn={at} name={name} />
      {presenter ? null : <BeliefTable series={series} turn={at} />}
      <Charts series={series} />
    </div>
  );
}

function BeliefTable({
  series,
  turn,
}: {
  readonly series: readonly BeliefSeries[];
  readonly turn: number;
}) {
  const { t, locale } = useWords();
  const { names } = useReview();
  const share = (value: number | undefined) =>
    value === undefined || Number.isNaN(value) ? '–' : figure(locale, value * 100);
  return (
    <Scroll className={styles['wide']} label={t('why.belief.table')}>
      <table>
        <caption>{t('why.belief.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('why.axis.zone')}</th>
            <th scope="col">{t('why.belief.believedAt', { turn })}</th>
            <th scope="col">{t('why.belief.riskAt', { turn })}</th>
            <th scope="col">{t('why.belief.bias')}</th>
            <th scope="col">{t('why.belief.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {series.map((one) => {
            const now = one.turns.find((at) => at.turn === turn);
            return (
              <tr key={one.zone}>
                <th scope="row">
                  <Name>{names.zone(one.zone)}</Name>
                </th>
                <td>
                  <Num>{share(now?.believed)}</Num>
                </td>
                <td>
                  <Num>{share(now?.risk)}</Num>
                </td>
                <td>
                  <Num>{Number.isNaN(one.bias) ? '–' : signed(locale, one.bias * 100)}</Num>
                </td>
                <td>{t(`why.belief.${biasOf(one)}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

function Charts({ series }: { readonly series: readonly BeliefSeries[] }) {
  const { t } = useWords();
  const { game, names } = useReview();
  const shown = series.slice(0, MOST_CHARTS);
  const top = Math.max(
    5,
    ...shown.flatMap(({ turns }) =>
      turns.flatMap(({ believed, risk }) => [believed * 100, risk * 100]),
    ),
  );
  return (
    <section>
      <h3 className={styles['title']}>{t('why.belief.charts')}</h3>
      <p className={styles['key']}>
        <span className={styles['riskKey']}>{t('why.belief.risk')}</span>
        <span className={styles['beliefKey']}>{t('why.belief.believed')}</span>
      </p>
      <div className={styles['charts']}>
        {shown.map(({ zone, turns }) => (
          <figure key={zone}>
            <figcaption>
              <Name>{names.zone(zone)}</Name>
            </figcaption>
            <SmallChart
              title={t('why.belief.chart', { zone: names.zone(zone) })}
              lines={[
                { name: 'risk', values: turns.map(({ risk }) => risk * 100), look: 'truth' },
                {
                  name: 'belief',
                  values: turns.map(({ believed }) => believed * 100),
                  look: 'other',
                },
              ]}
              firstAt={1}
              lastOrderTurn={lastOrderTurn(game)}
              digits={0}
              domain={[0, top]}
            />
          </figure>
        ))}
      </div>
    </section>
  );
}
