// Reads scenario texts away from the page, which may end it at any moment, and makes workshop packs of them; it decides neither.
import { loadedFrom, readScenario } from '../../scenario/index.ts';
import { packFor } from '../workshop/make.ts';
import type { PackRequest } from '../workshop/messages.ts';
import { lineOf } from './finding.ts';
import type { ReadAnswer, ReadMessage, ReadRequest } from './messages.ts';

function answerTo({ number, file, text, texts, locale, tryExamples }: ReadRequest): ReadAnswer {
  const { findings, scenario } = readScenario(text, { file, texts, tryExamples });
  return {
    number,
    findings: findings.map((found) => lineOf(found, locale)),
    loaded: scenario === null ? null : loadedFrom(scenario, text, texts),
  };
}

function tell(message: ReadMessage): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest | PackRequest>) => {
  if ('kind' in data) {
    postMessage(packFor(data));
    return;
  }
  tell({ kind: 'begun' });
  tell({ kind: 'read', answer: answerTo(data) });
});
