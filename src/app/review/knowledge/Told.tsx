// Decides how the news of a subject is listed, each line once, with who read it.
import { improvisedId } from '../../../engine/index.ts';
import type { NewsRecord } from '../../../engine/index.ts';
import type { ReviewGame } from '../../../review/index.ts';
import { newsFacts } from '../../facts/names.ts';
import { newsKey } from '../../facts/news.ts';
import { Name, useWords } from '../../kit/index.ts';
import { improvisedBy } from '../causes/labels.ts';
import { useReview } from '../use.ts';
import { useSeatName } from './parts.ts';
import type { PartProps } from './parts.ts';
import { toldIn } from './sides.ts';
import styles from './Knowledge.module.css';

/** What the facilitator told is in the record, in the words that were used. */
function improvisedFacts(game: ReviewGame, { code, turn, value }: NewsRecord) {
  if (code !== 'improvised') return {};
  const made = improvisedBy(game, improvisedId(turn, value));
  const told = made?.effects.find((effect) => effect.kind === 'news');
  return told === undefined ? {} : { text: told.text };
}

export function Told({ found }: Pick<PartProps, 'found'>) {
  const { t, richCode } = useWords();
  const { game, known, names } = useReview();
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
            {richCode(newsKey(line), {
              ...newsFacts(line, known, names),
              ...improvisedFacts(game, line),
            })}{' '}
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
