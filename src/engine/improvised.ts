// Names what a facilitator improvised, as causes and news do; its words are the session's.

/** The cause of what was improvised for the opening of a turn, by its position among all that was; no id of a scenario is so. */
export function improvisedId(turn: number, position: number): string {
  return `improvised:${String(turn)}:${String(position)}`;
}

export function isImprovisedId(id: string): boolean {
  return id.startsWith('improvised:');
}
