// Decides what every part of a workshop pack is told from: the scenario, its words and the names of its things; it composes nothing.

import { textIn, type Locale, type Localised } from '../../base/index.ts';
import type { OrderKindId } from '../../engine/index.ts';
import type { Scenario } from '../schema/scenario.ts';
import { namedReading, speakerOf } from '../sentences/speaker.ts';
import { WORDS, type WorkshopWords } from './words/words.ts';

export type Workshop = NonNullable<Scenario['workshop']>;
export type Plan = Workshop['plans'][number];

export interface Telling {
  /** With fictional texts already in place of the others where they are wanted. */
  readonly scenario: Scenario;
  readonly locale: Locale;
  readonly isFictional: boolean;
  /** The plans that are printed. */
  readonly plans: readonly Plan[];
  readonly words: WorkshopWords;
  readonly say: (text: Localised) => string;
  readonly measureName: (measure: string) => string;
  /** Null where whoever asks has no names for orders. */
  readonly orderName: ((kind: OrderKindId) => string) | null;
}

export interface WorkshopOptions {
  readonly locale: Locale;
  readonly fictional: boolean;
  /** Only this plan; all of them when left out. */
  readonly plan?: string;
  /** Names of orders as the screen says them. */
  readonly orderName?: (kind: OrderKindId) => string;
}

export function tellingOf(scenario: Scenario, options: WorkshopOptions): Telling {
  const { locale, fictional, plan, orderName } = options;
  const speaker = speakerOf(scenario, locale, 'world');
  const plans = scenario.workshop?.plans ?? [];
  return {
    scenario,
    locale,
    isFictional: fictional,
    plans: plan === undefined ? plans : plans.filter(({ id }) => id === plan),
    words: WORDS[locale],
    say: (text) => textIn(text, locale),
    measureName: (measure) => namedReading(speaker, measure, 'world'),
    orderName: orderName ?? null,
  };
}

export function seatName({ scenario, say }: Telling, id: string): string {
  const seat = scenario.seats.find((one) => one.id === id);
  return seat === undefined ? id : say(seat.name);
}

export function injectTitle({ scenario, say }: Telling, id: string): string {
  const inject = scenario.injects.find((one) => one.id === id);
  return inject === undefined ? id : say(inject.title);
}
