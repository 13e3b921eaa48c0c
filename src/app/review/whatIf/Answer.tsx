// Decides how an answer is read: the sentence first, then the two fans, then what the answer rests on.
import { useStore } from 'zustand';
import type { ReviewMeasure, WhatIfResult } from '../../../review/index.ts';
import { FanChart } from '../../charts/index.ts';
import { writtenAs } from '../../facts/measures.ts';
import { figure } from '../../facts/numbers.ts';
import { orderText } from '../../facts/orderText.ts';
import { Pick, useWords } from '../../kit/index.ts';
import type { Words } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import { exchanged } from './draft.ts';
import type { Draft } from './draft.ts';
import { listed, useMeasureName, useNaming } from './naming.ts';
import { numberName, oursOf } from './numbers.ts';
import { effectText, ofHundred, specOf } from './said.ts';
import { CONTINUATIONS, showMetric, whatIfStore } from './store.ts';
import styles from './WhatIf.module.css';

export function Answer() {
  const { t } = useWords();
  const { presenter } = useReview();
  const { result, asked, metric, leading } = useStore(whatIfStore, (state) => state);
  if (result === null || asked === null) {
    return (
      <section className={styles['empty']}>
        <p className={styles['over']}>{t('whatIf.over')}</p>
        <p className={styles['sentence']}>{t('whatIf.start', { count: CONTINUATIONS })}</p>
      </section>
    );
  }
  const all = result.ask.measures;
  const shown =
    all.find((one) => one.metric === metric) ?? all.find((one) => one.metric === leading) ?? all[0];
  if (shown === undefined) return null;
  return (
    <section>
      {presenter ? null : (
        <p className={styles['over']}>
          {t(asked.kind === 'value' ? 'whatIf.overValue' : 'whatIf.over')}
        </p>
      )}
      <Sentence asked={asked} result={result} measure={shown} />
      <Fans asked={asked} result={result} measure={shown} />
      <Rests result={result} />
    </section>
  );
}

interface SaidProps {
  readonly asked: Draft;
  readonly result: WhatIfResult;
  readonly measure: ReviewMeasure;
}

/** Both horizons, the interval of the paired gap, and how often it lay that way. */
function Sentence({ asked, result, measure }: SaidProps) {
  const words = useWords();
  const { rich } = words;
  const nameOf = useMeasureName();
  const own = result.effects.filter((one) => isSame(one.measure, measure));
  const late = own.find(({ span }) => span.name === 'late');
  const tail = own.find(({ span }) => span.name === 'tail');
  if (late === undefined) return null;
  const turns = { from: late.span.from, to: late.span.to };
  const facts = { measure: nameOf(measure), late: effectText(late, words), ...turns };
  return (
    <p className={styles['sentence']} aria-live="polite">
      <Lead asked={asked} />{' '}
      {tail === undefined
        ? rich('whatIf.mainShort', facts)
        : rich('whatIf.main', { ...facts, tail: effectText(tail, words) })}
    </p>
  );
}

function isSame(a: ReviewMeasure, b: ReviewMeasure): boolean {
  return a.metric === b.metric && a.state === b.state;
}

/** What was changed, as the beginning of a sentence. */
function Lead({ asked }: { readonly asked: Draft }) {
  const words = useWords();
  const { rich, locale } = words;
  const naming = useNaming();
  const { game, names } = useReview();
  if (asked.kind === 'value') {
    return rich('whatIf.lead.value', {
      number: numberName(asked.key, words),
      value: figureOf(asked.value, locale),
      ours: figureOf(oursOf(game, asked.key), locale),
      turn: asked.turn,
    });
  }
  const { removed, added } = exchanged(game, asked);
  const facts = { seat: names.seat(asked.seat), turn: asked.turn };
  const list = (orders: typeof removed) =>
    listed(
      orders.map((order) => orderText(order, naming)),
      words,
    );
  if (added.length === 0 && removed.length > 1)
    return rich('whatIf.lead.removedAll', { ...facts, count: removed.length });
  if (added.length === 0) return rich('whatIf.lead.removed', { ...facts, order: list(removed) });
  if (removed.length === 0) return rich('whatIf.lead.added', { ...facts, by: list(added) });
  return rich('whatIf.lead.replaced', { ...facts, order: list(removed), by: list(added) });
}

/** A number of the model with as many places as it has, three at most. */
export function figureOf(value: number, locale: Words['locale']): string {
  const digits = [0, 1, 2].find((places) => Number(value.toFixed(places)) === value) ?? 3;
  return figure(locale, value, digits);
}

function Fans({ asked, result, measure }: SaidProps) {
  const words = useWords();
  const { t, rich } = words;
  const { game, presenter } = useReview();
  const nameOf = useMeasureName();
  const found = result.fans.find((one) => isSame(one.measure, measure));
  if (found === undefined) return null;
  const { factor, digits } = writtenAs(specOf(measure.metric));
  const scaled = (fan: readonly (readonly number[])[]) =>
    fan.map((turn) => turn.map((value) => value * factor));
  const { world } = game;
  return (
    <>
      <FanChart
        title={t('whatIf.chartTitle', { measure: nameOf(measure), n: result.n })}
        choice={presenter ? null : <MeasurePick result={result} measure={measure} />}
        caption={rich('whatIf.caption', { n: result.n })}
        fans={[
          {
            look: 'was',
            name: t('whatIf.asItWas'),
            from: result.ask.turn,
            quantiles: scaled(found.asItWas),
          },
          {
            look: 'could',
            name: t('whatIf.otherwise'),
            from: result.ask.turn,
            quantiles: scaled(found.otherwise),
          },
        ]}
        played={found.played.map((value) => value * factor)}
        lastTurn={world.turns + world.tailTurns}
        lastOrderTurn={world.turns}
        parts={asked.turn}
        digits={digits === 0 && spreadOf(found.asItWas, factor) < 6 ? 1 : digits}
        isLarge={presenter}
      />
    </>
  );
}

function spreadOf(fan: readonly (readonly number[])[], factor: number): number {
  const values = fan.flat().filter(Number.isFinite);
  return values.length === 0 ? 0 : (Math.max(...values) - Math.min(...values)) * factor;
}

function MeasurePick({ result, measure }: Omit<SaidProps, 'asked'>) {
  const { t } = useWords();
  const nameOf = useMeasureName();
  return (
    <Pick
      label={t('whatIf.effects.measure')}
      hideLabel
      value={measure.metric}
      onChange={showMetric}
      choices={result.ask.measures.map((one) => ({ id: one.metric, label: nameOf(one) }))}
    />
  );
}

/** How sure an answer can be: played so far, orders that were kept, and that the game itself came out as recorded. */
function Rests({ result }: { readonly result: WhatIfResult }) {
  const { t } = useWords();
  const { kept, reproduced } = result;
  return (
    <div className={styles['rests']}>
      {Number.isNaN(kept) ? null : <p>{t('whatIf.kept', { share: ofHundred(kept) })}</p>}
      {reproduced === null ? null : (
        <p className={reproduced ? undefined : styles['alarm']}>
          {reproduced ? `✓ ${t('whatIf.reproduced')}` : t('whatIf.notReproduced')}
        </p>
      )}
    </div>
  );
}
