// Decides what the rest of the engine may use of observing; it does not add anything of its own.

export { EPOCH_TURNS, observerBy, publicViewOf, viewOf, watcherOf } from './viewOf.ts';
export type { Observer } from './viewOf.ts';
export type { Watcher } from './watch.ts';
export { plainView, viewBytes } from './viewBytes.ts';
export { LEVELS, OBSERVATION, RELATIONS, VIEWERS, levelsOf } from './table.ts';
export type { Level, ObservationTable, Relation, Sheet, Viewer } from './table.ts';
export { agendaShareOf } from './readings.ts';
export { startKnowledgeOf } from './start.ts';
export type { StartKnowledge } from './start.ts';
