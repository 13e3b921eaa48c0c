// Decides how panels of the review read what is open: the game, its names in the reader's language, and what was added.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { fault } from '../../base/index.ts';
import { namesOf } from '../facts/names.ts';
import type { Names } from '../facts/names.ts';
import { useWords } from '../kit/index.ts';
import type { StoredAddition } from './stores/additions.ts';
import { heardOf } from './stores/heard.ts';
import { reviewStore } from './stores/review.ts';
import type { Focus, OpenGame, ReviewState } from './stores/review.ts';

export interface Review extends OpenGame {
  readonly names: Names;
  readonly additions: readonly StoredAddition[];
  readonly focus: Focus | null;
  readonly presenter: boolean;
}

export function useReviewState<Part>(part: (state: ReviewState) => Part): Part {
  return useStore(reviewStore, part);
}

/** What panels speak of; they are only drawn while a game is open. */
export function useReview(): Review {
  const opened = useReviewState((state) => state.opened);
  const additions = useReviewState((state) => state.additions);
  const focus = useReviewState((state) => state.focus);
  const presenter = useReviewState((state) => state.presenter);
  if (opened === null) throw fault('A panel of the review without an open game.', {});
  const names = useNamesOf(opened);
  return { ...opened, names, additions, focus, presenter };
}

/** The names of a game in the reader's language; of the open one, or of one laid beside it. */
export function useNamesOf({ known, books, game, scenario }: OpenGame): Names {
  const words = useWords();
  return useMemo(
    () =>
      namesOf(known, words, {
        events: books.events,
        rules: heardOf(game.world, books),
        fictional: scenario.fictional,
      }),
    [known, words, books, game.world, scenario],
  );
}
