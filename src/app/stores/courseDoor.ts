// Decides how the page comes to the course and back; what happens in it is the course's own.
import { goTo } from './actions.ts';
import { EMPTY_TABLE, table } from './table.ts';
import type { ScenarioFacts } from './table.ts';

/** The bar above every sheet names what is played. */
export function nameCourse(scenario: ScenarioFacts): void {
  if (table.getState().stage === 'course') table.setState({ scenario });
}

export function leaveCourse(): void {
  table.setState({ ...EMPTY_TABLE }, true);
}

export function toSetup(): void {
  leaveCourse();
  goTo('setup');
}
