import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { expect, LANGUAGES, test } from './support.ts';

/** Attributes of the tags that link previews read, by their name. */
function tagsOf(html: string): ReadonlyMap<string, string> {
  const tags = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g);
  return new Map([...tags].map(([, name = '', content = '']) => [name, content]));
}

/** Without a browser at hand the build makes no pictures, and nothing names one. */
async function hasPictures(request: APIRequestContext): Promise<boolean> {
  return (await (await request.get('/cards/index.json')).text()) !== '{}';
}

test('every project has a picture of its own in every language, named with its size and in words', async ({
  request,
}) => {
  test.skip(!(await hasPictures(request)), 'built without a browser');
  const projects = JSON.parse(readFileSync('data/projects.json', 'utf8')) as readonly {
    readonly id: string;
  }[];
  const seen = new Set<string>();
  for (const { id } of projects) {
    for (const language of LANGUAGES) {
      const path = `/${language}/projects/${id}/`;
      const tags = tagsOf(await (await request.get(path)).text());
      const picture = tags.get('og:image') ?? '';
      expect(picture, path).toMatch(new RegExp(`/cards/projects/${id}\\.${language}\\.png$`));
      expect(tags.get('twitter:image'), path).toBe(picture);
      expect(tags.get('twitter:card'), path).toBe('summary_large_image');
      expect(tags.get('og:image:alt')?.length, path).toBeGreaterThan(60);
      expect(tags.get('twitter:image:alt'), path).toBe(tags.get('og:image:alt'));
      const file = await (await request.get(picture)).body();
      const size = [file.readUInt32BE(16), file.readUInt32BE(20)].map(String);
      expect(size, picture).toEqual([tags.get('og:image:width'), tags.get('og:image:height')]);
      expect(size, picture).toEqual(['1200', '630']);
      expect(file.length, picture).toBeLessThan(45_000);
      seen.add(file.toString('base64'));
    }
  }
  expect(seen.size).toBe(projects.length * LANGUAGES.length);
});

test('pages of views and of sources name a picture that is there; answers to content systems name the same', async ({
  request,
}) => {
  test.skip(!(await hasPictures(request)), 'built without a browser');
  for (const path of [
    '/de/',
    '/kk/trade/',
    '/ru/sources/S001/',
    '/en/embed/projects-map/',
    '/kk/projects/P05/',
  ]) {
    const html = await (await request.get(path)).text();
    const tags = tagsOf(html);
    expect((await request.get(tags.get('og:image') ?? '')).ok(), path).toBe(true);
    expect(tags.get('og:image:alt')?.length, path).toBeGreaterThan(40);
    const answer =
      /type="application\/json\+oembed"[^>]*href="([^"]+)"|href="([^"]+)" type="application\/json\+oembed"/.exec(
        html,
      );
    const oembed = (await (await request.get(answer?.[1] ?? answer?.[2] ?? '')).json()) as Record<
      string,
      unknown
    >;
    expect(oembed['thumbnail_url'], path).toBe(tags.get('og:image'));
    expect(oembed['thumbnail_width'], path).toBe(1200);
  }
});
