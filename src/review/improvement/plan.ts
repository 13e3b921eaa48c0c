// Decides how what a debrief wrote becomes a plan of improvement: what to keep, what to change, who does what by when.

import type { Action, Dissent, KeptWhatIf, ReviewAddition } from './additions.ts';

export interface PlannedAction extends Action {
  /** An action without an owner or a date is a wish: the plan says so. */
  readonly lacks: readonly ('owner' | 'date')[];
}

/** A text and the turn that it is about; 0 for the whole game. */
export interface Written {
  readonly turn: number;
  readonly text: string;
}

export interface ImprovementPlan {
  readonly keep: readonly Written[];
  readonly change: readonly Written[];
  /** By date, those without one last. */
  readonly actions: readonly PlannedAction[];
  /** Without turn and without hand, in the order of the alphabet: nobody is told by the order of cards. */
  readonly feelings: readonly string[];
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  /** Those that are for all; private ones are for whoever wrote them. */
  readonly notes: readonly (Written & { readonly objective: string | null })[];
  readonly dissents: readonly Dissent[];
  readonly whatIfs: readonly KeptWhatIf[];
}

/** Sorts additions into a plan. Those that were taken back must not be among them. */
export function improvementOf(additions: readonly ReviewAddition[]): ImprovementPlan {
  const plan = {
    keep: [] as Written[],
    change: [] as Written[],
    actions: [] as PlannedAction[],
    feelings: [] as string[],
    answers: [] as { readonly question: string; readonly text: string }[],
    notes: [] as (Written & { readonly objective: string | null })[],
    dissents: [] as Dissent[],
    whatIfs: [] as KeptWhatIf[],
  };
  for (const { at, content } of additions) {
    switch (content.kind) {
      case 'keep':
      case 'change':
        plan[content.kind].push({ turn: at, text: content.text });
        break;
      case 'action':
        plan.actions.push({ ...content, lacks: lacking(content) });
        break;
      case 'feeling':
        plan.feelings.push(content.text);
        break;
      case 'answer':
        plan.answers.push({ question: content.question, text: content.text });
        break;
      case 'note':
        if (content.isPrivate) break;
        plan.notes.push({ turn: at, text: content.text, objective: content.objective });
        break;
      case 'dissent':
        plan.dissents.push(content);
        break;
      case 'what-if':
        plan.whatIfs.push(content);
        break;
      case 'removed':
        break;
    }
  }
  plan.actions.sort(byDate);
  plan.feelings.sort();
  return plan;
}

function lacking({ owner, date }: Action): PlannedAction['lacks'] {
  return [
    ...(owner.trim() === '' ? (['owner'] as const) : []),
    ...(date === null ? (['date'] as const) : []),
  ];
}

/** Dates are written so that the order of letters is the order of days. */
function byDate(one: Action, other: Action): number {
  const last = '9999-99-99';
  const [a, b] = [one.date ?? last, other.date ?? last];
  return a < b ? -1 : a > b ? 1 : 0;
}
