import type { Messages } from './en.ts';

export const messages: Messages = {
  title: 'Tenge und Rubel zum Dollar',
  period: { month: 'Monat', year: 'Jahr' },
  currencies: { KZT: 'Tenge', RUB: 'Rubel', USD: 'US-Dollar' },
  per: (currency, per) => `${currency} je ${per}`,
  value: (name, value) => `${name} ${value}`,
  unit: 'Einheit',
  units: { index: 'Index', usd: 'Je US-Dollar', rub: 'Tenge je Rubel' },
  unitsLong: { index: 'Index', usd: 'Einheiten der Währung je US-Dollar', rub: 'Tenge je Rubel' },
  indexOf: (base) =>
    `Index, ${base} = 100; eine steigende Linie heißt: Die Währung verliert gegenüber dem Dollar an Wert`,
  averages: { month: 'Monatsdurchschnitte', year: 'Jahresdurchschnitte' },
  frequency: 'Durchschnitte',
  frequencies: { month: 'monatlich', year: 'jährlich' },
  years: 'Jahre',
  scale: 'Skala',
  scales: { linear: 'linear', log: 'logarithmisch' },
  marks: 'Ereignisse',
  subtitle: (unit, averages, period) => `${unit}. ${averages}, ${period}`,
  noValue: 'keine Angabe',
  before: { month: 'zum Vormonat', year: 'zum Vorjahr' },
  windows: 'Wie eng sich beide zum Dollar gemeinsam bewegen',
  windowsIntro:
    'Korrelation der monatlichen Änderungen des Logarithmus: 1 = im Gleichschritt, 0 = ohne Zusammenhang. Beide Paare teilen den Dollar.',
  window: 'Zeitraum',
  shown: 'gezeigte Jahre',
  correlation: 'Korrelation',
  changes: 'Monate',
  closeness: {
    close: 'weitgehend im Gleichlauf',
    partly: 'teils im Gleichlauf',
    hardly: 'kaum im Gleichlauf',
    opposite: 'gegenläufig',
  },
  findings: {
    together: ({ home, partner, how, correlation, from, to }) =>
      `${home} und ${partner} liefen zum Dollar ${how} (${from} bis ${to}, Korrelation ${correlation})`,
    rates: ({ when, rates }) => `${when}: ${rates}`,
    index: ({ when, base, values }) => `${when}: ${values} (${base} = 100)`,
  },
};
