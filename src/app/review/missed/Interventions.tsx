// Decides how the facilitator's hand is shown: what was released, improvised or overridden, why, and what it moved at once.
import { useMemo } from 'react';
import { signed, scaleOf } from '../../facts/numbers.ts';
import { Name, Num, Scroll, useWords } from '../../kit/index.ts';
import { numberName, placesName } from '../causes/labels.ts';
import { NUMBERS } from '../causes/numbers.ts';
import { useReview } from '../use.ts';
import { interventionsIn } from './hand.ts';
import type { HandMoved, Intervention } from './hand.ts';
import styles from './Missed.module.css';

export function Interventions() {
  const { t } = useWords();
  const { game } = useReview();
  const all = useMemo(() => interventionsIn(game), [game]);
  const { branchOf } = game.record;
  return (
    <>
      <p className={styles['help']}>{t('why.handHelp')}</p>
      {branchOf === null ? null : (
        <p className={styles['said']}>{t('why.hand.branch', { turn: branchOf.turn })}</p>
      )}
      {all.length === 0 ? (
        <p className={styles['said']}>{t('why.hand.none')}</p>
      ) : (
        <HandTable all={all} />
      )}
    </>
  );
}

function HandTable({ all }: { readonly all: readonly Intervention[] }) {
  const { t } = useWords();
  const { game, names } = useReview();
  const titleOf = ({ kind, name }: Intervention) =>
    kind === 'inject' ? names.event(game.world.index.event.get(name) ?? -1) : name;
  return (
    <Scroll className={styles['wide']} label={t('why.hand.table')}>
      <table>
        <caption>{t('why.hand.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.turn')}</th>
            <th scope="col">{t('why.hand.what')}</th>
            <th scope="col">{t('why.hand.kind')}</th>
            <th scope="col">{t('why.hand.reason')}</th>
            <th scope="col">{t('why.hand.moved')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((one, at) => (
            <tr key={at}>
              <td>
                <Num>{one.turn}</Num>
              </td>
              <th scope="row">
                <Name>{titleOf(one)}</Name>
              </th>
              <td>{t(`why.hand.${one.kind}`)}</td>
              <td>{one.reason === null ? '–' : <Name>{one.reason}</Name>}</td>
              <td>
                <MovedList moved={one.moved} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function MovedList({ moved }: { readonly moved: readonly HandMoved[] | null }) {
  const { t } = useWords();
  if (moved === null) return t('why.hand.unknown');
  if (moved.length === 0) return t('why.hand.nothing');
  return (
    <ul>
      {moved.map((one) => (
        <MovedLine key={`${one.stock} ${one.subject}`} {...one} />
      ))}
    </ul>
  );
}

function MovedLine({ stock, subject, amount }: HandMoved) {
  const words = useWords();
  const { game, names } = useReview();
  const spec = NUMBERS.find((one) => one.stock === stock && one.axes.length === 1);
  const { factor } = scaleOf(spec?.form ?? 'amount');
  if (stock === 'crossingClosed') {
    const status = amount > 0 ? words.t('map.crossing.closed') : words.t('map.crossing.open');
    return (
      <li>
        <Name>
          {words.t('why.title', {
            number: numberName({ id: stock }, words),
            where: names.passage(subject),
          })}
        </Name>
        : {status}
      </li>
    );
  }
  const where =
    spec === undefined ? '' : placesName(game.world, { spec, places: [subject] }, { names, words });
  return (
    <li>
      <Name>{words.t('why.title', { number: numberName({ id: stock }, words), where })}</Name>{' '}
      <Num>{signed(words.locale, amount * factor, 1)}</Num>
    </li>
  );
}
