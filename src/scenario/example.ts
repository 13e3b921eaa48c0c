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
