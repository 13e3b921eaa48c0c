// Holds the English sentences of `tukhum review`.

export const reviewEn = {
  'review-no-turns': 'No turn of this game was played: there is nothing to review.',
  'review-other-columns':
    'The states of this record do not fit this version of the model, so nothing of them can be named.',
  'review-redacted':
    'A redacted record cannot be reviewed: too much of the game is missing. Review the whole one.',
  'review-without': '“{part}” cannot be taken out of a record. What can: {parts}.',
  'review-luck': 'Playing the same decisions under other seeds …',
  'review-turning': 'Looking for what the game turned on …',
  'review-missed': 'Playing steps that nobody proposed …',
  'review-more':
    'The whole report: --html OUT or --pdf OUT. Its tables: --csv DIR, --xlsx OUT or --json.',
} as const;
