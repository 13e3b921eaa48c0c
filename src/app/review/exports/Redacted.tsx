// Decides how a record is redacted on the page: what goes out is ticked, the rest verifies to the same chain.
import { useState } from 'react';
import { REDACTABLE, chainEnd, redact, writeRedacted } from '../../../session/index.ts';
import type { GameRecord, Redaction } from '../../../session/index.ts';
import { Button, Num, Tick, useWords } from '../../kit/index.ts';
import { download, fileName } from './download.ts';
import styles from './Exports.module.css';

/** Free words of people go, and the seed with them: what was sealed could be guessed with it. */
const USUALLY_OUT: Redaction = {
  intents: true,
  notes: true,
  additions: true,
  predictions: true,
  seed: true,
};

export function Redacted({ record }: { readonly record: GameRecord }) {
  const { t } = useWords();
  const [out, setOut] = useState<Redaction>(USUALLY_OUT);
  const { turns, review } = chainEnd(record);
  return (
    <details className={styles['redacted']}>
      <summary>{t('review.export.redacted')}</summary>
      <p className={styles['help']}>{t('review.export.redacted.text')}</p>
      <fieldset className={styles['ticks']}>
        <legend>{t('review.export.out')}</legend>
        {REDACTABLE.map((part) => (
          <Tick
            key={part}
            label={t(`review.export.part.${part}`)}
            checked={out[part] === true}
            onChange={(isOut) => setOut({ ...out, [part]: isOut })}
          />
        ))}
      </fieldset>
      <p className={styles['help']}>
        {t('review.export.chain')} <Num>{(review ?? turns).slice(0, 16)}</Num>
      </p>
      <Button
        onClick={() =>
          download(
            fileName(record, 'redacted.json'),
            [writeRedacted(redact(record, out))],
            'application/json',
          )
        }
      >
        {t('review.export.redacted.save')}
      </Button>
    </details>
  );
}
