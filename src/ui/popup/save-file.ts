/** The browser reads the file after the click; a minute is far more than it needs, and the memory is freed then. */
const keptFor = 60_000;

/** Hands a file to the browser's downloads under a name. */
export function saveFile(document: Document, name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, keptFor);
}
