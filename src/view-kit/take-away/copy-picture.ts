/**
 * Puts a picture onto the clipboard. It is handed over as a promise, within the press that asked for it: browsers allow
 * no copying after work that took a while. @throws where the browser copies no pictures
 */
export async function copyPicture(draw: () => Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': draw() })]);
}
