import { useQuery } from '@tanstack/react-query';
import type { Language } from '../../i18n/language.ts';
import type { CardPicture } from './snippets.ts';

/** Size of the pictures that the build makes, px. */
const SIZE = { width: 1200, height: 630 };

/** The picture of a view that the build has made, with what it shows in words; null where there is none. */
export function useCardPicture(site: string, viewId: string, language: Language): CardPicture | null {
  const { data } = useQuery({
    queryKey: ['cards'],
    queryFn: async (): Promise<Readonly<Record<string, string>>> => {
      const response = await fetch(`${import.meta.env.BASE_URL}cards/index.json`);
      return response.ok ? ((await response.json()) as Record<string, string>) : {};
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  const name = `${viewId}.${language}`;
  const alt = data?.[name];
  return alt === undefined ? null : { src: `${site}cards/${name}.png`, alt, ...SIZE };
}
