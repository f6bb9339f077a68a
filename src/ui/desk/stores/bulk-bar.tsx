import { useState } from 'preact/hooks';
import type { BulkChange } from '@/domain/bulk-mark';
import { compareFewest, compareMost } from '@/domain/compare';
import { DropMenu } from '../../parts/drop-menu';
import type { FilesPort } from '../ports';
import { hashOf } from '../route';
import { BulkBlacklist } from './bulk-blacklist';
import { ExportMenu } from './export-menu';
import { tableWording } from './table-wording';
import { TagMenu } from './tag-menu';
import type { Bulk } from './use-bulk';
import type { Choosing } from './use-selection';

interface BulkBarProps {
  choosing: Choosing;
  /** stores the list shows */
  total: number;
  bulk: Bulk;
  files: FilesPort;
}

const ratings = [5, 4, 3, 2, 1, null];

/** How many stores are chosen, and what can be done with all of them. */
export function BulkBar({ choosing, total, bulk, files }: BulkBarProps) {
  const { desk, table, format } = tableWording();
  const [isListing, setListing] = useState(false);
  const { chosen, inside } = choosing;
  const outside = inside === null ? 0 : chosen.size - inside;
  const change = (wanted: BulkChange) => {
    setListing(false);
    bulk.change(chosen, wanted);
  };
  if (chosen.size === 0) return null;
  return (
    <>
      <div class="bulk">
        <span role="status">
          {table.selected(format.count(inside ?? chosen.size), format.count(total))}
          {outside > 0 && ` ${table.outside(format.count(outside))}`}
        </span>
        <button class="strong" onClick={choosing.none}>
          {desk.chooseNone}
        </button>
        {chosen.size >= compareFewest && chosen.size <= compareMost ? (
          <a href={hashOf({ screen: 'compare', keys: [...chosen] })}>{desk.compareChosen}</a>
        ) : (
          <span class="soft">{desk.compareHint}</span>
        )}
        {bulk.doing?.phase !== 'marks' && (
          <>
            <TagMenu onChange={change} />
            <DropMenu label={table.rate}>
              {ratings.map((rating) => (
                <button
                  key={rating}
                  onClick={() => {
                    change({ kind: 'rate', rating });
                  }}
                >
                  {rating === null ? table.noRating : desk.stars(String(rating))}
                </button>
              ))}
            </DropMenu>
            <button
              class="strong"
              aria-expanded={isListing}
              onClick={() => {
                setListing(!isListing);
              }}
            >
              {table.blacklist}
            </button>
            <button
              class="strong"
              onClick={() => {
                change({ kind: 'take-off' });
              }}
            >
              {table.takeOff}
            </button>
          </>
        )}
        <ExportMenu chosen={chosen} files={files} />
      </div>
      {isListing && (
        <BulkBlacklist
          count={chosen.size}
          onAgree={(entry) => {
            change({ kind: 'blacklist', entry });
          }}
          onCancel={() => {
            setListing(false);
          }}
        />
      )}
    </>
  );
}
