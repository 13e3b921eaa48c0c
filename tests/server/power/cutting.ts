// A process that opens what many power cuts left, so that one which ended it would be noticed and counted, not lost.
// Usage: cutting RECORDING SCRIPT FOLDER SEEDS, the seeds with commas between them. It writes what it found to its output.
import { readFileSync } from 'node:fs';
import { cutPower } from './cuts.ts';
import { unpackCalls } from './kept.ts';
import { scriptOf } from './script.ts';
import type { ScriptName } from './script.ts';

const [recording = '', name = '', place = '', seeds = ''] = process.argv.slice(2);
const found = await cutPower(
  { script: scriptOf(name as ScriptName), calls: unpackCalls(readFileSync(recording)) },
  {
    seeds: seeds.split(',').map(Number),
    place,
    before: (seed) => void process.stdout.write(`seed ${seed}\n`),
  },
);
process.stdout.write(`found ${JSON.stringify(found)}\n`);
