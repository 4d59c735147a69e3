import type { EmbedDialogMessages } from './en.ts';

export const messages: EmbedDialogMessages = {
  title: (view) => `Einbetten: ${view}`,
  targets: {
    web: 'Webseite',
    cms: 'CMS',
    reveal: 'reveal.js',
    slides: 'PowerPoint · Keynote · Google Präsentationen',
    mail: 'E-Mail',
  },
  targetsLabel: 'Wohin',
  kinds: { iframe: 'Nur Rahmen', script: 'Mit Skript' },
  kindsLabel: 'Art des Codes',
  hints: {
    iframe:
      'Geht überall, wo HTML erlaubt ist, und braucht kein Skript: Die Höhe ergibt sich aus der Breite der Spalte. Wer die Filter öffnet, scrollt im Rahmen.',
    script:
      'Ein Skript von 1,5 kB hält den Rahmen genau so hoch wie seinen Inhalt, auch wenn jemand die Filter öffnet. Es nimmt nur Nachrichten seiner eigenen Rahmen an.',
    cms: 'WordPress, Ghost, Drupal und andere machen aus dieser Adresse die Ansicht, wenn sie allein in einer Zeile steht (oEmbed). Sie zeigen die Ansicht in ihrer Voreinstellung: Für diese Filter und Optionen nehmen Sie den Code unter „Webseite“.',
    reveal:
      'Eine Folie. Das Diagramm füllt seinen Kasten; Pfeiltasten und Klicker blättern weiter, auch wenn das Diagramm den Fokus hat, und ein geänderter Filter ist noch da, wenn Sie zurückkommen.',
    slides:
      'PowerPoint, Keynote und Google Präsentationen zeigen keine lebenden Webseiten auf einer Folie. Nehmen Sie die Folie mit nativem, bearbeitbarem Diagramm oder das Bild: Beide tragen die Quelle und den Weg hierher zurück.',
    mail: 'Mailprogramme zeigen weder Rahmen noch Skripte. Dies ist das Bild der Ansicht mit ihrer Hauptaussage und einem Link.',
    mailNoPicture:
      'Mailprogramme zeigen weder Rahmen noch Skripte. Dies ist die Hauptaussage der Ansicht mit einem Link.',
    mailPicture: 'Das Bild zeigt die Ansicht in ihrer Voreinstellung.',
  },
  width: 'Breite der Vorschau',
  widthPx: (px) => `${px} px`,
  withTitle: 'Überschrift',
  withControls: 'Filter und Optionen',
  transparent: 'Ohne Hintergrund',
  transparentHint:
    'Lassen Sie „color-scheme:light“ im Stil des Rahmens stehen: Ohne diese Angabe malt der Browser auf Seiten mit dunklem Farbschema einen Grund dahinter.',
  frozen: 'Zahlen einfrieren',
  frozenHint: (version) => `Bleibt bei Datenversion ${version}, was auch später berichtigt wird`,
  locked: 'Gesperrt',
  lockedHint: 'Die Auswahl gilt, ihr Bedienelement ist ausgeblendet',
  parts: 'Bestandteile',
  preview: 'Vorschau',
  snippet: 'Code',
  address: 'Adresse',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyKey: 'Auch Strg+C oder ⌘C kopiert, wo immer der Fokus in diesem Fenster steht.',
  copyFailed:
    'Der Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.',
  measuring: 'Die Höhe wird gemessen …',
  frameTitle: (view) => `${view}, interaktives Diagramm`,
};
