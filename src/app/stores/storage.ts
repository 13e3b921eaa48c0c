// Keeps games in this browser: records in IndexedDB, the open turn's pads in localStorage, each with the other to fall back on.
// It knows nothing of what a record says.

export interface SavedGame {
  readonly id: string;
  readonly title: string;
  readonly turn: number;
  readonly turns: number;
  readonly over: boolean;
  /** Rises with every save, so that the latest game stands first. */
  readonly order: number;
  readonly text: string;
}

export type StorageTrouble = 'full' | 'blocked';

const DATABASE = 'tukhum';
const STORE = 'games';
const FALLBACK = 'tukhum.game.';
const PADS = 'tukhum.pads.';
/** What a room added to a record after its game. */
export const REVIEW = 'tukhum.review.';
/** Where the room stood in its timing plan. */
export const SITTING = 'tukhum.sitting.';

function request<Value>(ask: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask.addEventListener('success', () => resolve(ask.result));
    ask.addEventListener('error', () => reject(ask.error ?? new Error('storage')));
  });
}

let opening: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const ask = indexedDB.open(DATABASE, 1);
    ask.addEventListener('upgradeneeded', () =>
      ask.result.createObjectStore(STORE, { keyPath: 'id' }),
    );
    ask.addEventListener('success', () => resolve(ask.result));
    ask.addEventListener('error', () => reject(ask.error ?? new Error('storage')));
    ask.addEventListener('blocked', () => reject(new Error('storage is blocked')));
  });
  return opening;
}

async function store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await database()).transaction(STORE, mode).objectStore(STORE);
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Null when the game is kept, else why it is not. */
export async function keepGame(game: SavedGame): Promise<StorageTrouble | null> {
  try {
    await request((await store('readwrite')).put(game));
    return null;
  } catch (error) {
    try {
      localStorage.setItem(FALLBACK + game.id, JSON.stringify(game));
      return null;
    } catch (second) {
      return isFull(error) || isFull(second) ? 'full' : 'blocked';
    }
  }
}

function isSavedGame(value: unknown): value is SavedGame {
  return typeof value === 'object' && value !== null && 'text' in value && 'id' in value;
}

function fallbackGames(): SavedGame[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(FALLBACK))
      .map((key): unknown => JSON.parse(localStorage.getItem(key) ?? 'null'))
      .filter(isSavedGame);
  } catch {
    return [];
  }
}

/** All games kept here, the latest first. */
export async function keptGames(): Promise<readonly SavedGame[]> {
  let games: readonly SavedGame[] = [];
  try {
    const found: readonly unknown[] = await request((await store('readonly')).getAll());
    games = found.filter(isSavedGame);
  } catch {
    // The fallback below may still hold some.
  }
  return [...games, ...fallbackGames()].sort((a, b) => b.order - a.order);
}

export async function forgetGame(id: string): Promise<void> {
  try {
    await request((await store('readwrite')).delete(id));
  } catch {
    // It was never there.
  }
  try {
    localStorage.removeItem(FALLBACK + id);
    localStorage.removeItem(PADS + id);
    localStorage.removeItem(SITTING + id);
    localStorage.removeItem(REVIEW + id);
  } catch {
    // Nothing was kept.
  }
}

/** Written at once, so that not even the last press is lost when the page dies. */
export function keepPads(id: string, text: string): boolean {
  try {
    localStorage.setItem(PADS + id, text);
    return true;
  } catch {
    return false;
  }
}

export function keptPads(id: string): string | null {
  try {
    return localStorage.getItem(PADS + id);
  } catch {
    return null;
  }
}
