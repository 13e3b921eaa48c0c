// Decides what a cause is called; which causes there are is the engine's.
import { isImprovisedId } from '../../engine/index.ts';
import type { Words } from '../kit/index.ts';
import type { Names } from './names.ts';

interface CauseLike {
  readonly kind: string;
  readonly id: string;
}

/** An order by its name, an event by its title, a rule by what it told, a process of the model by its own word. */
export function causeName(
  { kind, id }: CauseLike,
  eventIndex: (id: string) => number,
  names: Names,
  words: Words,
): string {
  if (kind === 'order') {
    const name = words.code(`order.${id}.name`);
    return name === `order.${id}.name` ? id : name;
  }
  if (isImprovisedId(id)) {
    const text = names.ruleId(id);
    return text === '' ? words.t('cause.hand') : words.t('cause.byHand', { text });
  }
  if (kind === 'event' || kind === 'inject') {
    const index = eventIndex(id);
    return words.t('cause.event', { event: index < 0 ? id : names.event(index) });
  }
  const told = kind === 'rule' ? names.ruleId(id) : '';
  if (told !== '') return words.t('cause.ruleTold', { text: told });
  const name = words.code(`cause.${id}`);
  if (name !== `cause.${id}`) return name;
  return words.t(
    kind === 'rule' ? 'cause.rule' : kind === 'chance' ? 'cause.chance' : 'cause.unknown',
  );
}
