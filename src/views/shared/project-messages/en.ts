/** Labels that all project views share. */
export const projectMessages = {
  asof: 'As of',
  article: 'Article of 30 May 2022',
  today: 'Today',
  sector: 'Sector',
  status: 'Status',
  region: 'Region',
  type: 'Type',
  confidence: 'Grade',
  search: 'Search',
  searchPlaceholder: 'Name, company, place',
  unknownStatus: 'no status documented',
  unknownRegion: 'no region documented',
};

export type ProjectMessages = typeof projectMessages;
