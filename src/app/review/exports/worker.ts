// Answers the page that asks for a review to be written down; what is written is made beside.
import { writtenFrom } from './make.ts';
import type { WriteAnswer, WriteRequest } from './messages.ts';

addEventListener('message', ({ data }: MessageEvent<WriteRequest>) => {
  const { number } = data;
  const answer = (written: WriteAnswer['written']) => postMessage({ number, written });
  writtenFrom(data)
    .then(answer)
    .catch(() => answer(null));
});
