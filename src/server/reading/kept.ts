// Decides how scenarios that were read are kept beside the rooms, so that a server that starts again has its rooms soon. They are a
// convenience: what is not whole, or was read by another build, counts for nothing and is read anew.
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { LoadedScenario } from '../../scenario/index.ts';

export interface KeptReadings {
  /** What was read of the text with this hash; null when it is not there. */
  get(key: string): LoadedScenario | null;
  put(key: string, loaded: LoadedScenario): void;
  /** Removes them all, as a wiped room wants it. */
  clear(): void;
}

/** More than are played from one folder. @source design choice */
const MOST_KEPT = 12;
const SEAL_BYTES = 32;
const ENDING = '.read';

/** In a folder of their own; `reader` is the bundle that reads. */
export function keptReadings(folder: string, reader: string): KeptReadings {
  const build = digest(readFileSync(reader), Buffer.from(process.versions.v8));
  const fileOf = (key: string) => path.join(folder, `${key.slice(0, SEAL_BYTES)}${ENDING}`);
  const all = () => readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return {
    get: (key) =>
      quietly(() => {
        const bytes = readFileSync(fileOf(key));
        const body = bytes.subarray(SEAL_BYTES);
        const isOurs = digest(build, Buffer.from(key), body).equals(bytes.subarray(0, SEAL_BYTES));
        return isOurs ? (deserialize(body) as LoadedScenario) : null;
      }),
    put: (key, loaded) =>
      void quietly(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const files = all().map((name) => path.join(folder, name));
        if (files.length >= MOST_KEPT) remove(oldestOf(files));
        const body = serialize(loaded);
        const seal = digest(build, Buffer.from(key), body);
        // It takes its place whole or not at all.
        writeFileSync(`${fileOf(key)}.new`, Buffer.concat([seal, body]), { mode: 0o600 });
        renameSync(`${fileOf(key)}.new`, fileOf(key));
      }),
    clear: () =>
      void quietly(() => {
        for (const name of all()) remove(path.join(folder, name));
      }),
  };
}

/** A folder that cannot be read or written keeps nothing, and no room is worse for it. */
function quietly<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** What stood in it is overwritten first. */
function remove(file: string): void {
  writeFileSync(file, Buffer.alloc(statSync(file).size));
  rmSync(file, { force: true });
}

function oldestOf(files: readonly string[]): string {
  const times = new Map(files.map((file) => [file, statSync(file).mtimeMs]));
  const [oldest = ''] = [...files].sort((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0));
  return oldest;
}

function digest(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
