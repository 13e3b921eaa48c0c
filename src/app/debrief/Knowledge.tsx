// Decides how belief and truth are laid side by side: for a reading, each zone's range as the seat saw it and what was so.
import { useState } from 'react';
import { figure, knownText } from '../facts/numbers.ts';
import { knownAt } from '../facts/readings.ts';
import type { Known } from '../facts/readings.ts';
import { Name, Num, Pick, Strip, cx, useWords } from '../kit/index.ts';
import { useNames, useScreen, useTable } from '../kit/hooks.ts';
import type { DebriefBooks } from '../stores/game.ts';
import type { SeatScreen } from '../stores/table.ts';
import styles from './Debrief.module.css';

type Series = DebriefBooks['knowledge'][string][number];

export function Knowledge({ books }: { readonly books: DebriefBooks }) {
  const { t } = useWords();
  const people = useTable((state) => state.game?.people) ?? [];
  const screen = useScreen();
  const [seat, setSeat] = useState(people[0] ?? '');
  const all = books.knowledge[seat] ?? [];
  if (screen === null) return null;
  return (
    <section>
      <h2 className={styles['head']}>{t('debrief.belief')}</h2>
      {people.length > 1 ? (
        <SeatPick people={people} seat={seat} onSeat={setSeat} screen={screen} />
      ) : null}
      <ByReading key={seat} series={all} turn={books.books.lastOrderTurn} screen={screen} />
    </section>
  );
}

interface SeatPickProps {
  readonly people: readonly string[];
  readonly seat: string;
  readonly onSeat: (seat: string) => void;
  readonly screen: SeatScreen;
}

function SeatPick({ people, seat, onSeat, screen }: SeatPickProps) {
  const { t } = useWords();
  const names = useNames(screen);
  return (
    <Pick
      label={t('setup.seats')}
      hideLabel
      value={seat}
      onChange={onSeat}
      choices={people.map((id) => ({ id, label: names.seat(id) }))}
    />
  );
}

interface Judged {
  readonly zone: number;
  readonly known: Known;
  readonly truth: number;
  readonly isInside: boolean;
}

function judged({ zone, believed, band, truth }: Series, at: number): Judged {
  const column = {
    value: Float64Array.of(believed[at] ?? Number.NaN),
    band: Float64Array.of(band[at] ?? 0),
  };
  const known = knownAt(column, 0, 1);
  const real = truth[at] ?? Number.NaN;
  const isInside = known.kind === 'band' && real >= known.low - 1e-9 && real <= known.high + 1e-9;
  return { zone, known, truth: real, isInside: isInside || known.kind === 'exact' };
}

interface ByReadingProps {
  readonly series: readonly Series[];
  readonly turn: number;
  readonly screen: SeatScreen;
}

function ByReading({ series, turn, screen }: ByReadingProps) {
  const { t, code } = useWords();
  const readings = [...new Set(series.map(({ reading }) => reading))];
  const [reading, setReading] = useState(readings[0] ?? 'trust');
  const last = Math.max(0, turn - 1);
  const seen = series.map((one) => judged(one, last)).filter(({ known }) => known.kind !== 'none');
  const rows = series
    .filter((one) => one.reading === reading)
    .map((one) => judged(one, last))
    .filter(({ known }) => known.kind !== 'none');
  return (
    <>
      <p className={styles['text']}>
        {t('debrief.hits', {
          inside: String(seen.filter(({ isInside }) => isInside).length),
          all: String(seen.length),
        })}
      </p>
      <Strip
        label={t('debrief.belief')}
        shape="chips"
        value={reading}
        onChange={setReading}
        choices={readings.map((id) => ({ id, label: code(`reading.${id}`) }))}
      />
      <BeliefTable rows={rows} screen={screen} />
    </>
  );
}

function BeliefTable({
  rows,
  screen,
}: {
  readonly rows: readonly Judged[];
  readonly screen: SeatScreen;
}) {
  const { t, locale } = useWords();
  const names = useNames(screen);
  return (
    <table className={styles['belief']}>
      <thead>
        <tr>
          <th scope="col">{t('map.list.zone')}</th>
          <th scope="col" className={styles['wide']}>
            <span className={styles['unseen']}>{t('debrief.belief')}</span>
          </th>
          <th scope="col">{t('debrief.belief.believed')}</th>
          <th scope="col">{t('debrief.belief.true')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.zone}>
            <th scope="row">
              <Name>{names.zone(row.zone)}</Name>
            </th>
            <td className={styles['wide']}>
              <BeliefBar row={row} />
            </td>
            <td>
              <Num>{knownText(locale, row.known, 'share')}</Num>
            </td>
            <td className={cx(!row.isInside && styles['worse'])}>
              <Num>{figure(locale, row.truth * 100)}</Num>
              {row.isInside ? null : (
                <span className={styles['quiet']}> {t('debrief.belief.outside')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A dashed box for what was believed, an ink bead for what was so. */
function BeliefBar({ row }: { readonly row: Judged }) {
  const at = (value: number) => 2 + Math.min(Math.max(value, 0), 1) * 196;
  const { known, truth } = row;
  return (
    <svg viewBox="0 0 200 18" width="200" height="18" aria-hidden="true" direction="ltr">
      <path className={styles['axis']} d="M2 9H198M2 5V13M100 6V12M198 5V13" />
      {known.kind === 'band' ? (
        <rect
          className={styles['band']}
          x={at(known.low)}
          y="4"
          width={Math.max(3, at(known.high) - at(known.low))}
          height="10"
        />
      ) : null}
      <circle className={styles['truth']} cx={at(truth)} cy="9" r="4.5" />
    </svg>
  );
}
