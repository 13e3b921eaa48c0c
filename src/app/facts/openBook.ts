// Decides what an open book adds to a view: true values in place of estimates; judging still rests on the view itself.
import { STATE_READINGS, ZONE_READINGS } from '../../engine/index.ts';
import type { Estimate, State, View } from '../../engine/index.ts';

type Columns = Readonly<Record<string, unknown>>;

function trueColumns<Name extends string>(
  names: readonly Name[],
  seen: Readonly<Record<Name, Estimate>>,
  state: State,
): Record<Name, Estimate> {
  const columns = state as unknown as Columns;
  const shown: Record<Name, Estimate> = { ...seen };
  for (const name of names) {
    const column = columns[name];
    if (!(column instanceof Float64Array)) continue;
    if (column.length !== seen[name].value.length) continue;
    shown[name] = { value: column, band: new Float64Array(column.length) };
  }
  return shown;
}

/** The view as someone sees it who plays alone with the books open. */
export function trueView(view: View, state: State): View {
  return {
    ...view,
    zone: trueColumns(ZONE_READINGS, view.zone, state),
    state: trueColumns(STATE_READINGS, view.state, state),
  };
}

/** What a reading would be had nobody done anything; null for what is no column of the state. */
export function idleValue(idle: State | null, name: string, subject: number): number | null {
  if (idle === null) return null;
  const column = (idle as unknown as Columns)[name];
  return column instanceof Float64Array ? (column[subject] ?? null) : null;
}
