// Lists the kinds of effects that a rule may have; each stands in its own file.

import type { RuleEffect } from '../rule.ts';
import { change } from './change.ts';
import { event } from './event.ts';
import type { EffectKind, Home, PreparedEffect } from './kind.ts';
import { news } from './news.ts';

const EFFECTS: { readonly [Kind in RuleEffect['kind']]: EffectKind<Kind> } = {
  change,
  news,
  event,
};

export function prepareEffect(effect: RuleEffect, home: Home): PreparedEffect {
  const kind = EFFECTS[effect.kind] as EffectKind<RuleEffect['kind']>;
  return kind.prepare(effect, home);
}
