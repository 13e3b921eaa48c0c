// Makes one batch of games over a scenario's text for tests that play it in several places; run by itself it prints its bytes.
import { readFileSync } from 'node:fs';
import { playBatch } from '../../src/lab/index.ts';
import { batchOver, bytesOf } from './batch.ts';

const [file = ''] = process.argv.slice(2);
if (file !== '') process.stdout.write(bytesOf(playBatch(batchOver(readFileSync(file, 'utf8')))));
