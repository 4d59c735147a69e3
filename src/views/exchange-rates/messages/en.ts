export const messages = {
  title: 'Tenge and rouble against the dollar',
  period: { month: 'Month', year: 'Year' },
  currencies: { KZT: 'Tenge', RUB: 'Rouble', USD: 'US dollar' } as Readonly<Record<string, string>>,
  per: (currency: string, per: string) => `${currency} per ${per.startsWith('US') ? per : per.toLowerCase()}`,
  value: (name: string, value: string) => `${name} ${value}`,
  unit: 'Unit',
  units: { index: 'Index', usd: 'Per US dollar', rub: 'Tenge per rouble' },
  unitsLong: { index: 'Index', usd: 'Units of the currency per US dollar', rub: 'Tenge per rouble' },
  indexOf: (base: string) =>
    `Index, ${base} = 100; a rising line means that the currency loses value against the dollar`,
  averages: { month: 'Monthly averages', year: 'Yearly averages' },
  frequency: 'Averages',
  frequencies: { month: 'monthly', year: 'yearly' },
  years: 'Years',
  scale: 'Scale',
  scales: { linear: 'linear', log: 'logarithmic' },
  marks: 'Events',
  subtitle: (unit: string, averages: string, period: string) => `${unit}. ${averages}, ${period}`,
  noValue: 'no figure',
  before: { month: 'on the month before', year: 'on the year before' },
  windows: 'How closely both move together against the dollar',
  windowsIntro:
    'Correlation of the monthly changes of the logarithm: 1 = in step, 0 = unrelated. Both pairs share the dollar.',
  window: 'Period',
  shown: 'years shown',
  correlation: 'Correlation',
  changes: 'Months',
  closeness: {
    close: 'moved closely together',
    partly: 'moved partly together',
    hardly: 'hardly moved together',
    opposite: 'moved in opposite directions',
  },
  findings: {
    together: ({
      home,
      partner,
      how,
      correlation,
      from,
      to,
    }: Readonly<Record<'home' | 'partner' | 'how' | 'correlation' | 'from' | 'to', string>>) =>
      `${home} and ${partner.toLowerCase()} ${how} against the dollar from ${from} to ${to} (correlation ${correlation})`,
    rates: ({ when, rates }: Readonly<Record<'when' | 'rates', string>>) => `${when}: ${rates}`,
    index: ({ when, base, values }: Readonly<Record<'when' | 'base' | 'values', string>>) =>
      `${when}: ${values} (${base} = 100)`,
  },
};

export type Messages = typeof messages;
