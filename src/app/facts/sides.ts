// Decides what the plays that a lesson compares are called: a strategy or a class, with what it must do without.
import type { Words } from '../kit/index.ts';
import type { SideFacts } from './lessons.ts';

export function sideName(
  { strategy, only, without, isOtherwise }: SideFacts,
  words: Words,
): string {
  let name = nameOf(strategy, words);
  if (only !== null)
    name = words.t('lessons.side.only', { strategy: name, orders: orders(only, words) });
  if (without.length > 0) {
    name = words.t('lessons.side.without', { strategy: name, orders: orders(without, words) });
  }
  return isOtherwise ? words.t('lessons.side.otherwise', { strategy: name }) : name;
}

function nameOf(strategy: string, { code }: Words): string {
  const asStrategy = code(`strategy.${strategy}.name`);
  if (asStrategy !== `strategy.${strategy}.name`) return asStrategy;
  const asClass = code(`class.${strategy}.name`);
  return asClass === `class.${strategy}.name` ? strategy : asClass;
}

const MOST_NAMED = 4;

function orders(kinds: readonly string[], { code }: Words): string {
  const named = kinds.slice(0, MOST_NAMED).map((kind) => code(`order.${kind}.name`));
  return [...named, ...(kinds.length > MOST_NAMED ? ['…'] : [])].join(' · ');
}
