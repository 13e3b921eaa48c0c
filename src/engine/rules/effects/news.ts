// The effect that tells some seats something: which seats hear it, and about whom it is; its words are the scenario's.

import { news as lineOf } from '../../news.ts';
import type { World } from '../../world.ts';
import type { RuleSubject } from '../expression.ts';
import { countOf } from '../subjects.ts';
import type { EffectKind } from './kind.ts';

/** Seats that answer for a subject: its state, the communities that speak for a zone, a pair's two states, the network's own. */
export function holdersOf(world: World, scope: RuleSubject, subject: number): readonly number[] {
  return world.seats.flatMap(({ kind, holds, zones }, seat) => {
    switch (scope) {
      case 'zone': {
        const owns = kind === 'state' && world.zones[subject].authority === holds;
        return owns || (kind === 'community' && zones.includes(subject)) ? [seat] : [];
      }
      case 'state':
        return kind === 'state' && holds === subject ? [seat] : [];
      case 'pair': {
        const { a, b } = world.pairs[subject];
        return kind === 'state' && (holds === a || holds === b) ? [seat] : [];
      }
      case 'network':
        return kind === 'network' && holds === subject ? [seat] : [];
      case 'world':
        return kind === 'state' ? [seat] : [];
    }
  });
}

export const news: EffectKind<'news'> = {
  kind: 'news',
  prepare({ audience }, { world, rule, index, position }) {
    const { scope } = rule;
    const lines = Array.from({ length: countOf(world, scope) }, (_none, subject) => {
      const about = scope === 'world' ? {} : { [scope]: subject };
      const heard = audience === 'holder' ? holdersOf(world, scope, subject) : audience;
      const facts = {
        rule: index,
        value: position,
        audience: heard === 'everybody' ? null : heard,
      };
      return lineOf(0, 'rule', { ...about, ...facts });
    });
    return {
      scale: null,
      apply(turn, { subject }) {
        const { code, zone, state, pair, partner, network, event, value, audience } =
          lines[subject];
        turn.news.push({
          turn: turn.state.turn,
          code,
          zone,
          state,
          pair,
          partner,
          network,
          event,
          value,
          audience,
          rule: index,
        });
      },
    };
  },
};
