// Decides that workers are made ready as soon as a game is open for review, so that the first question is answered at once.
import { warmUpFor } from '../../review/index.ts';
import type { ReviewGame } from '../../review/index.ts';
import { loadLab } from '../stores/parts.ts';

/** Each worker reads the scenario and plays the game up to its last decisions. A failure is told when something is asked. */
export async function warmFor(game: ReviewGame): Promise<void> {
  try {
    const { reviewPools } = await loadLab();
    await warmUpFor(game, { pool: reviewPools().front });
  } catch {
    // What cannot be played says so where it is asked for.
  }
}
