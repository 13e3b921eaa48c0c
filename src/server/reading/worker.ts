// Reads scenarios in a thread of its own, so that no room waits while a large or a hostile one is read; it decides nothing.
import { parentPort } from 'node:worker_threads';
import { readLoaded } from './read.ts';

parentPort?.on('message', (text: string) => {
  parentPort?.postMessage(readLoaded(text), []);
});
