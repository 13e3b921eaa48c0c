// Decides what happens when an act of a person breaks on a fault: the game stops, its record is kept, the page says so.
import { table } from './table.ts';

/** Runs an act of the outer edge; a fault inside it stops the game instead of the page. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    table.setState({ fault });
  }
}
