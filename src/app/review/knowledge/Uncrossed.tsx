// Decides how what was known in the room and never crossed is shown: who knew, who decided without it, and how far off.
import { useMemo } from 'react';
import { uncrossedIn } from '../../../review/index.ts';
import type { KnownSubject, Uncrossed as Found, UncrossedTurn } from '../../../review/index.ts';
import { figure, knownText } from '../../facts/numbers.ts';
import { knownAt } from '../../facts/readings.ts';
import { Button, Name, Num, Scroll, useWords } from '../../kit/index.ts';
import { TurnList } from '../causes/TurnList.tsx';
import { useReview } from '../use.ts';
import styles from './Knowledge.module.css';

const MOST = 12;

interface UncrossedProps {
  /** Opens the same subject in who knew what when. */
  readonly onSubject: (subject: KnownSubject) => void;
}

export function Uncrossed({ onSubject }: UncrossedProps) {
  const { t, locale } = useWords();
  const { game } = useReview();
  const all = useMemo(() => uncrossedIn(game), [game]);
  const shown = all.slice(0, MOST);
  return (
    <>
      <p className={styles['help']}>{t('why.uncrossedHelp')}</p>
      {all.length === 0 ? (
        <p className={styles['said']}>{t('why.uncrossed.none')}</p>
      ) : (
        <>
          <First found={all[0]} />
          <Table shown={shown} onSubject={onSubject} />
          {all.length > shown.length ? (
            <p className={styles['text']}>
              {t('why.uncrossed.more', {
                shown: figure(locale, shown.length),
                all: figure(locale, all.length),
              })}
            </p>
          ) : null}
        </>
      )}
    </>
  );
}

/** The widest gap as a sentence that can be read aloud. */
function First({ found }: { readonly found: Found | undefined }) {
  const { rich, code, locale } = useWords();
  const { game, names } = useReview();
  const worst = found === undefined ? undefined : worstOf(found);
  if (found === undefined || worst === undefined) return null;
  const seat = (index: number) => names.seat(game.world.seats[index]?.id ?? '');
  const facts = {
    turn: worst.turn,
    decider: seat(found.decider),
    knower: seat(found.knower),
    zone: names.zone(found.zone),
    reading: code(`reading.${found.reading}`),
    knew: rangeText(locale, worst.knower),
    truth: figure(locale, worst.truth * 100),
  };
  return (
    <p className={styles['said']}>
      {worst.decider === null
        ? rich('why.uncrossed.sentenceBlind', facts)
        : rich('why.uncrossed.sentence', { ...facts, believed: rangeText(locale, worst.decider) })}
    </p>
  );
}

/** The turn in which the one who decided stood farthest off; where it saw nothing, the first. */
function worstOf({ turns }: Found): UncrossedTurn | undefined {
  const apart = ({ decider, truth }: UncrossedTurn) =>
    decider === null ? 0 : Math.abs(decider.value - truth);
  return [...turns].sort((a, b) => apart(b) - apart(a))[0];
}

function rangeText(
  locale: Parameters<typeof knownText>[0],
  seen: { readonly value: number; readonly band: number },
): string {
  const column = { value: Float64Array.of(seen.value), band: Float64Array.of(seen.band) };
  return knownText(locale, knownAt(column, 0, 1), 'share');
}

interface TableProps extends UncrossedProps {
  readonly shown: readonly Found[];
}

function Table({ shown, onSubject }: TableProps) {
  const { t } = useWords();
  return (
    <Scroll className={styles['wide']} label={t('why.uncrossed.table')}>
      <table className={styles['uncrossed']}>
        <caption>{t('why.uncrossed.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('why.uncrossed.what')}</th>
            <th scope="col">{t('why.uncrossed.line')}</th>
            <th scope="col">{t('why.uncrossed.knew')}</th>
            <th scope="col">{t('why.uncrossed.decided')}</th>
            <th scope="col">{t('why.known.true')}</th>
            <th scope="col">{t('why.uncrossed.turns')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((found) => (
            <Row
              key={`${found.zone}${found.reading}${found.knower} ${found.decider}`}
              found={found}
              onSubject={onSubject}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Row({ found, onSubject }: { readonly found: Found } & UncrossedProps) {
  const { t, code, locale } = useWords();
  const { game, names } = useReview();
  const { zone, reading, knower, decider, line, turns } = found;
  const worst = worstOf(found);
  const seat = (index: number) => names.seat(game.world.seats[index]?.id ?? '');
  if (worst === undefined) return null;
  return (
    <tr>
      <th scope="row">
        <Button rank="link" onClick={() => onSubject({ of: 'zone', reading, subject: zone })}>
          {t('why.title', { number: code(`reading.${reading}`), where: names.zone(zone) })}
        </Button>
      </th>
      <td>{t(`why.uncrossed.${line}`)}</td>
      <td>
        <Name>{seat(knower)}</Name>{' '}
        <span className={styles['quiet']}>
          <Num>{rangeText(locale, worst.knower)}</Num>
        </span>
      </td>
      <td>
        <Name>{seat(decider)}</Name>{' '}
        <span className={styles['quiet']}>
          {worst.decider === null ? (
            t('why.uncrossed.nothing')
          ) : (
            <Num>{rangeText(locale, worst.decider)}</Num>
          )}
        </span>
      </td>
      <td>
        <Num>{figure(locale, worst.truth * 100)}</Num>
      </td>
      <td>
        <TurnList turns={turns.map(({ turn }) => turn)} />
      </td>
    </tr>
  );
}
