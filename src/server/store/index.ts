// Decides what the rest of the server may use of the store; it does not add anything of its own.
export { openStore, OPEN_PROBLEMS } from './store.ts';
export type { OpenProblem, Store, StoredEvent, StoredKey, StoreOptions } from './store.ts';
export type { Batch, KeyChange } from './commit.ts';
