// Keeps the receipts that a player asked its room for, so that a panel can read one as if it were here.
import { createStore } from 'zustand/vanilla';
import type { ColumnName, SeatReceipt } from '../../engine/index.ts';
import type { Answer, Question } from '../../session/index.ts';

/** Rises when a receipt has come: panels that show one look again. */
export const receiptsCame = createStore<{ readonly count: number }>()(() => ({ count: 0 }));

export interface ReceiptBook {
  readonly of: (round: string, stock: ColumnName, subject: number) => SeatReceipt | null;
  readonly clear: () => void;
}

export function receiptBook(ask: (question: Question) => Promise<Answer> | null): ReceiptBook {
  const known = new Map<string, SeatReceipt | null>();
  const fetchInto = async (key: string, question: Question) => {
    const answer = await ask(question);
    if (answer?.kind !== 'receipt') return;
    known.set(key, answer.receipt);
    receiptsCame.setState(({ count }) => ({ count: count + 1 }));
  };
  return {
    of(round, stock, subject) {
      const key = `${round} ${stock} ${subject}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      known.set(key, null);
      void fetchInto(key, { kind: 'receipt', stock, subject });
      return null;
    },
    clear: () => known.clear(),
  };
}
