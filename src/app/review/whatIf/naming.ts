// Decides how panels of what-ifs name decisions: orders in words, seats by their role; it knows no numbers.
import { decidedOn } from '../../../review/index.ts';
import type { Decision, ReviewGame, ReviewMeasure } from '../../../review/index.ts';
import { orderText } from '../../facts/orderText.ts';
import type { Naming } from '../../facts/orderText.ts';
import { useWords } from '../../kit/index.ts';
import type { Words } from '../../kit/index.ts';
import { useReview } from '../use.ts';

export function useNaming(): Naming {
  const words = useWords();
  const { known, names } = useReview();
  return { known, names, words };
}

/** Things one after another, as the language lists them. */
export function listed(things: readonly string[], { locale }: Words): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(things);
}

/** What a decision is called: its only order, or how many the seat gave. */
export function decisionText(
  game: ReviewGame,
  { turn, seat, orders }: Decision,
  naming: Naming,
): string {
  const given = decidedOn(game, turn, seat).filter(({ index }) => orders.includes(index));
  const [only] = given;
  if (only !== undefined && given.length === 1) return orderText(only.order, naming);
  return naming.words.t('turning.orders', { count: given.length });
}

/** A seat in a narrow place: a government by its state. */
export function seatText({ world }: ReviewGame, seat: string, { names }: Naming): string {
  const def = world.seats.find(({ id }) => id === seat);
  return def?.kind === 'state' ? names.state(def.holds) : names.seat(seat);
}

/** A measure by its name, with the state where it is not the whole region's. */
export function useMeasureName(): (measure: ReviewMeasure) => string {
  const { t, code } = useWords();
  const { names } = useReview();
  return ({ metric, state }) => {
    const measure = code(`metric.${metric}`);
    return state === null
      ? measure
      : t('whatIf.measureIn', { measure, place: names.stateId(state) });
  };
}
