import { groupedFingerprint } from '@/domain/shared-word';

/** A fingerprint in groups to read out, the same in every language. */
export function Fingerprint({ fingerprint }: { fingerprint: string }) {
  return (
    <code class="fingerprint" translate={false}>
      {groupedFingerprint(fingerprint)}
    </code>
  );
}
