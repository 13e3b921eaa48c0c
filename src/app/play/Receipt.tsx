// Decides how the causes of a number are shown, as far as the seat may know them; it adds nothing up itself.
import { COLUMNS, COLUMN_NAMES } from '../../engine/index.ts';
import type { ColumnName, SeatReceipt } from '../../engine/index.ts';
import { causeName } from '../facts/causes.ts';
import { livelihoodReceipt } from '../facts/livelihood.ts';
import { figure, scaleOf, signed } from '../facts/numbers.ts';
import { shownReceipt } from '../facts/receiptLines.ts';
import type { ShownLine } from '../facts/receiptLines.ts';
import { PAIR_ROWS, STATE_ROWS, ALL_ZONE_ROWS } from '../facts/readings.ts';
import type { ReadingSpec } from '../facts/readings.ts';
import { Name, Num, useWords } from '../kit/index.ts';
import { useNames, useTable } from '../kit/hooks.ts';
import { gameHand, hand } from '../stores/hand.ts';
import type { SeatScreen } from '../stores/table.ts';
import styles from './Receipt.module.css';

export type ReceiptGroup = 'zone' | 'state' | 'pair';

interface ReceiptProps {
  readonly screen: SeatScreen;
  readonly group: ReceiptGroup;
  readonly reading: string;
  readonly subject: number;
}

function stockOf(reading: string): ColumnName | null {
  const name = COLUMN_NAMES.find((one) => one === reading);
  return name === undefined || COLUMNS[name].role !== 'stock' ? null : name;
}

const ROWS: Readonly<Record<ReceiptGroup, readonly ReadingSpec[]>> = {
  zone: ALL_ZONE_ROWS,
  state: STATE_ROWS,
  pair: PAIR_ROWS,
};

/** Livelihood is computed, not stored: it is explained by its inputs, last round's for this round's. */
function livelihoodIn({ world, before, shown }: SeatScreen, zone: number): SeatReceipt | null {
  if (before === null) return null;
  const opened = gameHand()?.livelihoodOf(zone) ?? null;
  return livelihoodReceipt({ world, before, after: shown, zone, opened });
}

export function Receipt({ screen, group, reading, subject }: ReceiptProps) {
  const { code, t } = useWords();
  const stock = stockOf(reading);
  const spec = ROWS[group].find(({ name }) => name === reading);
  const receipt =
    group === 'zone' && reading === 'livelihood'
      ? livelihoodIn(screen, subject)
      : stock === null
        ? null
        : (hand()?.receiptOf(stock, subject) ?? null);
  const isCode = spec?.form === 'posture' || spec?.form === 'tolerance' || spec?.form === 'rung';
  return (
    <>
      <p className={styles['help']}>{code(`reading.${reading}.help`)}</p>
      {receipt === null || spec === undefined || receipt.level === 'none' || isCode ? null : receipt
          .lines.length === 0 ? (
        <p className={styles['help']}>{t('receipt.noChange')}</p>
      ) : (
        <Slip screen={screen} spec={spec} receipt={receipt} />
      )}
    </>
  );
}

interface SlipProps {
  readonly screen: SeatScreen;
  readonly spec: ReadingSpec;
  readonly receipt: SeatReceipt;
}

/** Value then, causes by size, value now: the lines add up to the change. */
function Slip({ screen, spec, receipt }: SlipProps) {
  const { t, code, locale } = useWords();
  const turn = useTable((state) => state.turn);
  const first = screen.reports[0]?.turn ?? 1;
  const { factor, digits } = scaleOf(spec.form);
  const shown = shownReceipt(receipt, factor);
  const reading = code(`reading.${spec.name}`);
  const isEstimate = receipt.level === 'estimate';
  return (
    <div className={styles['slip']}>
      <p className={styles['title']}>
        {t(isEstimate ? 'receipt.titleEstimate' : 'receipt.title', {
          reading,
          value: figure(locale, receipt.after * factor, digits),
        })}
      </p>
      <table>
        <tbody>
          <tr>
            <th scope="row" colSpan={3}>
              {first === 1 ? t('receipt.start') : t('receipt.then', { turn: first - 1 })}
            </th>
            <td>
              <Num>{figure(locale, shown.before, 1)}</Num>
            </td>
          </tr>
          {shown.lines.map((line, at) => (
            <Line key={at} screen={screen} line={line} />
          ))}
          <tr className={styles['sum']}>
            <th scope="row" colSpan={2}>
              {t('receipt.now', { turn: turn - 1 })}
            </th>
            <td>
              <Num>{signed(locale, shown.change, 1)}</Num>
            </td>
            <td>
              <Num>{figure(locale, shown.after, 1)}</Num>
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly screen: SeatScreen;
  readonly line: ShownLine;
}

function Line({ screen, line }: LineProps) {
  const words = useWords();
  const names = useNames(screen);
  const { cause, amount } = line;
  const isUnknown = cause.kind === 'unknown';
  const eventIndex = (id: string) => screen.world.index.event.get(id) ?? -1;
  const by =
    !isUnknown && cause.seat !== undefined ? screen.world.seats[cause.seat]?.id : undefined;
  return (
    <tr>
      <th scope="row" className={styles['kind']}>
        {isUnknown ? '' : words.code(`receipt.kind.${cause.kind}`)}
      </th>
      <td className={styles['cause']} colSpan={2}>
        {isUnknown ? words.t('receipt.unknown') : causeName(cause, eventIndex, names, words)}
        {by === undefined || by === screen.seat ? null : (
          <>
            {' · '}
            <Name>{names.seat(by)}</Name>
          </>
        )}
      </td>
      <td>
        <Num>{signed(words.locale, amount, 1)}</Num>
      </td>
    </tr>
  );
}
