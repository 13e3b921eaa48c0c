// Decides how what happened is said in a line: outcomes, agreements, what was improvised; which lines a report has is not its matter.

import { COLUMNS } from '../../engine/index.ts';
import type { ColumnName, Outcome } from '../../engine/index.ts';
import type { RecordedTurn } from '../../session/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { taleOf } from '../timeline/index.ts';
import type { ToldAgreement, TurnTale } from '../timeline/index.ts';
import { INDEX, figure, percent, signed } from './figures.ts';
import {
  eventTitle,
  frameworkName,
  nameIn,
  pairName,
  partnerName,
  seatName,
  stateAtIndex,
  subjectName,
} from './telling.ts';
import type { Telling } from './telling.ts';

const tales = new WeakMap<ReviewGame, readonly TurnTale[]>();

/** The tale of the game, told once: most tables and sections are made of it. */
export function tellTale({ game }: Pick<Telling, 'game'>): readonly TurnTale[] {
  const known = tales.get(game);
  if (known !== undefined) return known;
  const tale = taleOf(game);
  tales.set(game, tale);
  return tale;
}

/** What became of an order: by its own code where there is a word for it, else by how it ended. Null where nobody knows. */
export function outcomeText({ names }: Telling, outcome: Outcome | null): string | null {
  if (outcome === null) return null;
  const known = nameIn(names.outcomes, outcome.code);
  return known === outcome.code ? nameIn(names.outcomes, outcome.status) : known;
}

export function agreementText(telling: Telling, told: ToldAgreement): string {
  const { words, names } = telling;
  const { agreements } = words;
  switch (told.kind) {
    case 'rung': {
      const [from, to] = [told.from, told.to].map((rung) => nameIn(names.rungs, String(rung)));
      return agreements.rung(pairName(telling, told.pair), from ?? '', to ?? '');
    }
    case 'package':
      return agreements[told.signed ? 'signed' : 'ended'](
        stateAtIndex(telling, told.state),
        partnerName(telling, told.partner),
      );
    case 'framework':
      return agreements[told.active ? 'began' : 'stopped'](frameworkName(telling, told.framework));
  }
}

export type Improvised = NonNullable<RecordedTurn['improvised']>[number];

/** What was improvised, effect by effect. */
export function improvisedText(telling: Telling, { effects }: Pick<Improvised, 'effects'>): string {
  const { words, locale } = telling;
  const lines = effects.map((effect): string => {
    switch (effect.kind) {
      case 'event':
        return eventTitle(telling, effect.event);
      case 'news': {
        const who = effect.audience?.map((seat) => seatName(telling, seat));
        return words.improvised.news(
          effect.text,
          who === undefined ? words.improvised.everybody : words.and(who),
        );
      }
      case 'change': {
        const where = words.and(effect.subjects.map((id) => idName(telling, effect.column, id)));
        const stock = nameIn(telling.names.readings, effect.column);
        const amount =
          effect.how === 'add'
            ? signed(locale, effect.amount, stockScale(effect.column))
            : effect.how === 'times'
              ? figure(locale, effect.amount, { factor: 1, digits: 2 })
              : percent(locale, effect.amount);
        return words.improvised[effect.how](stock, where, amount);
      }
    }
  });
  return lines.join('; ');
}

/** Stocks between 0 and 1 are read as of 100. */
export function stockScale(stock: ColumnName) {
  return COLUMNS[stock].max <= 1 ? INDEX : { factor: 1, digits: 1 };
}

function idName(telling: Telling, column: ColumnName, id: string): string {
  const { index } = telling.game.world;
  const { per } = COLUMNS[column];
  const maps: Readonly<Partial<Record<string, ReadonlyMap<string, number>>>> = {
    zone: index.zone,
    state: index.state,
    pair: index.pair,
    passage: index.passage,
    network: index.network,
  };
  const name = subjectName(telling, per, maps[per]?.get(id) ?? -1);
  return name === '' ? id : name;
}
