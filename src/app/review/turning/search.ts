// Holds the search for turning points of the open game; it runs behind what somebody waits for, once a game.
import { createStore } from 'zustand/vanilla';
import { USUAL_TURNING_POINTS, findTurningPoints } from '../../../review/index.ts';
import type { ReviewGame, TurningPoints } from '../../../review/index.ts';
import { loadLab } from '../../stores/parts.ts';

interface Search {
  readonly game: ReviewGame | null;
  readonly status: 'none' | 'looking' | 'found' | 'failed';
  readonly stage: 'screen' | 'open' | 'test';
  readonly done: number;
  readonly all: number;
  readonly found: TurningPoints | null;
}

const NOTHING: Search = {
  game: null,
  status: 'none',
  stage: 'screen',
  done: 0,
  all: 0,
  found: null,
};

export const searchStore = createStore<Search>()(() => NOTHING);

let control: AbortController | null = null;

/** A turn of the page's own work between two decisions that are made ready. */
function rest(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}

/** Looks for the turning points of a game, unless that is done or under way. */
export async function lookForTurningPoints(game: ReviewGame): Promise<void> {
  if (searchStore.getState().game === game) return;
  control?.abort();
  const own = new AbortController();
  control = own;
  const isStored = game.source === 'stored';
  searchStore.setState({ ...NOTHING, game, status: isStored ? 'none' : 'looking' }, true);
  if (isStored) return;
  try {
    const { reviewPools } = await loadLab();
    const found = await findTurningPoints(game, USUAL_TURNING_POINTS, {
      pool: reviewPools().behind,
      signal: own.signal,
      rest,
      onProgress(stage, done, all) {
        if (!own.signal.aborted) searchStore.setState({ stage, done, all });
      },
    });
    searchStore.setState({ status: 'found', found });
  } catch {
    if (!own.signal.aborted) searchStore.setState({ status: 'failed' });
  }
}
