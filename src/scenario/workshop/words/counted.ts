// Decides which form of an Arabic noun stands with a number; it holds no nouns.

export interface ArabicForms {
  /** With its number said in words. */
  readonly one: string;
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 and more. */
  readonly many: string;
}

/** "دقيقتان", "5 دقائق", "45 دقيقة". */
export function countedAr({ one, two, few, many }: ArabicForms): (count: number) => string {
  return (count) => {
    if (count === 1) return one;
    if (count === 2) return two;
    const last = count % 100;
    // After a full hundred the noun stands as after many, without the case ending of 11 to 99.
    if (count > 0 && last === 0) return `${count} ${many.replace(/ًا$/u, '')}`;
    return `${count} ${last >= 3 && last <= 10 ? few : many}`;
  };
}
