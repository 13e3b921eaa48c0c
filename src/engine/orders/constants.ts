// Lists the numbers of orders that the model's paper leaves open, with range and reason; the paper's own stand in the kinds.

/** A number chosen by design: the smallest that is visible in twenty paired games, with the range worth trying. */
export interface DesignChoice {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly meaning: string;
}

function choice(
  value: number,
  low: number,
  high: number,
  unit: string,
  meaning: string,
): DesignChoice {
  return { value, low, high, unit, meaning };
}

/** Every entry is a design choice (MODEL.md ruling 13) and is listed in docs/design-choices.md. */
export const DESIGN_CHOICES = {
  restUnits: choice(
    0.5,
    0.1,
    1,
    'units',
    'patrols a zone must have before resting them means anything',
  ),
  leadershipTips: choice(
    0.02,
    0,
    0.1,
    'tips',
    'tips on drugs and fighters without which nobody is named',
  ),
  nationalTacitCredits: choice(
    0.8,
    0.4,
    1.2,
    'credits',
    'tacit or enforced tolerance declared for all zones at once',
  ),
  nationalTacitCapital: choice(
    3,
    1,
    6,
    'political capital',
    'tacit tolerance declared for all zones at once',
  ),
  closingPairTrust: choice(
    0.02,
    0,
    0.06,
    'trust',
    'trust between two states lost when one closes a crossing',
  ),
  closingShock: choice(
    0.1,
    0,
    0.3,
    'hazard',
    'protest from cut kinship when a crossing closes, times kinship',
  ),
  forumStanding: choice(
    1,
    0,
    2,
    'standing',
    'what a community seat stakes when it convenes a forum itself',
  ),
  neighbourTrust: choice(
    0.1,
    0,
    0.2,
    'trust',
    'trust from which a neighbour sends its officials to a workshop or meeting',
  ),
  neighbourClosure: choice(0.9, 0.8, 1, 'index', 'closure above which a neighbour sends nobody'),
  meetingGap: choice(
    0.5,
    0.25,
    1,
    'share',
    "share of a framework's rhythm that must pass before it meets again",
  ),
  referralFactor: choice(
    0.85,
    0.7,
    1,
    'x',
    'political capital of rungs 3-5 after a referral (the paper says -15 %)',
  ),
  referralDelay: choice(
    2,
    1,
    4,
    'turns',
    'turns until a referral takes hold, when the framework names none',
  ),
  backlash: choice(
    0.005,
    0,
    0.02,
    'index',
    'legitimacy lost on both sides when a rift follows the turn of a signature',
  ),
  offerPenalty: choice(
    0.7,
    0.5,
    1,
    'x',
    "partners' offers after a package was left (the paper says -30 %)",
  ),
  voiceStep: choice(
    1,
    0,
    2,
    'standing',
    'extra standing for each issue still unanswered in the zone',
  ),
  exposureFear: choice(
    0.03,
    0,
    0.1,
    'index',
    'fear when people watch or warn where armed groups are strong',
  ),
  exposurePresence: choice(
    0.25,
    0.1,
    0.4,
    'index',
    'armed presence from which watching and warning frighten',
  ),
  generousFactor: choice(1.2, 1.1, 1.5, 'x', 'money of a generous offer'),
  offerFund: choice(1, 0, 2, 'fund', 'fund spent to put an offer on the table'),
  generousFund: choice(2, 1, 3, 'fund', 'fund spent to put a generous offer on the table'),
  conditionStep: choice(
    0.2,
    0.1,
    0.3,
    'weight',
    'how far one condition tightens or loosens the strings',
  ),
  conditionFund: choice(0.5, 0, 1, 'fund', 'fund spent to renegotiate conditions'),
  auditStep: choice(0.3, 0.1, 0.5, 'up()', 'evaluation quality gained by one audit'),
  auditFund: choice(1, 0.5, 2, 'fund', 'fund spent on an audit'),
  surgeCredits: choice(2, 1, 4, 'credits', 'money a surge brings forward, before agency loss'),
  surgeFund: choice(2, 1, 4, 'fund', 'fund spent on a surge'),
  diversifyTurns: choice(2, 1, 4, 'turns', 'how long a network spreads over more routes'),
  bribePoints: choice(
    2,
    1,
    2,
    'points',
    'points for a bribe, hiding, provision, recruitment or attack',
  ),
  intimidatePoints: choice(1, 1, 2, 'points', 'points for intimidation'),
  packageBorderZones: choice(2, 1, 4, 'zones', 'zones in which a package puts its sensors'),
} as const satisfies Readonly<Record<string, DesignChoice>>;
