// Decides how a page asks a worker of its own, question by question: answers find their questions, and none is waited for without end.

export interface Asking<Asked, Answer> {
  /** Null where it failed or took too long. */
  readonly ask: (asked: Asked) => Promise<Answer | null>;
  readonly end: () => void;
}

interface Numbered {
  readonly number: number;
}

/** Each question goes out with a number, by which its answer is known. */
export function askingOf<Asked, Answer extends Numbered>(
  worker: Worker,
  longestMs: number,
  request: (asked: Asked, number: number) => Numbered,
): Asking<Asked, Answer> {
  const waiting = new Map<number, (answer: Answer | null) => void>();
  const settle = (number: number, answer: Answer | null) => {
    waiting.get(number)?.(answer);
    waiting.delete(number);
  };
  const failAll = () => [...waiting.keys()].forEach((number) => settle(number, null));
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data.number, data));
  worker.addEventListener('error', failAll);
  let count = 0;
  return {
    ask: (asked) =>
      new Promise((resolve) => {
        count += 1;
        const number = count;
        const clock = setTimeout(() => settle(number, null), longestMs);
        waiting.set(number, (answer) => {
          clearTimeout(clock);
          resolve(answer);
        });
        worker.postMessage(request(asked, number), []);
      }),
    end() {
      worker.terminate();
      failAll();
    },
  };
}
