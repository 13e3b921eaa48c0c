// Decides how what was so and what each seat saw are tabled, turn by turn.
import { figure, knownText, scaleOf } from '../../facts/numbers.ts';
import { Name, Num, Scroll, cx, useWords } from '../../kit/index.ts';
import { knownOf, useSeatName } from './parts.ts';
import type { PartProps } from './parts.ts';
import { isInside } from './sides.ts';
import type { KnownReading, Side } from './sides.ts';
import styles from './Knowledge.module.css';

export function SideTable({ reading, found }: PartProps) {
  const { t, code, locale } = useWords();
  const seatName = useSeatName();
  const { factor, digits } = scaleOf(reading.form);
  return (
    <Scroll
      className={styles['wide']}
      label={t('why.known.table', { number: code(`reading.${reading.name}`) })}
    >
      <table>
        <caption>{t('why.known.table', { number: code(`reading.${reading.name}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('why.known.opening')}</th>
            <th scope="col">{t('why.known.true')}</th>
            {found.sides.map(({ seat }) => (
              <th key={seat} scope="col">
                <Name>{seatName(seat)}</Name>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.turns.map((turn, at) => (
            <tr key={turn}>
              <th scope="row">{t('play.turnShort', { turn })}</th>
              <td className={styles['true']}>
                <Num>{figure(locale, (found.truth[at] ?? 0) * factor, digits)}</Num>
              </td>
              {found.sides.map((side) => (
                <SideCell key={side.seat} side={side} at={at} reading={reading} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface CellProps {
  readonly side: Side;
  readonly at: number;
  readonly reading: KnownReading;
}

/** A range, a dash for nothing, a word where the truth lay outside, a mark where something was told. */
function SideCell({ side, at, reading }: CellProps) {
  const { t, locale } = useWords();
  const one = side.at[at];
  if (one === undefined) return <td>–</td>;
  const { observed, told } = one;
  const isOff = observed !== null && !isInside(one);
  return (
    <td className={cx(isOff && styles['worse'])}>
      {observed === null ? (
        <span className={styles['quiet']}>–</span>
      ) : (
        <Num>{knownText(locale, knownOf(observed, reading), reading.form)}</Num>
      )}
      {isOff ? <span className={styles['quiet']}> {t('why.known.outside')}</span> : null}
      {told.length === 0 ? null : (
        <span className={styles['quiet']}> {t('why.known.toldCount', { count: told.length })}</span>
      )}
    </td>
  );
}
