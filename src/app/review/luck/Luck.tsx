// Decides how luck is told: in a sentence, as a fan of the same decisions under other luck, and by each measure's place.
import { useState } from 'react';
import { useStore } from 'zustand';
import type { MetricId } from '../../../engine/index.ts';
import { USUAL_LUCK_SEEDS } from '../../../review/index.ts';
import type { LuckPlace, LuckResult } from '../../../review/index.ts';
import { FanChart } from '../../charts/index.ts';
import { writtenAs } from '../../facts/measures.ts';
import { figure } from '../../facts/numbers.ts';
import { Button, Num, Pick, cx, useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import { useMeasureName } from '../whatIf/naming.ts';
import { ofHundred, specOf } from '../whatIf/said.ts';
import { luckStore, playLuck } from './play.ts';
import styles from './Luck.module.css';

function useLuck(): LuckResult | null {
  const { game } = useReview();
  return useStore(luckStore, (state) => (state.game === game ? state.result : null));
}

export function Luck() {
  const { t } = useWords();
  const { game } = useReview();
  const result = useLuck();
  const status = useStore(luckStore, (state) => (state.game === game ? state.status : 'none'));
  return (
    <section className={styles['luck']}>
      <h2 className={styles['title']}>{t('luck.title')}</h2>
      <p className={styles['text']}>{t('luck.help')}</p>
      {game.source === 'stored' ? (
        <p className={styles['text']}>{t('luck.stored')}</p>
      ) : status === 'none' || status === 'failed' ? (
        <>
          {status === 'failed' ? <p role="alert">{t('whatIf.failed')}</p> : null}
          <Button onClick={() => void playLuck(game)}>
            {t('luck.play', { count: USUAL_LUCK_SEEDS })}
          </Button>
        </>
      ) : null}
      <output className={styles['text']}>
        {status === 'playing'
          ? t('luck.progress', { n: result?.n ?? 0, all: USUAL_LUCK_SEEDS })
          : null}
      </output>
      {result === null || result.n < 2 ? null : (
        <>
          <Sentence result={result} />
          <Fan result={result} />
          <Places result={result} />
          <p className={styles['text']}>{t('luck.kept', { share: ofHundred(result.kept) })}</p>
        </>
      )}
    </section>
  );
}

/** For a room: the sentence and the places. */
export function LuckTable() {
  const { t } = useWords();
  const result = useLuck();
  if (result === null || result.n < 2) return <p>{t('luck.help')}</p>;
  return (
    <>
      <Sentence result={result} />
      <Places result={result} />
    </>
  );
}

const GOOD: readonly LuckPlace['reading'][] = ['luck'];
const BAD: readonly LuckPlace['reading'][] = ['bad-luck'];

function Sentence({ result: { places } }: { readonly result: LuckResult }) {
  const { t } = useWords();
  const count = (readings: readonly LuckPlace['reading'][]) =>
    places.filter(({ reading }) => readings.includes(reading)).length;
  const [luck, bad] = [count(GOOD), count(BAD)];
  const usual = places.length - luck - bad;
  return <p className={styles['sentence']}>{t('luck.said', { luck, bad, usual })}</p>;
}

/** The measure that is farthest from the middle is seen first. */
function farthest({ places }: LuckResult): MetricId | undefined {
  const away = ({ quantile }: LuckPlace) => Math.abs(quantile.mean - 0.5);
  return [...places].sort((a, b) => away(b) - away(a))[0]?.measure.metric;
}

function Fan({ result }: { readonly result: LuckResult }) {
  const { t, rich } = useWords();
  const { game } = useReview();
  const nameOf = useMeasureName();
  const [chosen, setChosen] = useState<MetricId | null>(null);
  const metric = chosen ?? farthest(result);
  const found = result.fans.find(({ measure }) => measure.metric === metric) ?? result.fans[0];
  if (found === undefined) return null;
  const { factor, digits } = writtenAs(specOf(found.measure.metric));
  return (
    <FanChart
      choice={
        <Pick
          label={t('luck.measure')}
          hideLabel
          value={found.measure.metric}
          onChange={setChosen}
          choices={result.fans.map(({ measure }) => ({
            id: measure.metric,
            label: nameOf(measure),
          }))}
        />
      }
      title={t('luck.chartTitle', { measure: nameOf(found.measure), n: result.n })}
      caption={rich('luck.caption')}
      fans={[
        {
          look: 'was',
          name: t('luck.others'),
          from: 1,
          quantiles: found.others.map((turn) => turn.map((value) => value * factor)),
        },
      ]}
      played={found.played.map((value) => value * factor)}
      lastTurn={game.turns.length}
      lastOrderTurn={Math.min(game.world.turns, game.turns.length)}
      parts={null}
      digits={digits}
    />
  );
}

function Places({ result: { places } }: { readonly result: LuckResult }) {
  const { t } = useWords();
  return (
    <table className={styles['places']}>
      <thead>
        <tr>
          <th scope="col">{t('luck.measure')}</th>
          <th scope="col">{t('luck.span')}</th>
          <th scope="col">{t('luck.played')}</th>
          <th scope="col">{t('luck.usual')}</th>
          <th scope="col">{t('luck.place')}</th>
          <th scope="col">{t('luck.reading')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <PlaceRow key={`${place.measure.metric} ${place.span.name}`} place={place} />
        ))}
      </tbody>
    </table>
  );
}

function PlaceRow({ place }: { readonly place: LuckPlace }) {
  const { t, locale } = useWords();
  const nameOf = useMeasureName();
  const { measure, span, played, usual, quantile, reading } = place;
  const { factor, digits: least } = writtenAs(specOf(measure.metric));
  const digits = Math.max(1, least);
  const text = (value: number) => figure(locale, value * factor, digits);
  const meaning = reading === 'luck' ? 'better' : reading === 'bad-luck' ? 'worse' : null;
  return (
    <tr>
      <th scope="row">{nameOf(measure)}</th>
      <td className={styles['when']}>
        {span.name === 'tail' ? t('luck.tail') : t('luck.late', { from: span.from, to: span.to })}
      </td>
      <td>
        <Num>{text(played)}</Num>
      </td>
      <td>
        <Num>
          {text(usual.low)}–{text(usual.high)}
        </Num>
      </td>
      <td className={styles['where']}>
        <Quantile quantile={quantile} />
        {t('turning.ofHundred', { share: ofHundred(quantile.mean) })}
      </td>
      <td className={cx(meaning !== null && styles[meaning])}>{t(`luck.reading.${reading}`)}</td>
    </tr>
  );
}

const WIDTH = 80;

/** From the lowest to the highest of the games: a dot where this one lies, its doubt as a dashed stroke, the end tenths marked. */
function Quantile({ quantile: { mean, low, high } }: Pick<LuckPlace, 'quantile'>) {
  const x = (share: number) => 4 + share * (WIDTH - 8);
  return (
    <svg viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14" aria-hidden="true" direction="ltr">
      <path className={styles['line']} d={`M${x(0)} 7H${x(1)}`} />
      <path className={styles['tenth']} d={`M${x(0.1)} 3V11M${x(0.9)} 3V11`} />
      <path className={styles['doubt']} d={`M${x(low)} 7H${x(high)}`} />
      <circle className={styles['dot']} cx={x(mean)} cy="7" r="3.4" />
    </svg>
  );
}
