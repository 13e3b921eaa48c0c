// Decides how the causes of a number are shown, as far as the seat may know them; it adds nothing up itself.
import { useWords } from '../kit/index.ts';
import type { SeatScreen } from '../stores/table.ts';
import styles from './Receipt.module.css';

export type ReceiptGroup = 'zone' | 'state' | 'pair';

interface ReceiptProps {
  readonly screen: SeatScreen;
  readonly group: ReceiptGroup;
  readonly reading: string;
  readonly subject: number;
}

export function Receipt({ reading }: ReceiptProps) {
  const { code } = useWords();
  return <p className={styles['help']}>{code(`reading.${reading}.help`)}</p>;
}
