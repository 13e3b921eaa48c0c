// Decides how a list of turns is written: stretches of neighbours, each of which runs left to right in every language.
import { Num, useWords } from '../../kit/index.ts';
import { stretchesOf } from './slip.ts';

export function TurnList({ turns }: { readonly turns: readonly number[] }) {
  const { locale } = useWords();
  const between = locale === 'ar' ? '، ' : ', ';
  return stretchesOf(turns.map((turn) => ({ turn }))).map(([first, last], at) => (
    <span key={first}>
      {at === 0 ? '' : between}
      <Num>{first === last ? first : `${first}\u2013${last}`}</Num>
    </span>
  ));
}
