import type { SpaceUse } from '@/domain/used-space';
import { settingsWording } from './settings-wording';

const megabyte = 1_000_000;

/** Bytes as the buyer reads them: "12 MB", "0.3 MB", "under 0.1 MB". */
export function megabytes(bytes: number): string {
  const { format, set } = settingsWording();
  const size = bytes / megabyte;
  if (bytes > 0 && size < 0.05) return set.underMegabyte;
  return `${size < 10 ? size.toFixed(bytes === 0 ? 0 : 1) : format.count(Math.round(size))} MB`;
}

/** Every kind of record with how many there are and about how much room they take. */
export function SpaceTable({ kinds }: { kinds: SpaceUse[] }) {
  const { format, set } = settingsWording();
  return (
    <table class="space">
      <thead>
        <tr>
          {[set.space.kind, set.space.records, set.space.size].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, records, bytes }) => (
          <tr key={kind}>
            <th scope="row">{set.space.kinds[kind]}</th>
            <td>{format.count(records)}</td>
            <td>{megabytes(bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
