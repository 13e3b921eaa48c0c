// Decides what may be said of an effect and in which figures; the words around them are the catalogue's.
import { METRICS } from '../../../engine/index.ts';
import type { MetricId } from '../../../engine/index.ts';
import type { Effect, ReviewMeasure } from '../../../review/index.ts';
import type { StoredEffect } from '../../../session/index.ts';
import { writtenAs } from '../../facts/measures.ts';
import { figure, signed } from '../../facts/numbers.ts';
import type { Words } from '../../kit/index.ts';

export function specOf(metric: MetricId) {
  const spec = METRICS.find(({ id }) => id === metric);
  if (spec === undefined) throw new TypeError('There is no such measure.');
  return spec;
}

const MOST_DIGITS = 2;

/** Both ends as they are written: with as many places as it takes to tell them apart and from 0, two at most. */
export function digitsFor(low: number, high: number, least: number): number {
  for (let digits = least; digits < MOST_DIGITS; digits += 1) {
    const [a, b] = [low.toFixed(digits), high.toFixed(digits)];
    const isTold = a !== b && Number(a) !== 0 && Number(b) !== 0;
    if (isTold) return digits;
  }
  return MOST_DIGITS;
}

interface Ends {
  readonly low: number;
  readonly high: number;
  readonly digits: number;
}

/** The interval of the paired difference in the units that are written. */
function endsOf({ measure, difference }: Pick<Effect, 'measure' | 'difference'>): Ends {
  const { factor, digits } = writtenAs(specOf(measure.metric));
  const [low, high] = [difference.low * factor, difference.high * factor];
  return { low, high, digits: digitsFor(low, high, digits) };
}

/** "2 to 6 points higher (in 91 of 100)", "the same", "neither clearly higher nor lower (−1 to 2 points)". */
export function effectText(effect: Effect, words: Words): string {
  const { locale, t } = words;
  const { low, high, digits } = endsOf(effect);
  const unit = unitText(effect.measure, words);
  if (effect.direction === 'none') return t('whatIf.said.none');
  if (effect.direction === 'cannot-tell') {
    if (!Number.isFinite(low)) return t('whatIf.said.cannotTellYet');
    const ends = { low: signed(locale, low, digits), high: signed(locale, high, digits) };
    return t('whatIf.said.cannotTell', { ...ends, unit });
  }
  const isLower = effect.direction === 'lower';
  const [from, to] = isLower ? [-high, -low] : [low, high];
  const [least, most] = [figure(locale, from, digits), figure(locale, to, digits)];
  const facts = { unit, direction: effect.direction, share: ofHundred(effect.share) };
  return least === most
    ? t('whatIf.said.toldAbout', { ...facts, about: least })
    : t('whatIf.said.told', { ...facts, low: least, high: most });
}

/** The interval with signs, for a table. */
export function effectFigures(effect: Effect, { locale }: Words): string {
  const { low, high, digits } = endsOf(effect);
  if (!Number.isFinite(low)) return '–';
  const [least, most] = [signed(locale, low, digits), signed(locale, high, digits)];
  return least === most ? least : `${least} … ${most}`;
}

/** What a measure is counted in. Events are counted by turn, since an effect is the mean of its turns. */
function unitText({ metric }: ReviewMeasure, { code }: Words): string {
  return code(`whatIf.unit.${specOf(metric).unit}`);
}

/** Of a hundred continuations, never 0 or 100 where one of them says otherwise. */
export function ofHundred(share: number): number {
  const rounded = Math.round(share * 100);
  if (share > 0 && rounded === 0) return 1;
  return share < 1 && rounded === 100 ? 99 : rounded;
}

export function isTold({ direction }: Effect): boolean {
  return direction === 'higher' || direction === 'lower';
}

/** Effects as a record keeps them. */
export function storedEffects(effects: readonly Effect[]): readonly StoredEffect[] {
  return effects.map(({ measure, span, direction, difference, share }) => ({
    measure: measure.metric,
    state: measure.state,
    span: span.name,
    direction,
    difference: { mean: difference.mean, low: difference.low, high: difference.high },
    share,
    n: difference.n,
  }));
}
