// Decides how a what-if is played: on a pool, with answers as games come in, and with workers that were warmed before.

import { lastOrderTurn } from '../game/index.ts';
import type { ReviewGame } from '../game/index.ts';
import { answerOf } from './answer.ts';
import type { WhatIfResult } from './answer.ts';
import type { Change } from './change.ts';
import { continuation } from './plan.ts';
import type { WhatIfPlan } from './plan.ts';
import { playAsks, sparingly, warmUp } from './play.ts';
import type { PlayTools } from './play.ts';
import { scenarioText } from './recorded.ts';

/** Plays a what-if. Answers so far are told as games come in, often at first. */
export async function runWhatIf(
  plan: WhatIfPlan,
  tools: Omit<PlayTools, 'onPart'> & { readonly onAnswer?: (soFar: WhatIfResult) => void },
): Promise<WhatIfResult> {
  const { onAnswer, ...others } = tools;
  const onPart =
    onAnswer === undefined ? {} : { onPart: sparingly((part) => onAnswer(answerOf(plan, part))) };
  const setting = { scenario: scenarioText(plan.game), measurements: plan.measurements };
  return answerOf(plan, await playAsks(setting, plan.asks, { ...others, ...onPart }));
}

/** Prepares the workers of a pool for questions about a game: as soon as it is opened for review. */
export function warmUpFor(game: ReviewGame, tools: Omit<PlayTools, 'onPart'>): Promise<void> {
  const ask = { turn: lastOrderTurn(game), change: NO_CHANGE, respond: 'recorded' } as const;
  const warm = continuation(game, ask, { parting: null, luck: `${game.record.seed}|warm` });
  return warmUp({ scenario: scenarioText(game), ask: warm }, tools);
}

const NO_CHANGE: Change = { kind: 'removed', seat: '', orders: [] };
