/** Texts of the dialog in which an embed is put together. The shape of all languages. */
export const messages = {
  title: (view: string) => `Embed: ${view}`,
  targets: {
    web: 'Web page',
    cms: 'CMS',
    reveal: 'reveal.js',
    slides: 'PowerPoint · Keynote · Google Slides',
    mail: 'E-mail',
  },
  targetsLabel: 'Where it goes',
  kinds: { iframe: 'Frame alone', script: 'With script' },
  kindsLabel: 'Kind of snippet',
  hints: {
    iframe:
      'Works wherever HTML is allowed and needs no script: the height comes from the width of the column. Readers who open the filters scroll inside.',
    script:
      'A script of 1.5 kB keeps the frame exactly as high as its content, also when a reader opens filters. It accepts messages from its own frames alone.',
    cms: 'WordPress, Ghost, Drupal and others turn this address into the view when it stands alone in a line (oEmbed). They show the view as it is by default: for these filters and options take the snippet of “Web page”.',
    reveal:
      'One slide. The chart fills its box; arrow keys and clicker go on moving the deck while the chart has the focus, and a changed filter is still there when you come back.',
    slides:
      'PowerPoint, Keynote and Google Slides show no live web pages on a slide. Take the slide with a native chart that can be edited, or the picture: both carry the source and the way back here.',
    mail: 'Mail programs show neither frames nor scripts. This is the picture of the view with its main statement and a link.',
    mailNoPicture:
      'Mail programs show neither frames nor scripts. This is the main statement of the view with a link.',
    mailPicture: 'The picture shows the view as it is by default.',
  },
  width: 'Preview width',
  widthPx: (px: string) => `${px} px`,
  withTitle: 'Heading',
  withControls: 'Filters and options',
  transparent: 'No background',
  transparentHint:
    'Leave “color-scheme:light” in the style of the frame: without it, a page that declares a dark colour scheme paints a ground behind it.',
  frozen: 'Freeze the figures',
  frozenHint: (version: string) => `Stays at data version ${version}, whatever is revised later`,
  locked: 'Locked',
  lockedHint: 'The choice applies, its control is hidden',
  parts: 'Parts',
  preview: 'Preview',
  snippet: 'Snippet',
  address: 'Address',
  copy: 'Copy',
  copied: 'Copied',
  copyKey: 'Ctrl+C or ⌘C copies it too, wherever the focus is in this window.',
  copyFailed: 'The browser did not allow copying. The text is selected: copy it with the keyboard.',
  measuring: 'Measuring the height …',
  frameTitle: (view: string) => `${view}, interactive chart`,
};

export type EmbedDialogMessages = typeof messages;
