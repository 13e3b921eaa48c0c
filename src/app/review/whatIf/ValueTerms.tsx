// Decides how a number of the model is put in question: found by its name, shown with its passport, set to somebody's own value.
import { useState } from 'react';
import { lastOrderTurn } from '../../../review/index.ts';
import { Button, Num, Pick, useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';
import { figureOf } from './Answer.tsx';
import type { ValueDraft } from './draft.ts';
import { boundsOf, findNumbers, numberName, passportsOf, readNumber } from './numbers.ts';
import type { Passport } from './numbers.ts';
import { setDraft } from './store.ts';
import styles from './WhatIf.module.css';

interface ValueProps {
  readonly draft: ValueDraft;
}

export function ValueTerms({ draft }: ValueProps) {
  const words = useWords();
  const { t } = words;
  const { game } = useReview();
  const [written, setWritten] = useState('');
  const passports = passportsOf(game);
  const found = findNumbers(passports, written, words);
  const passport = passports.find(({ key }) => key === draft.key);
  const choose = (key: string) => {
    const chosen = passports.find((one) => one.key === key);
    if (chosen !== undefined) setDraft({ ...draft, key, value: chosen.ours });
  };
  const shown = passport === undefined || found.includes(passport) ? found : [passport, ...found];
  const turns = Array.from({ length: lastOrderTurn(game) }, (_, at) => at + 1);
  return (
    <>
      <label className={styles['field']}>
        <span>{t('value.find')}</span>
        <input value={written} onChange={(event) => setWritten(event.target.value)} />
      </label>
      {found.length === 0 ? <output className={styles['text']}>{t('value.none')}</output> : null}
      <Pick
        label={t('value.number')}
        value={draft.key}
        onChange={choose}
        choices={shown.map(({ key }) => ({ id: key, label: numberName(key, words) }))}
      />
      {passport === undefined ? null : (
        <>
          <PassportCard passport={passport} />
          <Theirs key={passport.key} draft={draft} passport={passport} />
        </>
      )}
      <Pick
        label={t('value.from')}
        value={String(draft.turn)}
        onChange={(id) => setDraft({ ...draft, turn: Number(id) })}
        choices={turns.map((turn) => ({ id: String(turn), label: t('play.turnShort', { turn }) }))}
      />
    </>
  );
}

function PassportCard({ passport }: { readonly passport: Passport }) {
  const { t, code, locale } = useWords();
  const { ours, low, high, unit, source, isScenarios } = passport;
  return (
    <dl className={styles['passport']}>
      <div>
        <dt>{t('value.ours')}</dt>
        <dd>
          <Num>{figureOf(ours, locale)}</Num>{' '}
          <span className={styles['quiet']}>
            {code(`numberUnit.${unit}`)}
            {isScenarios ? ` · ${t('value.byScenario')}` : ''}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('value.range')}</dt>
        <dd>
          {t('value.rangeText', { low: figureOf(low, locale), high: figureOf(high, locale) })}
        </dd>
      </div>
      <div>
        <dt>{t('value.source')}</dt>
        <dd>
          <bdi>{source === DESIGN_CHOICE ? t('value.designChoice') : source}</bdi>
        </dd>
      </div>
    </dl>
  );
}

const DESIGN_CHOICE = 'design choice';

/** Their value: written, or one of the ends of what is plausible. */
function Theirs({ draft, passport }: ValueProps & { readonly passport: Passport }) {
  const { t, locale } = useWords();
  const [written, setWritten] = useState(() => figureOf(draft.value, locale));
  const [least, most] = boundsOf(passport);
  const value = readNumber(written);
  const isGood = value >= least && value <= most;
  const put = (text: string) => {
    setWritten(text);
    const read = readNumber(text);
    if (read >= least && read <= most) setDraft({ ...draft, value: read });
  };
  return (
    <>
      <div className={styles['theirs']}>
        <label className={styles['field']}>
          <span>{t('value.theirs')}</span>
          <input
            dir="ltr"
            inputMode="decimal"
            value={written}
            aria-invalid={!isGood}
            onChange={(event) => put(event.target.value)}
          />
        </label>
        <Button onClick={() => put(figureOf(passport.low, locale))}>{t('value.low')}</Button>
        <Button onClick={() => put(figureOf(passport.high, locale))}>{t('value.high')}</Button>
      </div>
      {isGood ? null : (
        <p role="alert" className={styles['alarm']}>
          {t('value.bad', { low: figureOf(least, locale), high: figureOf(most, locale) })}
        </p>
      )}
    </>
  );
}
