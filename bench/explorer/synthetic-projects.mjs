/*
 * Made-up projects of the data package's own schema, for measuring only: they are served to a browser by the benchmark and
 * never written into data/ or dist/. The same seed gives the same rows.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = ['de', 'en', 'ru', 'kk'];

/** de, en, ru, kk */
const GOODS = [
  ['Aluminium', 'Aluminium', 'алюминия', 'алюминий'],
  ['Kupfer', 'Copper', 'меди', 'мыс'],
  ['Reifen', 'Tyre', 'шин', 'шина'],
  ['Dünger', 'Fertiliser', 'удобрений', 'тыңайтқыш'],
  ['Traktoren', 'Tractor', 'тракторов', 'трактор'],
  ['Kabel', 'Cable', 'кабеля', 'кабель'],
  ['Zement', 'Cement', 'цемента', 'цемент'],
  ['Papier', 'Paper', 'бумаги', 'қағаз'],
  ['Waggons', 'Railcar', 'вагонов', 'вагон'],
  ['Arznei', 'Medicine', 'лекарств', 'дәрі'],
  ['Polyethylen', 'Polyethylene', 'полиэтилена', 'полиэтилен'],
  ['Mehl', 'Flour', 'муки', 'ұн'],
  ['Glas', 'Glass', 'стекла', 'шыны'],
];
const KINDS = [
  ['werk', 'plant', 'Завод', 'зауыты'],
  ['montage', 'assembly', 'Сборка', 'құрастыру'],
  ['lager', 'depot', 'Склад', 'қоймасы'],
  ['hütte', 'works', 'Комбинат', 'комбинаты'],
  ['labor', 'laboratory', 'Лаборатория', 'зертханасы'],
];
const FIRMS = [
  'Altyn',
  'Sary',
  'Volga',
  'Irtysh',
  'Ural',
  'Tobol',
  'Esil',
  'Kama',
  'Oka',
  'Balkhash',
  'Neva',
  'Turan',
];
const FORMS = ['Invest', 'Holding', 'Engineering', 'Metall', 'Agro', 'Energo', 'Trans', 'Khim'];

/** Random numbers that are the same in every run, 0 to 1. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function localized(texts) {
  return Object.fromEntries(LANGUAGES.map((language, place) => [language, texts[place]]));
}

/** @returns rows by resource name: projects and what belongs to them, `count` of them */
export function syntheticProjects(root, count, seed = 20_220_530) {
  const rows = (name) => JSON.parse(readFileSync(join(root, 'data', `${name}.json`), 'utf8'));
  const random = generator(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const [sectors, types, statuses, places, sources] = [
    'sectors',
    'project-types',
    'statuses',
    'places',
    'sources',
  ].map(rows);
  const towns = places.filter(({ region }) => region !== null);
  const codes = rows('regions').map(({ id }) => id);
  const companies = Array.from(
    { length: Math.min(2000, Math.max(20, Math.round(count / 20))) },
    (_, index) => `${pick(FIRMS)} ${pick(FORMS)} ${index + 1}`,
  );
  const made = { projects: [], 'project-partners': [], 'project-statuses': [], 'project-amounts': [] };
  for (let index = 1; index <= count; index += 1) {
    const id = `X${String(index).padStart(6, '0')}`;
    const [good, kind] = [pick(GOODS), pick(KINDS)];
    const town = random() < 0.6 ? pick(towns) : null;
    const source = [...new Set([pick(sources).id, pick(sources).id])];
    const names = [
      `${good[0]}${kind[0]} Nr. ${index}`,
      `${good[1]} ${kind[1]} no. ${index}`,
      `${kind[2]} ${good[2]} № ${index}`,
      `${good[3]} ${kind[3]} № ${index}`,
    ];
    made.projects.push({
      id,
      name: localized(names),
      type: pick(types).id,
      sector: pick(sectors).id,
      subsector: null,
      regions: town ? [town.region] : random() < 0.7 ? [pick(codes)] : [],
      places: town ? [town.id] : [],
      placeNote: null,
      capacity: null,
      named: null,
      grade: pick(['A', 'B', 'C']),
      isCounted: random() < 0.96,
      note:
        random() < 0.15
          ? localized([
              `Erweiterung geplant, Lieferung nach ${pick(FIRMS)}.`,
              `Extension planned, deliveries to ${pick(FIRMS)}.`,
              `Планируется расширение, поставки: ${pick(FIRMS)}.`,
              `Кеңейту жоспарланған, жеткізу: ${pick(FIRMS)}.`,
            ])
          : null,
      source,
    });
    for (let partner = random() < 0.5 ? 1 : 2; partner > 0; partner -= 1) {
      const row = { project: id, company: pick(companies), side: partner === 1 ? 'RUS' : 'KAZ', role: null };
      made['project-partners'].push(row);
    }
    let year = 2006 + Math.floor(random() * 16);
    for (const status of statuses.slice(0, 1 + Math.floor(random() * 4))) {
      made['project-statuses'].push({
        project: id,
        date: random() < 0.5 ? String(year) : `${year}-0${1 + Math.floor(random() * 9)}-15`,
        kind: 'since',
        status: status.id,
        basis: random() < 0.8 ? 'stated' : 'derived',
        source: source.slice(0, 1),
        note: null,
      });
      year += 1;
    }
    if (random() < 0.4) {
      made['project-amounts'].push({
        project: id,
        measure: 'investment',
        value: Math.round(1 + random() * 5000) * 1_000_000,
        currency: random() < 0.7 ? 'USD' : 'KZT',
        isHeadline: true,
        statedOn: '2022',
        scope: null,
        source: source.slice(0, 1),
      });
    }
    if (random() < 0.3) {
      made['project-amounts'].push({
        project: id,
        measure: 'jobs',
        value: Math.round(10 + random() * 3000),
        currency: null,
        isHeadline: true,
        statedOn: '2022',
        scope: null,
        source: source.slice(0, 1),
      });
    }
  }
  return made;
}
