// The events that expressions of these tests may ask after.
import type { RuleSubject } from '../../../src/engine/index.ts';
import type { Standing } from '../../../src/scenario/rules/expression.ts';

export function standing(scope: RuleSubject): Standing {
  const index = new Map([
    ['dry', 0],
    ['visit', 1],
  ]);
  return {
    scope,
    events: { index, choices: (event) => (event === 'dry' ? ['help', 'wait'] : []) },
  };
}
