import { seeded } from '../seeded.ts';

/** All that a peer's page shows: made up, and named so. */
export interface Dashboard {
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** One label per point of the lines. */
  readonly periods: readonly string[];
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly years: readonly string[];
  /** Shares of a whole, 0–1, per year; they add up to 1. */
  readonly partners: readonly { readonly name: string; readonly shares: readonly number[] }[];
  readonly sectors: readonly string[];
  readonly projects: readonly DashboardProject[];
  readonly events: readonly { readonly date: string; readonly title: string }[];
}

export interface DashboardProject {
  readonly id: number;
  readonly name: string;
  readonly sector: string;
  readonly status: string;
  readonly region: string;
  readonly partner: string;
  /** Million US dollars. */
  readonly investment: number;
  readonly year: number;
}

export interface DashboardSize {
  readonly projects: number;
  /** Points of each line. */
  readonly points: number;
  readonly lines: number;
}

const SECTORS = ['machinery', 'metals', 'chemicals', 'energy', 'mining', 'food'];
const STATUSES = ['announced', 'planned', 'under construction', 'operating'];
const LINES = ['Exports', 'Imports', 'Total'];
const YEARS = 30;
const FIRST_YEAR = 1995;

/** The size of the page that is compared: what the issue of the day needs. */
export const USUAL: DashboardSize = { projects: 22, points: YEARS, lines: LINES.length };

/** A dashboard of the given size; the same size gives the same one. */
export function madeUpDashboard({ projects, points, lines }: DashboardSize): Dashboard {
  const random = seeded(20_220_530);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const years = Array.from({ length: YEARS }, (_, index) => String(FIRST_YEAR + index));
  const weights = years.map(() => Array.from({ length: 8 }, () => 0.2 + random()));
  const shareOf = (partner: number) =>
    weights.map((ofYear) => round((ofYear[partner] ?? 0) / ofYear.reduce((sum, one) => sum + one, 0), 4));
  return {
    figures: [
      { label: 'Trade', value: '24.6' },
      { label: 'Share of imports', value: '42.5 %' },
      { label: 'Projects', value: String(projects) },
      { label: 'Carried out', value: '13' },
    ],
    periods:
      points === YEARS
        ? years
        : Array.from(
            { length: points },
            (_, index) => `${FIRST_YEAR + Math.floor(index / 12)}-${(index % 12) + 1}`,
          ),
    lines: LINES.slice(0, lines).map((name) => ({ name, values: walk(points, random) })),
    years,
    partners: Array.from({ length: 8 }, (_, partner) => ({
      name: `Partner ${partner + 1}`,
      shares: shareOf(partner),
    })),
    sectors: SECTORS,
    projects: Array.from({ length: projects }, (_, index) => ({
      id: index + 1,
      name: `Made-up project ${index + 1}`,
      sector: pick(SECTORS),
      status: pick(STATUSES),
      region: `Region ${1 + Math.floor(random() * 17)}`,
      partner: `Company ${1 + Math.floor(random() * 40)}`,
      investment: Math.round(10 + random() * 900),
      year: 2010 + Math.floor(random() * 15),
    })),
    events: Array.from({ length: 20 }, (_, index) => ({
      date: `${2010 + Math.floor(index * 0.75)}-0${1 + (index % 9)}-1${index % 9}`,
      title: `Made-up meeting ${index + 1}`,
    })),
  };
}

/** A line that goes up and down by chance and never below 1. */
function walk(points: number, random: () => number): number[] {
  let value = 5;
  return Array.from({ length: points }, () => {
    value = Math.min(60, Math.max(1, value + random() * 1.6 - 0.7));
    return round(value, 2);
  });
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
