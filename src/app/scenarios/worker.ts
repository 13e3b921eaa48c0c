// Reads scenario texts away from the page, which may end it at any moment; it decides nothing about what it reads.
import { readScenario } from '../../scenario/index.ts';
import { lineOf, loadedFrom } from './extract.ts';
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

addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  tell({ kind: 'begun' });
  tell({ kind: 'read', answer: answerTo(event.data) });
});
