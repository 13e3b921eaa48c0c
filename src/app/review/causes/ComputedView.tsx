// Decides how a computed number is explained on a page: input by input in the published order; it computes nothing.
import { apportioned } from '../../../engine/index.ts';
import type { ComputedReceipt } from '../../../review/index.ts';
import { figure, signed } from '../../facts/numbers.ts';
import { meaningOf } from '../../facts/readings.ts';
import { Num, cx, useWords } from '../../kit/index.ts';
import { inputName } from './labels.ts';
import type { NumberSpec } from './numbers.ts';
import { Torn } from './SlipView.tsx';
import styles from './Causes.module.css';

interface ComputedProps {
  readonly spec: NumberSpec;
  readonly receipt: ComputedReceipt;
}

/** An index is written 0 to 100, in tenths. */
const UNITS = 1000;

export function ComputedView({ spec, receipt }: ComputedProps) {
  const words = useWords();
  const { t, locale } = words;
  const { opening, closing, lines, question } = receipt;
  const [from, to] = [Math.round(opening * UNITS), Math.round(closing * UNITS)];
  const units = apportioned(
    lines.map(({ amount }) => amount * UNITS),
    to - from,
  );
  const frame = { opening: from / 10, closing: to / 10, change: (to - from) / 10 };
  return (
    <>
      <Torn from={question.from} to={question.to} {...frame}>
        <tbody>
          {lines.map(({ input, before, after }, at) => {
            const amount = (units[at] ?? 0) / 10;
            return (
              <tr key={input}>
                <td className={styles['cause']}>{inputName(input, words)}</td>
                <td className={styles['when']}>
                  <Num>
                    {figure(locale, before, 2)} → {figure(locale, after, 2)}
                  </Num>
                </td>
                <td className={cx(styles['amount'], styles[meaningOf(amount, spec.good)])}>
                  <Num>{signed(locale, amount, 1)}</Num>
                </td>
              </tr>
            );
          })}
        </tbody>
      </Torn>
      <p className={styles['quiet']}>{t('why.computedHelp')}</p>
    </>
  );
}
