// Decides the press that takes an addition out again; the record keeps that it was there.
import { Button, useWords } from '../../kit/index.ts';
import { takeOut } from '../stores/additions.ts';
import { useReviewState } from '../use.ts';

export function TakeOut({ link, what }: { readonly link: string; readonly what: string }) {
  const { t } = useWords();
  const presenter = useReviewState((state) => state.presenter);
  if (presenter) return null;
  return (
    <Button
      rank="link"
      aria-label={`${t('review.takeOut')}: ${what}`}
      onClick={() => takeOut(link)}
    >
      {t('review.takeOut')}
    </Button>
  );
}
