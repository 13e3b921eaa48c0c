// Decides what the rest of the server may use of the store; it does not add anything of its own.
export { openStore, OPEN_PROBLEMS } from './store.ts';
export type {
  OpenProblem,
  ReadRoom,
  Store,
  StoredEvent,
  StoredKey,
  StoredRoom,
  StoreOptions,
} from './store.ts';
export { STORE_PROBLEMS } from './commit.ts';
export type { Batch, KeyChange, StoreProblem } from './commit.ts';
