// Decides how it is told who did not buy which number, what they put in its place, and what came of it.
import { METRICS } from '../../../engine/index.ts';
import type { StoredEffect } from '../../../session/index.ts';
import { writtenAs } from '../../facts/measures.ts';
import { figure, signed } from '../../facts/numbers.ts';
import { Name, Num, useWords } from '../../kit/index.ts';
import { TakeOut } from '../kit/index.ts';
import { useReview } from '../use.ts';
import styles from './Lessons.module.css';

const DIGITS = 3;

export function Dissents() {
  const { t, locale } = useWords();
  const { additions } = useReview();
  const kept = additions.flatMap(({ link, content }) =>
    content.kind === 'dissent' ? [{ link, content }] : [],
  );
  return (
    <ul className={styles['dissents']}>
      {kept.map(({ link, content }) => (
        <li key={link}>
          <p className={styles['question']}>
            <Name>{content.who}</Name>:{' '}
            <Name>
              {content.parameter}
              {content.subject === null ? '' : ` (${content.subject})`}
            </Name>{' '}
            <Num>
              {figure(locale, content.ours, DIGITS)} → {figure(locale, content.theirs, DIGITS)}
            </Num>{' '}
            <span className={styles['help']}>
              {t('review.dissents.from', { turn: content.turn })}
            </span>
          </p>
          <ul>
            {content.result.map((effect, at) => (
              <Effect key={at} effect={effect} />
            ))}
          </ul>
          <TakeOut link={link} what={content.parameter} />
        </li>
      ))}
    </ul>
  );
}

function Effect({ effect }: { readonly effect: StoredEffect }) {
  const { t, code, locale } = useWords();
  const { names } = useReview();
  const measure = METRICS.find(({ id }) => id === effect.measure);
  const { factor, digits } = measure === undefined ? { factor: 1, digits: 2 } : writtenAs(measure);
  const written = (value: number) => signed(locale, value * factor, digits + 1);
  const { mean, low, high } = effect.difference;
  return (
    <li>
      {code(`metric.${effect.measure}`)}
      {effect.state === null ? null : (
        <>
          {' '}
          (<Name>{names.stateId(effect.state)}</Name>)
        </>
      )}
      : {t(`review.dissents.${effect.span}`)}{' '}
      <Num>
        {written(mean)} [{written(low)}, {written(high)}]
      </Num>{' '}
      <span className={styles['help']}>{t('review.dissents.n', { n: effect.n })}</span>
    </li>
  );
}
