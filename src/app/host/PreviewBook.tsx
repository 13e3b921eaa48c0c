// Decides how a consequence is shown before it happens: what would move, and who would see something of it.
import { COLUMNS } from '../../engine/index.ts';
import type { Preview } from '../../session/index.ts';
import { figure, scaleOf, signed } from '../facts/numbers.ts';
import { ALL_ZONE_ROWS, PAIR_ROWS, STATE_ROWS } from '../facts/readings.ts';
import type { Names } from '../facts/names.ts';
import { Name, Num, useWords } from '../kit/index.ts';
import { useOpenNames } from '../room/openWorld.ts';
import { useSeatNames } from './names.ts';
import styles from './Parts.module.css';

const SPECS = [...ALL_ZONE_ROWS, ...STATE_ROWS, ...PAIR_ROWS];

type Line = Preview['changes'][number];

function placeOf({ stock, subject, name }: Line, names: Names): string {
  switch (COLUMNS[stock].per) {
    case 'zone':
      return names.zone(subject);
    case 'state':
      return names.state(subject);
    case 'pair':
      return names.pair(subject);
    default:
      return name;
  }
}

export function PreviewBook({ preview }: { readonly preview: Preview }) {
  const { t, code, locale } = useWords();
  const names = useOpenNames();
  const seats = useSeatNames();
  if (names === null) return null;
  const told = preview.seen.filter(({ isTold }) => isTold);
  const seeing = preview.seen.filter(({ readings }) => readings.length > 0);
  return (
    <section aria-labelledby="preview" className={styles['tried']}>
      <h3 id="preview">{t('host.previewTitle', { turn: preview.turn })}</h3>
      {preview.changes.length === 0 ? <p>{t('host.previewNone')}</p> : null}
      <ul className={styles['lines']}>
        {preview.changes.map((line) => {
          const { factor, digits } = scaleOf(
            SPECS.find(({ name }) => name === line.stock)?.form ?? 'amount',
          );
          const number = (value: number) => figure(locale, value * factor, Math.max(1, digits));
          return (
            <li key={`${line.stock} ${line.subject}`}>
              {code(`reading.${line.stock}`)} · <Name>{placeOf(line, names)}</Name>{' '}
              <strong>
                <Num>
                  {number(line.before)} → {number(line.after)} (
                  {signed(locale, (line.after - line.before) * factor, 1)})
                </Num>
              </strong>
            </li>
          );
        })}
      </ul>
      <p>
        {told.length === 0
          ? t('host.previewUntold')
          : t('host.previewTold', { seats: told.map(({ seat }) => seats(seat)).join(', ') })}
      </p>
      <p>
        {seeing.length === 0
          ? t('host.previewUnseen')
          : t('host.previewSeen', { seats: seeing.map(({ seat }) => seats(seat)).join(', ') })}
      </p>
      <p className={styles['note']}>{t('host.previewNote')}</p>
    </section>
  );
}
