// Shows how a debrief moves: step by step within a tab, then on to the next, and never past its ends.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  EMPTY_REVIEW,
  REVIEW_TABS,
  countSteps,
  goToStep,
  moveStep,
  openTab,
  reviewStore,
  setBlank,
  setPresenter,
} from '../../../../src/app/review/stores/review.ts';

const now = () => reviewStore.getState();

beforeEach(() => reviewStore.setState(EMPTY_REVIEW, true));

describe('the steps of a debrief', () => {
  it('go through a tab and then to the first of the next', () => {
    countSteps(['ask', 'cards']);
    moveStep(1);
    expect(now()).toMatchObject({ tab: 'feelings', step: 1 });
    moveStep(1);
    expect(now()).toMatchObject({ tab: 'happened', step: 0 });
    moveStep(-1);
    expect(now().tab).toBe('feelings');
  });

  it('end at both ends', () => {
    moveStep(-1);
    expect(now()).toMatchObject({ tab: REVIEW_TABS[0], step: 0 });
    openTab('plan');
    moveStep(1);
    expect(now()).toMatchObject({ tab: 'plan', step: 0 });
  });

  it('stay within what a tab still holds when it holds less', () => {
    countSteps(['one', 'two', 'three']);
    goToStep(2);
    countSteps(['one']);
    expect(now()).toMatchObject({ step: 0, steps: 1 });
  });

  it('show the screen again that was blank', () => {
    setPresenter(true);
    setBlank(true);
    countSteps(['one', 'two']);
    moveStep(1);
    expect(now()).toMatchObject({ blank: false, step: 1 });
  });
});
