// Decides which part of the app each tab of the review fetches; the parts decide what they show.
import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { preferences } from '../stores/preferences.ts';
import { loadScreenWords } from '../words/index.ts';
import type { WordScreen } from '../words/index.ts';
import type { ReviewTab } from './stores/review.ts';

/** A tab with its own words, fetched together. */
function slot(words: WordScreen, load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const part = load();
    await loadScreenWords(words, preferences.getState().locale);
    return { default: await part };
  });
}

export const SLOTS: Readonly<Record<ReviewTab, LazyExoticComponent<ComponentType>>> = {
  feelings: slot('review', async () => (await import('./feelings/index.ts')).Feelings),
  happened: slot('review', async () => (await import('./timeline/index.ts')).Timeline),
  why: slot('reviewCauses', async () => (await import('./causes/index.ts')).Causes),
  whatIf: slot('reviewWhatIf', async () => (await import('./whatIf/index.ts')).WhatIf),
  lessons: slot('review', async () => (await import('./lessons/index.ts')).Lessons),
  plan: slot('review', async () => (await import('./plan/index.ts')).Plan),
};
