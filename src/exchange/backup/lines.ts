import { FileFaultError } from '@/domain/file-fault';

/** The longest record is a reading with its reviews, some 100 kB; a longer line is no backup. */
const longestLine = 8_000_000;

/** The lines of a text file, one by one, in UTF-8 without the mark; a file that is not text, or has an endless line, throws. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoded(decoder, value);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
    if (rest.length > longestLine) throw new FileFaultError('not-ours', 'a line without end');
    if (done) break;
  }
  if (rest !== '') yield rest;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new FileFaultError('not-ours', 'not text');
  }
}
