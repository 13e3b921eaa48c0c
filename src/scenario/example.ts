// Holds the smallest scenario that shows every part of the format: the reference prints it, and tests read and break it.

export const EXAMPLE = `format: tukhum-scenario
version: 1
id: small
title: { en: Small, fr: Petit, ar: صغير }
summary: { en: A small one, fr: Un petit, ar: صغير جدا }
calendar: { turns: 12, startYear: 2016, startQuarter: 2 }
sources:
  Book14: { title: A book about borders, year: 2014 }
states:
  - id: west
    name: { en: West, fr: Ouest, ar: الغرب }
    seated: true
    baseIncome: { value: 6, range: [4, 8], source: Book14 }
    budget: 3
    legitimacy: 0.5
    ruleOfLaw: 0.5
  - id: east
    name: { en: East, fr: Est, ar: الشرق }
    seated: false
    baseIncome: 4
    budget: 2
    legitimacy: 0.4
    ruleOfLaw: 0.3
zones:
  - id: Z1-W
    name: { en: West side, fr: Côté ouest, ar: الجانب الغربي }
    authority: west
    kind: border-sector
    cells: [Z1-W]
    size: 3
    terrain: 0.3
    tradeDependence: 0.3
    kinship: 0.3
    formalLivelihood: 0.4
    services: 0.4
    trust: { value: 0.4, range: [0.3, 0.5], source: [Book14, design choice] }
    grievance: 0.4
    corruption: 0.3
    armedPresence: 0.1
    patrols: 2
    sensors: 0
  - id: Z1-E
    name: { en: East side, fr: Côté est, ar: الجانب الشرقي }
    authority: east
    kind: rim
    cells: [Z1-E]
    size: 4
    terrain: 0.3
    tradeDependence: 0.3
    kinship: 0.3
    formalLivelihood: 0.3
    services: 0.3
    trust: 0.3
    grievance: 0.5
    corruption: 0.5
    armedPresence: 0.2
    patrols: 1
    sensors: 0
  - id: H-W
    name: { en: Interior, fr: Intérieur, ar: الداخل }
    authority: west
    kind: hinterland
    cells: [H-W]
    size: 5
    terrain: 0.2
    tradeDependence: 0.05
    kinship: 0.1
    formalLivelihood: 0.5
    services: 0.5
    trust: 0.5
    grievance: 0.3
    corruption: 0.3
    armedPresence: 0
    patrols: 1
    sensors: 0
passages:
  - { a: Z1-W, b: Z1-E, kind: official-crossing, lengthKm: 60, post: true }
  - { a: Z1-W, b: H-W, kind: road, lengthKm: 200 }
pairs:
  - { a: west, b: east, closure: 0.3, trust: 0.3 }
networks:
  - { id: traders, kind: traders, name: { en: Traders, fr: Commerçants, ar: تجار } }
  - { id: armed, kind: armed, name: { en: Armed type, fr: Type armé, ar: نمط مسلح } }
flows:
  - { id: trade-in, network: traders, good: trade, from: [Z1-E], to: [H-W], volume: 400 }
  - { id: men-in, network: armed, good: fighters, from: [Z1-E], to: [H-W], volume: 30 }
events:
  - id: dry
    title: { en: Dry, fr: Sec, ar: جفاف }
    text: { en: No rain, fr: Pas de pluie, ar: لا مطر }
    probability: 0.2
    asks: west
    effects:
      - { kind: change, column: trust, zones: [Z1-W], how: add, amount: -0.05 }
    choices:
      - { id: help, credits: 1, text: { en: Help, fr: Aider, ar: مساعدة } }
      - { id: wait, text: { en: Wait, fr: Attendre, ar: انتظار } }
    defaultChoice: wait
  - id: quarrel
    title: { en: Quarrel, fr: Brouille, ar: خلاف }
    text: { en: The two states quarrel, fr: Les deux États se brouillent, ar: تختلف الدولتان }
    deck: politics
    when: turn >= 2 && world.pairTrust < 0.6
    effects:
      - { kind: rift, pairs: [west--east], amount: 0.1 }
decks:
  - { id: politics, chance: { value: 0.2, range: [0.1, 0.3], source: design choice } }
injects:
  - id: visit
    title: { en: Visit, fr: Visite, ar: زيارة }
    text: { en: A minister visits, fr: Une ministre vient en visite, ar: تأتي وزيرة في زيارة }
    effects:
      - { kind: change, column: pairTrust, pairs: [west--east], how: add, amount: 0.05 }
rules:
  - id: neglect-breeds-anger
    note: Where services fail and people feel wronged, trust goes.
    source: Book14
    on: turn-closes
    for: zone
    when: zone.services < 0.35 && zone.grievance > 0.45 && state.legitimacy < 0.6
    then:
      - { kind: change, column: trust, amount: { value: -0.02, range: [-0.04, 0] }, scale: zone.trust }
      - kind: news
        to: holder
        text: { en: People turn away, fr: Les gens se détournent, ar: الناس يبتعدون }
    cooldown: 3
    examples:
      - given: { zone.services: 0.2, zone.grievance: 0.6, state.legitimacy: 0.4, zone.trust: 0.5 }
        expect: { column: trust, change: -0.01 }
      - given: { zone.services: 0.5, zone.grievance: 0.6, state.legitimacy: 0.4, zone.trust: 0.5 }
        expect: silent
lessons:
  - id: services-first
    claim:
      en: Services bring more trust than patrols do.
      fr: Les services apportent plus de confiance que les patrouilles.
      ar: الخدمات تأتي بثقة أكبر مما تأتي به الدوريات.
    source: Book14
    recorded: undecided
    measure: { metric: trust, when: late, of: west }
    compare:
      - { play: community, against: { strategy: patrol, without: [forum] } }
    expect: { direction: higher, least: { value: 0.02, source: design choice } }
    rules: [{ rule: neglect-breeds-anger, says: for }]
    metrics: [services]
    question:
      en: Will services bring more trust than patrols?
      fr: Les services apporteront-ils plus de confiance que les patrouilles ?
      ar: هل تأتي الخدمات بثقة أكبر من الدوريات؟
    debrief:
      - { en: What did people notice?, fr: "Qu'ont remarqué les gens ?", ar: ماذا لاحظ الناس؟ }
    contested: true
    dissent:
      - who: { en: Commanders, fr: Des commandants, ar: قادة ميدانيون }
        says: { en: Without safety no service works, fr: Sans sécurité rien ne marche, ar: لا خدمات بلا أمن }
        source: design choice
        parameters: { zones.Z1-W.services: 0.5 }
orderSets:
  - id: state
    grants:
      - { fromTurn: 1, kinds: [patrol-raise, forum] }
      - { fromTurn: 2, kinds: [services] }
  - id: control
    grants:
      - { fromTurn: 1, kinds: [attack] }
seats:
  - id: west
    kind: state
    state: west
    name: { en: West, fr: Ouest, ar: الغرب }
    role: { en: You govern, fr: Vous gouvernez, ar: أنتم تحكمون }
    goals: { trust: 10 }
    points: 6
    orders: state
  - id: control
    kind: control
    name: { en: Control, fr: Direction, ar: الإدارة }
    role: { en: You lead, fr: Vous animez, ar: أنتم تديرون }
    points: 3
    orders: control
`;
