// Decides how a receipt is tabled turn by turn: opening, what each kind of cause did, closing; each row adds up.
import type { SpanReceipt } from '../../../review/index.ts';
import { figure, signed } from '../../facts/numbers.ts';
import { Num, Scroll, useWords } from '../../kit/index.ts';
import type { NumberSpec } from './numbers.ts';
import { rowsOf } from './slip.ts';
import styles from './Causes.module.css';

interface TurnTableProps {
  readonly title: string;
  readonly spec: NumberSpec;
  readonly receipt: SpanReceipt;
  /** The openings of the span's turns, and its last closing. */
  readonly values: readonly number[];
}

export function TurnTable({ title, spec, receipt, values }: TurnTableProps) {
  const { t, code, locale } = useWords();
  const rows = rowsOf(receipt, values, spec.form);
  return (
    <details className={styles['byTurn']}>
      <summary>{t('why.byTurn')}</summary>
      <Scroll className={styles['rows']} label={title}>
        <table>
          <caption className={styles['unseen']}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief.turn')}</th>
              <th scope="col">{t('why.opening')}</th>
              {receipt.groups.map(({ kind }) => (
                <th key={kind} scope="col">
                  {code(`why.kind.${kind}`)}
                </th>
              ))}
              <th scope="col">{t('why.closing')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ turn, opening, amounts, closing }) => (
              <tr key={turn}>
                <th scope="row">
                  <Num>{turn}</Num>
                </th>
                <td>
                  <Num>{figure(locale, opening, 1)}</Num>
                </td>
                {amounts.map((amount, at) => (
                  <td key={receipt.groups[at]?.kind ?? at}>
                    <Num>{amount === 0 ? '·' : signed(locale, amount, 1)}</Num>
                  </td>
                ))}
                <td>
                  <Num>{figure(locale, closing, 1)}</Num>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
