// Decides what the rest of the server may use of the store; it does not add anything of its own.
export { openStore } from './embedded.ts';
export type { StoreOptions } from './embedded.ts';
export { OPEN_PROBLEMS } from './problems.ts';
export type { OpenProblem } from './problems.ts';
export { openSharedStore } from './openShared.ts';
export type { Sharing, Store, StoredEvent, StoredKey } from './store.ts';
export type { Batch, KeyChange } from './commit.ts';
