// Decides how who knew what when is shown: what was true, each seat's range, what was told; in small charts and one table.
import { useMemo } from 'react';
import type { KnownSubject } from '../../../review/index.ts';
import { lastOrderTurn } from '../../../review/index.ts';
import { figure, knownText, scaleOf } from '../../facts/numbers.ts';
import { Name, Pick, Strip, useWords } from '../../kit/index.ts';
import { SmallChart } from '../small/index.ts';
import { useReview } from '../use.ts';
import { knownOf, useSeatName } from './parts.ts';
import type { PartProps } from './parts.ts';
import { SideTable } from './SideTable.tsx';
import { KNOWN_KINDS, countOf, readingsOf, sidesOf, subjectOf, worstMiss } from './sides.ts';
import type { KnownKind } from './sides.ts';
import { Told } from './Told.tsx';
import styles from './Knowledge.module.css';

interface KnowledgeProps {
  readonly subject: KnownSubject;
  readonly onSubject: (subject: KnownSubject) => void;
}

export function Knowledge({ subject, onSubject }: KnowledgeProps) {
  const { t } = useWords();
  const { game, presenter } = useReview();
  const found = useMemo(() => sidesOf(game, subject), [game, subject]);
  const reading = readingsOf(subject.of).find(({ name }) => name === subject.reading);
  if (reading === undefined) return null;
  const parts = { subject, reading, found };
  return (
    <div className={styles['whole']}>
      <p className={styles['help']}>{t('why.knowledgeHelp')}</p>
      <Choose subject={subject} onSubject={onSubject} />
      <Miss {...parts} />
      <Charts {...parts} />
      <Blind {...parts} />
      {presenter ? null : <SideTable {...parts} />}
      <Told {...parts} />
    </div>
  );
}

function Choose({ subject, onSubject }: KnowledgeProps) {
  const { t, code } = useWords();
  const { game, names } = useReview();
  const kinds = KNOWN_KINDS.filter((kind) => countOf(game, kind) > 0);
  const nameOf = (kind: KnownKind, at: number) =>
    kind === 'zone' ? names.zone(at) : kind === 'state' ? names.state(at) : names.pair(at);
  const first = (kind: KnownKind) => readingsOf(kind)[0]?.name ?? '';
  return (
    <div className={styles['choose']}>
      <Strip
        label={t('why.known.kind')}
        shape="chips"
        value={subject.of}
        onChange={(kind) => onSubject(subjectOf(kind, first(kind), 0))}
        choices={kinds.map((id) => ({ id, label: t(`why.known.${id}`) }))}
      />
      <div className={styles['picks']}>
        <Pick
          label={t('why.what')}
          value={subject.reading}
          onChange={(name) => onSubject(subjectOf(subject.of, name, subject.subject))}
          choices={readingsOf(subject.of).map(({ name }) => ({
            id: name,
            label: code(`reading.${name}`),
          }))}
        />
        <Pick
          label={t(`why.axis.${subject.of}`)}
          value={String(subject.subject)}
          onChange={(at) => onSubject(subjectOf(subject.of, subject.reading, Number(at)))}
          choices={Array.from({ length: countOf(game, subject.of) }, (_, at) => ({
            id: String(at),
            label: nameOf(subject.of, at),
          }))}
        />
      </div>
    </div>
  );
}

/** The widest miss in one sentence. */
function Miss({ reading, found }: PartProps) {
  const { rich, t, locale } = useWords();
  const seatName = useSeatName();
  const miss = worstMiss(found);
  if (miss === null) return <p className={styles['said']}>{t('why.known.noMiss')}</p>;
  const { factor, digits } = scaleOf(reading.form);
  const written = (value: number) => figure(locale, value * factor, digits);
  return (
    <p className={styles['said']}>
      {rich('why.known.miss', {
        turn: miss.turn,
        seat: seatName(miss.seat),
        value: written(miss.value),
        range: knownText(locale, knownOf(miss, reading), reading.form),
        truth: written(miss.truth),
      })}
    </p>
  );
}

/** One chart a seat, on one scale, so that they can be compared by eye. */
function Charts({ reading, found }: PartProps) {
  const { t, code } = useWords();
  const { game } = useReview();
  const seatName = useSeatName();
  const { factor, digits } = scaleOf(reading.form);
  const truth = found.truth.map((value) => value * factor);
  const seen = found.sides.filter(
    ({ at, isExact }) => !isExact && at.some(({ observed }) => observed !== null),
  );
  if (seen.length === 0) return null;
  const name = code(`reading.${reading.name}`);
  const courses = seen.map(({ seat, at }) => {
    const known = at.map(({ observed }) => knownOf(observed, reading));
    const pick = (side: 'value' | 'low' | 'high') =>
      known.map((one) => {
        if (one.kind === 'none') return Number.NaN;
        return factor * (side === 'value' || one.kind === 'exact' ? one.value : one[side]);
      });
    return { seat, at, value: pick('value'), low: pick('low'), high: pick('high') };
  });
  const domain = domainAround([...truth, ...courses.flatMap(({ low, high }) => [...low, ...high])]);
  return (
    <>
      <p className={styles['key']}>
        <span className={styles['truthKey']}>{t('why.known.true')}</span>
        <span className={styles['seenKey']}>{t('why.known.observed')}</span>
        <span className={styles['toldKey']}>{t('why.known.told')}</span>
      </p>
      <div className={styles['charts']}>
        {courses.map(({ seat, at, value, low, high }) => (
          <figure key={seat}>
            <figcaption>
              <Name>{seatName(seat)}</Name>
            </figcaption>
            <SmallChart
              title={t('why.known.chart', { seat: seatName(seat), number: name })}
              lines={[
                { name: 'truth', values: truth, look: 'truth' },
                { name: 'seen', values: value, look: 'seen' },
              ]}
              band={{ low, high }}
              told={at.flatMap(({ told }, place) => (told.length > 0 ? [place] : []))}
              lastOrderTurn={lastOrderTurn(game)}
              digits={digits}
              domain={domain}
            />
          </figure>
        ))}
      </div>
    </>
  );
}

function domainAround(values: readonly number[]): readonly [number, number] {
  const known = values.filter((value) => Number.isFinite(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = Math.max(0.5, (high - low) * 0.08);
  return [Math.max(0, low - room), high + room];
}

/** Seats that had no part of it, in one line. */
function Blind({ found }: PartProps) {
  const { t } = useWords();
  const seatName = useSeatName();
  if (found.blind.length === 0) return null;
  return (
    <p className={styles['text']}>
      {t('why.known.blind')}{' '}
      {found.blind.map(({ seat }, at) => (
        <span key={seat}>
          {at === 0 ? '' : ' · '}
          <Name>{seatName(seat)}</Name>
        </span>
      ))}
    </p>
  );
}
