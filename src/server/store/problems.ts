// States why rooms may not be hosted at all; it decides nothing.

/** The first four are those of a data folder, the rest those of a database that processes share. */
export const OPEN_PROBLEMS = [
  'in-use',
  'newer',
  'damaged',
  'no-disk',
  'no-database',
  'no-presence',
] as const;
export type OpenProblem = (typeof OPEN_PROBLEMS)[number];
