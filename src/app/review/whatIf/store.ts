// Holds the what-if that is put together and what its continuations have said so far; workers play, the review counts.
import { createStore } from 'zustand/vanilla';
import type { MetricId } from '../../../engine/index.ts';
import { METRICS } from '../../../engine/index.ts';
import { planWhatIf, runWhatIf, tableMeasures } from '../../../review/index.ts';
import type {
  ReviewGame,
  ReviewMeasure,
  WhatIfAsk,
  WhatIfProblem,
  WhatIfResult,
} from '../../../review/index.ts';
import { loadLab } from '../../stores/parts.ts';
import type { Focus } from '../stores/review.ts';
import { changeOf, openingDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** Pairs of continuations of one question. */
export const CONTINUATIONS = 500;

type Playing = 'none' | 'playing' | 'done' | 'stopped' | 'failed';

export interface WhatIfState {
  /** The game that is asked about. */
  readonly game: ReviewGame | null;
  readonly draft: Draft | null;
  /** The terms are being put together; else they stand as they were asked. */
  readonly editing: boolean;
  readonly respond: WhatIfAsk['respond'];
  /** Measured over all zones in play, or in one state. */
  readonly scope: string | null;
  /** A game that cannot be computed again is asked of today's model. */
  readonly newModel: boolean;
  /** The measure that somebody chose to see; null while nobody did. */
  readonly metric: MetricId | null;
  /** The measure that moved most surely. */
  readonly leading: MetricId | null;
  /** What lies on the large sheet. */
  readonly shown: 'answer' | 'luck';
  readonly playing: Playing;
  /** What the answer belongs to: the draft may have moved on. */
  readonly asked: Draft | null;
  readonly result: WhatIfResult | null;
  readonly problem: WhatIfProblem | null;
  /** Of the question that was answered last, from asking to the first answer and to the whole. */
  readonly took: { readonly first: number; readonly all: number } | null;
}

const NOTHING: WhatIfState = {
  game: null,
  draft: null,
  editing: true,
  respond: 'recorded',
  scope: null,
  newModel: false,
  metric: null,
  leading: null,
  shown: 'answer',
  playing: 'none',
  asked: null,
  result: null,
  problem: null,
  took: null,
};

export const whatIfStore = createStore<WhatIfState>()(() => NOTHING);

let control: AbortController | null = null;

/** Opens the questions of a game; those of another are put away. */
export function openQuestions(game: ReviewGame, focus: Focus | null): void {
  const { game: before } = whatIfStore.getState();
  if (before === game && focus === null) return;
  if (before !== game) stop();
  const kept = before === game ? whatIfStore.getState() : NOTHING;
  whatIfStore.setState({ ...kept, game, draft: openingDraft(game, focus) }, true);
}

export function setDraft(draft: Draft): void {
  whatIfStore.setState({ draft, editing: true, problem: null });
}

type Terms = Pick<WhatIfState, 'respond' | 'scope' | 'newModel'>;

export function setTerms(terms: Partial<Terms>): void {
  whatIfStore.setState({ ...terms, problem: null });
}

/** Back to the terms, to ask something else. */
export function editTerms(): void {
  whatIfStore.setState({ editing: true });
}

export function show(shown: WhatIfState['shown']): void {
  whatIfStore.setState({ shown });
}

export function showMetric(metric: MetricId): void {
  whatIfStore.setState({ metric });
}

export function stop(): void {
  control?.abort();
  control = null;
  if (whatIfStore.getState().playing === 'playing') whatIfStore.setState({ playing: 'stopped' });
}

/** The goals of the table, over all zones or in one state, as far as they are measured there. */
export function measuresIn(game: ReviewGame, scope: string | null): readonly ReviewMeasure[] {
  return tableMeasures(game).map(({ metric }) => {
    const isLocal = METRICS.find(({ id }) => id === metric)?.per === 'state';
    return { metric, state: isLocal ? scope : null };
  });
}

/** Plays what has been put together; a question that runs is stopped. */
export async function ask(): Promise<void> {
  stop();
  const { game, draft, respond, scope, newModel } = whatIfStore.getState();
  const change = draft === null ? null : changeOf(draft);
  if (game === null || draft === null || change === null) return;
  const started = performance.now();
  const plan = planWhatIf(game, {
    turn: draft.turn,
    change,
    respond,
    measures: measuresIn(game, scope),
    continuations: CONTINUATIONS,
    ...(newModel ? { newModel } : {}),
  });
  if (!plan.ok) {
    whatIfStore.setState({
      problem: plan.error,
      editing: true,
      playing: 'none',
      result: null,
      asked: null,
    });
    return;
  }
  const own = new AbortController();
  control = own;
  whatIfStore.setState({
    playing: 'playing',
    editing: false,
    shown: 'answer',
    asked: draft,
    result: null,
    problem: null,
    took: null,
    leading: null,
  });
  let first = 0;
  const onAnswer = (result: WhatIfResult) => {
    if (own.signal.aborted || result.n < 2) return;
    if (first === 0) first = performance.now() - started;
    whatIfStore.setState(({ leading }) => ({ result, leading: leadingOf(result, leading) }));
  };
  try {
    const { reviewPools } = await loadLab();
    const pool = reviewPools().front;
    const result = await runWhatIf(plan.value, { pool, signal: own.signal, onAnswer });
    const took = { first, all: performance.now() - started };
    whatIfStore.setState({ result, playing: 'done', took });
  } catch {
    if (!own.signal.aborted) whatIfStore.setState({ playing: 'failed' });
  }
}

/** Pairs after which the leading measure stays: a picture that changes its subject cannot be read. @source design choice */
const SETTLED = 60;

/** What moved most surely: the effect that is farthest from 0 in its own doubt. */
function leadingOf({ effects, n }: WhatIfResult, before: MetricId | null): MetricId | null {
  if (before !== null && n > SETTLED) return before;
  let best: { readonly metric: MetricId; readonly weight: number } | null = null;
  for (const { measure, difference } of effects) {
    const half = difference.high - difference.mean;
    const weight = half > 0 ? Math.abs(difference.mean) / half : 0;
    if (best === null || weight > best.weight) best = { metric: measure.metric, weight };
  }
  return best?.metric ?? null;
}
