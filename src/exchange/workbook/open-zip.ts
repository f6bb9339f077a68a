import { FileFaultError } from '@/domain/file-fault';

/** A file inside a zip; sizes in bytes as the zip's own list states them. */
export interface ZipEntry {
  packed: number;
  unpacked: number;
  /** the content, piece by piece; throws as soon as there is more of it than the list states */
  read(): AsyncGenerator<Uint8Array>;
}

/** A workbook of 100,000 rows has 20 MB packed and 400 MB unpacked. */
const mostPacked = 200_000_000;
const mostUnpacked = 1_500_000_000;
const mostEntries = 5000;
/** A workbook packs 10 to 40 times smaller; a large file that packs better than this holds nothing but repetition. */
const bombRatio = 250;
const bombSize = 16_000_000;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

const damaged = (detail: string) => new FileFaultError('damaged', detail);

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  if (from < 0 || to > file.size) throw damaged('a part lies outside the file');
  return new DataView(await file.slice(from, to).arrayBuffer());
}

/** The list at a zip's end: where it stands and how long it is. */
async function findList(file: Blob): Promise<{ at: number; size: number; count: number }> {
  const tail = await viewOf(file, Math.max(0, file.size - 65_557), file.size);
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== endMark) continue;
    return {
      count: tail.getUint16(at + 10, true),
      size: tail.getUint32(at + 12, true),
      at: tail.getUint32(at + 16, true),
    };
  }
  throw damaged('no list of its parts');
}

async function* unpack(
  file: Blob,
  at: number,
  method: number,
  packed: number,
  unpacked: number,
): AsyncGenerator<Uint8Array> {
  const head = await viewOf(file, at, at + 30);
  const from = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (from + packed > file.size) throw damaged('a part is cut off');
  const content: ReadableStream<Uint8Array> = file.slice(from, from + packed).stream();
  const stream: ReadableStream<Uint8Array> =
    method === 0
      ? content
      : content.pipeThrough(new DecompressionStream('deflate-raw') as TransformStream<Uint8Array, Uint8Array>);
  const reader = stream.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > unpacked) throw damaged('a part is larger than it says');
      yield value;
    }
  } catch (error) {
    if (error instanceof FileFaultError) throw error;
    throw damaged('a part does not unpack');
  } finally {
    // Also when the reader of the rows has had enough: nothing goes on unpacking behind it.
    await reader.cancel().catch(() => undefined);
  }
  if (size !== unpacked) throw damaged('a part is shorter than it says');
}

/** The parts of a zip by name. Nothing is unpacked yet; what would unpack to more than a buyer's workbook holds is refused here. */
export async function openZip(file: Blob): Promise<Map<string, ZipEntry>> {
  if (file.size > mostPacked) throw new FileFaultError('too-large');
  const { at, size, count } = await findList(file);
  if (count > mostEntries || size > 4_000_000) throw new FileFaultError('too-large', 'too many parts');
  const list = await viewOf(file, at, at + size);
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (let from = 0; from + 46 <= list.byteLength && list.getUint32(from, true) === entryMark;) {
    const [packed, unpacked] = [list.getUint32(from + 20, true), list.getUint32(from + 24, true)];
    const [nameSize, extra] = [
      list.getUint16(from + 28, true),
      list.getUint16(from + 30, true) + list.getUint16(from + 32, true),
    ];
    const method = list.getUint16(from + 10, true);
    const start = list.getUint32(from + 42, true);
    const name = new TextDecoder().decode(
      new Uint8Array(list.buffer, from + 46, Math.min(nameSize, list.byteLength - from - 46)),
    );
    if (list.getUint16(from + 8, true) & 1) throw new FileFaultError('locked');
    if (method !== 0 && method !== 8) throw damaged('a part is packed in an unknown way');
    total += unpacked;
    if (total > mostUnpacked || (unpacked > bombSize && unpacked > packed * bombRatio))
      throw new FileFaultError('too-large');
    entries.set(name, { packed, unpacked, read: () => unpack(file, start, method, packed, unpacked) });
    from += 46 + nameSize + extra;
  }
  return entries;
}
