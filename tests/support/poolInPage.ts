// Puts the browser's pool on a page: play a batch, or cancel a long run and play again; nothing is drawn.
import { browserPool } from '../../src/app/lab/index.ts';
import { batchOver, bytesOf } from './batch.ts';

declare global {
  var poolInPage: {
    readonly play: (text: string) => Promise<string>;
    readonly cancel: (text: string) => Promise<readonly string[]>;
  };
}

globalThis.poolInPage = {
  async play(text) {
    const told: string[] = [];
    await browserPool().run([batchOver(text)], (result) => told.push(bytesOf(result)));
    return told.join();
  },
  /** Cancels after the first of many results; then one batch more must come out as ever. */
  async cancel(text) {
    const control = new AbortController();
    const many = Array.from({ length: 40 }, (_, at) => batchOver(text, [`a${at}`, `b${at}`]));
    let results = 0;
    const onResult = () => {
      results += 1;
      control.abort(new Error('enough'));
    };
    const reason = await browserPool()
      .run(many, onResult, control.signal)
      .catch((error: unknown) => String(error));
    return [String(reason), String(results), await globalThis.poolInPage.play(text)];
  },
};
