import { responsiveHeight, type Heights } from './frame-height.ts';

/** A picture of the view in its default state, for readers without scripts and for mail. */
export interface CardPicture {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** What snippets are written from. */
export interface SnippetInput {
  readonly viewId: string;
  /** Address of the dashboard, with a slash at its end. */
  readonly site: string;
  /** Address of the embed in the state and with the choices. */
  readonly embed: string;
  readonly query: URLSearchParams;
  /** Address of the view's page in the same state. */
  readonly page: string;
  /** Name of the frame: "Goods trade per year, interactive chart". */
  readonly frameTitle: string;
  readonly linkText: string;
  readonly summary: string;
  readonly heights: Heights;
  /** Null where the build has no pictures. */
  readonly picture: CardPicture | null;
}

/** A frame that stands alone: no script of ours in the host's page. */
export function iframeSnippet(input: SnippetInput): string {
  const { embed, frameTitle, heights } = input;
  return `<div style="container-type:inline-size">
  <iframe src="${escape(embed)}" title="${escape(frameTitle)}" width="100%" height="${heights[600]}" loading="lazy" style="display:block;width:100%;height:${responsiveHeight(heights)};border:0${ground(input)}"></iframe>
</div>
${linkLine(input)}
${noscript(input)}`;
}

/** A place for the frame and the script that makes it and keeps it as high as its content. */
export function scriptSnippet(input: SnippetInput): string {
  const { viewId, site, query, frameTitle, heights } = input;
  const data = [...query].map(([key, value]) => ` data-${key}="${escape(value)}"`).join('');
  return `<div data-kzru-view="${viewId}"${data} data-kzru-title="${escape(frameTitle)}" data-kzru-height="${heights[600]}">${link(input)}</div>
<script async src="${escape(site)}embed.js"></script>
${noscript(input)}`;
}

/** A slide of reveal.js with the lines that keep the clicker working while the chart has the focus. */
export function revealSnippet(input: SnippetInput): string {
  const { embed, frameTitle } = input;
  return `<section>
  <iframe data-src="${escape(embed)}" data-preload title="${escape(frameTitle)}" style="width:100%;height:640px;border:0${ground(input)}"></iframe>
</section>

<script>
  addEventListener('message', ({ source, data }) => {
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
    if (!frame || !frame.src.startsWith('${new URL(embed).origin}/')) return;
    const keyCodes = { ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, PageUp: 33, PageDown: 34, Escape: 27 };
    if (data.type === 'kzru:key' && keyCodes[data.key]) Reveal.triggerKey(keyCodes[data.key]);
    if (data.type === 'kzru:state') frame.dataset.src = frame.src.split('?')[0] + data.search;
  });
</script>`;
}

/** Mail shows no frames: a picture where there is one, the words, and the way to the view. */
export function mailSnippet(input: SnippetInput): string {
  const { page, picture, summary } = input;
  const image =
    picture === null
      ? ''
      : `<a href="${escape(page)}"><img src="${escape(picture.src)}" alt="${escape(picture.alt)}" width="600" height="315" style="max-width:100%;height:auto;border:0"></a>\n`;
  return `${image}<p>${escape(summary)}<br>${link(input)}</p>`;
}

/** A transparent frame has the colour scheme of its document, or it is painted opaque. */
function ground({ query }: SnippetInput): string {
  return query.get('bg') === 'transparent' ? ';color-scheme:light' : '';
}

function link({ page, linkText }: SnippetInput): string {
  return `<a href="${escape(page)}">${escape(linkText)}</a>`;
}

function linkLine(input: SnippetInput): string {
  return `<p>${link(input)}</p>`;
}

function noscript(input: SnippetInput): string {
  const { picture, summary } = input;
  return picture === null
    ? `<noscript><p>${escape(summary)}</p></noscript>`
    : `<noscript><img src="${escape(picture.src)}" alt="${escape(picture.alt)}" width="${picture.width}" height="${picture.height}" style="max-width:100%;height:auto"></noscript>`;
}

/** For text and for attributes in double quotes. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
