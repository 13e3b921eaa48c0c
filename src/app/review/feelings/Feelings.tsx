// Decides how feelings come first: questions, cards that nobody signs and that lie face down until all have written. No data.
import { Button, Name, useWords } from '../../kit/index.ts';
import { TakeOut, Write } from '../kit/index.ts';
import { addToReview } from '../stores/additions.ts';
import type { StoredAddition } from '../stores/additions.ts';
import { turnCards } from '../stores/review.ts';
import { Steps } from '../Steps.tsx';
import { useReview, useReviewState } from '../use.ts';
import styles from './Feelings.module.css';

/** A card is read in one breath. @source design choice */
const MOST_LETTERS = 240;

export function Feelings() {
  const { t } = useWords();
  const steps = [
    { id: 'ask', title: t('debrief.feelings'), body: <Questions /> },
    { id: 'write', isReaderOnly: true, body: <Card /> },
    { id: 'cards', title: t('review.feelings.cards'), body: <Cards /> },
  ];
  return <Steps steps={steps} />;
}

function Questions() {
  const { t } = useWords();
  return (
    <ol className={styles['questions']}>
      {([1, 2, 3] as const).map((number) => (
        <li key={number}>{t(`debrief.feelings.${number}`)}</li>
      ))}
    </ol>
  );
}

function Card() {
  const { t } = useWords();
  return (
    <div className={styles['card']}>
      <Write
        label={t('review.feelings.write')}
        press={t('review.feelings.lay')}
        most={MOST_LETTERS}
        rows={3}
        onWrite={(text) => addToReview({ kind: 'feeling', text }) === null}
      />
      <p className={styles['note']}>{t('review.feelings.note')}</p>
    </div>
  );
}

type Feeling = StoredAddition & { readonly content: { readonly kind: 'feeling' } };

/** By the hash of each, so that the order says nothing of who wrote first. */
function cardsIn(additions: readonly StoredAddition[]): readonly Feeling[] {
  const cards = additions.filter((one): one is Feeling => one.content.kind === 'feeling');
  return cards.sort((a, b) => (a.link < b.link ? -1 : 1));
}

function Cards() {
  const { t } = useWords();
  const { additions } = useReview();
  const turned = useReviewState((state) => state.turned);
  const cards = cardsIn(additions);
  if (cards.length === 0) return <p className={styles['note']}>{t('review.feelings.none')}</p>;
  return (
    <>
      <div className={styles['turn']}>
        <output>{turned ? '' : t('review.feelings.down', { count: cards.length })}</output>
        <Button onClick={() => turnCards(!turned)}>
          {turned ? t('review.feelings.turnBack') : t('review.feelings.turn')}
        </Button>
      </div>
      <ul className={styles['cards']}>
        {cards.map(({ link, content }, at) => (
          <li key={link} className={turned ? styles['up'] : styles['down']}>
            {turned ? (
              <>
                <p>
                  <Name>{content.text}</Name>
                </p>
                <TakeOut link={link} what={t('review.feelings.card', { number: at + 1 })} />
              </>
            ) : (
              <span className={styles['unseen']}>
                {t('review.feelings.card', { number: at + 1 })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
