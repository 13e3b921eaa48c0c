// Says of a game that is shorter or longer than its scenario how far its lessons are measured; nothing of one that is not.
import { useWords } from '../kit/index.ts';
import { useTable } from '../kit/hooks.ts';

export function Horizon({ className }: { readonly className: string | undefined }) {
  const { t } = useWords();
  const game = useTable((state) => state.game);
  if (game === null || game.calendarTurns === null) return null;
  const { turns, calendarTurns } = game;
  return <p className={className}>{t('horizon.lessons', { turns, calendar: calendarTurns })}</p>;
}
