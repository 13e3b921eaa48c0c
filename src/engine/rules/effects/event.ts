// The effect that makes an event happen: it only puts it on its way; whether it may happen is phase 1's to say.

import { fault } from '../../../base/index.ts';
import type { EffectKind } from './kind.ts';

export const event: EffectKind<'event'> = {
  kind: 'event',
  prepare({ event: happening }, { world, rule }) {
    if (world.happenings[happening] === undefined) {
      return fault('a rule names no event', { rule: rule.id, event: happening });
    }
    return {
      scale: null,
      apply({ due }, { subject }) {
        due.push({ event: happening, subject, of: rule.scope });
      },
    };
  },
};
