// Decides how a turn is called in the review: its number, its quarter and year, and whether it is one of the tail.
import { seasonOf } from '../../facts/calendar.ts';
import { useWords } from '../../kit/index.ts';
import { useReview } from '../use.ts';

export function useTurnTitle(): (turn: number) => string {
  const { t } = useWords();
  const { game } = useReview();
  const { turns, tailTurns, startYear, startQuarter } = game.world;
  return (turn) => {
    const { quarter, year } = seasonOf(turn, startYear, startQuarter);
    const season = t(`play.quarter.${quarter}`, { year });
    const name =
      turn > turns
        ? t('play.tailTurn', { turn: turn - turns, turns: tailTurns })
        : t('play.turn', { turn, turns });
    return `${name} · ${season}`;
  };
}
