// Holds where the open game fell among the same decisions under other luck; it is played once a game, behind what is waited for.
import { createStore } from 'zustand/vanilla';
import { USUAL_LUCK_SEEDS, luckOf, tableMeasures } from '../../../review/index.ts';
import type { LuckResult, ReviewGame } from '../../../review/index.ts';
import { loadLab } from '../../stores/parts.ts';

interface Luck {
  readonly game: ReviewGame | null;
  readonly status: 'none' | 'playing' | 'done' | 'failed';
  readonly result: LuckResult | null;
}

const NOTHING: Luck = { game: null, status: 'none', result: null };

export const luckStore = createStore<Luck>()(() => NOTHING);

let control: AbortController | null = null;

/** Plays the game's decisions under other seeds, unless that is done or under way. */
export async function playLuck(game: ReviewGame): Promise<void> {
  const { game: of, status } = luckStore.getState();
  if (of === game && status !== 'failed') return;
  control?.abort();
  const own = new AbortController();
  control = own;
  luckStore.setState({ game, status: 'playing', result: null });
  const isOwn = () => !own.signal.aborted;
  try {
    const { reviewPools } = await loadLab();
    const ask = { measures: tableMeasures(game), seeds: USUAL_LUCK_SEEDS };
    const told = await luckOf(game, ask, {
      pool: reviewPools().behind,
      signal: own.signal,
      onAnswer: (result) => isOwn() && luckStore.setState({ result }),
    });
    if (told.ok) luckStore.setState({ status: 'done', result: told.value });
    else luckStore.setState({ status: 'none' });
  } catch {
    if (isOwn()) luckStore.setState({ status: 'failed' });
  }
}
