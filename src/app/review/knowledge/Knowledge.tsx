// Decides how who knew what when is shown: what was true, each seat's range, what was told; in small charts and one table.
import { useMemo } from 'react';
import type { KnownSubject } from '../../../review/index.ts';
import { lastOrderTurn } from '../../../review/index.ts';
import { newsFacts } from '../../facts/names.ts';
import { newsKey } from '../../facts/news.ts';
import { figure, knownText, scaleOf } from '../../facts/numbers.ts';
import { knownAt } from '../../facts/readings.ts';
import { Name, Num, Pick, Strip, cx, useWords } from '../../kit/index.ts';
import { SmallChart } from '../small/index.ts';
import { useReview } from '../use.ts';
import {
  KNOWN_KINDS,
  countOf,
  isInside,
  readingsOf,
  sidesOf,
  subjectOf,
  toldIn,
  worstMiss,
} from './sides.ts';
import type { KnownKind, KnownReading, Side, Sides } from './sides.ts';
import styles from './Knowledge.module.css';

interface KnowledgeProps {
  readonly subject: KnownSubject;
  readonly onSubject: (subject: KnownSubject) => void;
}

export function Knowledge({ subject, onSubject }: KnowledgeProps) {
  const { t } = useWords();
  const { game } = useReview();
  const found = useMemo(() => sidesOf(game, subject), [game, subject]);
  const reading = readingsOf(subject.of).find(({ name }) => name === subject.reading);
  if (reading === undefined) return null;
  const parts = { subject, reading, found };
  return (
    <>
      <p className={styles['text']}>{t('why.knowledgeHelp')}</p>
      <Choose subject={subject} onSubject={onSubject} />
      <Miss {...parts} />
      <Charts {...parts} />
      <Blind {...parts} />
      <SideTable {...parts} />
      <Told {...parts} />
    </>
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

interface PartProps {
  readonly subject: KnownSubject;
  readonly reading: KnownReading;
  readonly found: Sides;
}

function useSeatName(): (seat: number) => string {
  const { game, names } = useReview();
  return (seat) => names.seat(game.world.seats[seat]?.id ?? '');
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

function knownOf(observed: Side['at'][number]['observed'], { top }: KnownReading) {
  const column = {
    value: Float64Array.of(observed?.value ?? Number.NaN),
    band: Float64Array.of(observed?.band ?? 0),
  };
  return knownAt(column, 0, top);
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
      {found.blind.map((seat, at) => (
        <span key={seat}>
          {at === 0 ? '' : ' · '}
          <Name>{seatName(seat)}</Name>
        </span>
      ))}
    </p>
  );
}

function SideTable({ reading, found }: PartProps) {
  const { t, code, locale } = useWords();
  const seatName = useSeatName();
  const { factor, digits } = scaleOf(reading.form);
  return (
    <div className={styles['wide']}>
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
    </div>
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

function Told({ found }: PartProps) {
  const { t, richCode } = useWords();
  const { known, names } = useReview();
  const seatName = useSeatName();
  const lines = toldIn(found);
  return (
    <section>
      <h3 className={styles['title']}>{t('why.known.toldTitle')}</h3>
      {lines.length === 0 ? <p className={styles['text']}>{t('why.known.toldNone')}</p> : null}
      <ul className={styles['told']}>
        {lines.map(({ turn, line, seats }, at) => (
          <li key={at}>
            <span className={styles['quiet']}>{t('play.turnShort', { turn })}</span>{' '}
            {richCode(newsKey(line), newsFacts(line, known, names))}{' '}
            <span className={styles['quiet']}>
              {line.audience === null
                ? t('why.known.everybody')
                : seats.map((seat, place) => (
                    <span key={seat}>
                      {place === 0 ? '' : ' · '}
                      <Name>{seatName(seat)}</Name>
                    </span>
                  ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
