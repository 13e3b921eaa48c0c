// Decides what rules are called once the books are open: by what they tell, else by what they do.
import type { Localised } from '../../../base/index.ts';
import type { World } from '../../../engine/index.ts';
import { heardKey } from '../../facts/lessons.ts';
import type { HeardRules } from '../../facts/lessons.ts';
import type { ClosedBooks } from '../../scenarios/messages.ts';

export function heardOf(
  { rules: played }: Pick<World, 'rules'>,
  { rules, sentences }: Pick<ClosedBooks, 'rules' | 'sentences'>,
): HeardRules {
  const heard: Record<string, Localised> = {};
  played.forEach(({ id }, index) => {
    const told = rules[id] ?? [];
    told.forEach((text, effect) => {
      if (text !== null) heard[heardKey(index, effect)] = text;
    });
    const words = told.find((text) => text !== null) ?? sentences[id];
    if (words !== undefined && words !== null) heard[id] = words;
  });
  return heard;
}
