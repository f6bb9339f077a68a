import type { ComponentChildren } from 'preact';
import { fill } from '@/i18n/fill';
import type { Badge } from '@/domain/page-facts';
import type { ColleagueEntry, StoreColumnId, StoreLine } from '@/domain/store-line';
import type { TableColumn } from '@/domain/table-view';
import { BandShape } from '../../parts/band-shape';
import { PlainText } from '../../parts/plain-text';
import { deskWording } from '../desk-words';
import { hashOf } from '../route';
import { tableWording } from './table-wording';

export interface StoreColumn {
  id: StoreColumnId;
  /** in pixels, at least */
  width: number;
  /** takes a share of the room that is left */
  grows?: true;
  /** numbers stand at the right */
  numeric: boolean;
  cell(line: StoreLine): ComponentChildren;
}

/** "not read" looks like nothing else: neither zero nor good. */
const none = () => <span class="soft">{deskWording().desk.notRead}</span>;
const read = (line: StoreLine, cell: (brief: NonNullable<StoreLine['brief']>) => ComponentChildren) =>
  line.brief ? (cell(line.brief) ?? none()) : none();

function bandCell({ brief }: StoreLine) {
  if (!brief) return <span class="soft">{tableWording().table.notJudged}</span>;
  const { words } = deskWording();
  return (
    <span class={`band-cell band-${brief.band}`}>
      <span class="band">
        <BandShape band={brief.band} size={14} /> {words.bands[brief.band]}
      </span>
    </span>
  );
}

function companyCell(line: StoreLine) {
  const name = line.companyName ?? line.loginId ?? line.shopHost;
  return (
    <a key={line.storeKey} href={hashOf({ screen: 'store', storeKey: line.storeKey })} tabIndex={-1}>
      {name === null ? deskWording().desk.unnamed : <PlainText text={name} limit={80} />}
    </a>
  );
}

function scoreCell(line: StoreLine) {
  const { words, format } = deskWording();
  return read(line, ({ score, best }) =>
    best === score ? format.count(score) : fill(words.scoreRange, format.count(score), format.count(best)),
  );
}

const text = (value: string | null) => (value === null || value === '' ? '' : <PlainText text={value} limit={120} />);

const colleagueText = ({ author, reason, sure }: ColleagueEntry) =>
  `${author}: ${sure ? reason : deskWording().desk.possibly(reason)}`;

/** Every column of the table, in its usual order. */
export const storeColumns: readonly StoreColumn[] = [
  { id: 'band', width: 124, numeric: false, cell: bandCell },
  { id: 'company', width: 160, grows: true, numeric: false, cell: companyCell },
  { id: 'score', width: 150, numeric: false, cell: scoreCell },
  {
    id: 'coverage',
    width: 76,
    numeric: true,
    cell: (line) => read(line, ({ coverage }) => deskWording().format.percent(coverage)),
  },
  {
    id: 'years',
    width: 70,
    numeric: true,
    cell: (line) => read(line, ({ membershipYears }) => membershipYears),
  },
  {
    id: 'badges',
    width: 110,
    grows: true,
    numeric: false,
    cell: (line) => {
      const names: Partial<Record<Badge, string>> = deskWording().desk.badges;
      const name = (badge: Badge) => names[badge] ?? badge.replace(/^other:/, '');
      return read(line, ({ badges }) => text(badges.map(name).join(', ')));
    },
  },
  {
    id: 'repeatRate',
    width: 104,
    numeric: true,
    cell: (line) =>
      read(line, ({ repeatRate }) => (repeatRate === null ? null : deskWording().format.percent(repeatRate))),
  },
  { id: 'serviceScore', width: 76, numeric: true, cell: (line) => read(line, ({ serviceScore }) => serviceScore) },
  { id: 'location', width: 120, numeric: false, cell: (line) => read(line, ({ location }) => location) },
  {
    id: 'rating',
    width: 92,
    numeric: true,
    cell: ({ rating }) => (rating === null ? '' : deskWording().desk.stars(String(rating))),
  },
  { id: 'tags', width: 100, numeric: false, cell: ({ tags }) => text(tags.join(', ')) },
  { id: 'blacklist', width: 140, numeric: false, cell: ({ blacklisted }) => text(blacklisted) },
  {
    id: 'colleagues',
    width: 150,
    numeric: false,
    cell: ({ colleagues }) => text(colleagues.map(colleagueText).join('; ')),
  },
  {
    id: 'exposure',
    width: 130,
    numeric: true,
    cell: ({ exposure }) => exposure.map((money) => deskWording().format.money(money)).join(' + '),
  },
  { id: 'note', width: 120, grows: true, numeric: false, cell: ({ note }) => text(note) },
  { id: 'lastSeen', width: 100, numeric: true, cell: ({ lastSeenAt }) => deskWording().format.day(lastSeenAt) },
];

/** The columns of a view, in its order; one with a width of its own takes no share of the room that is left. */
export function shownColumns(chosen: readonly TableColumn[]): StoreColumn[] {
  return chosen.flatMap(({ id, width }) => {
    const column = storeColumns.find((one) => one.id === id);
    if (!column) return [];
    if (width === null) return [column];
    const fixed = { ...column, width };
    delete fixed.grows;
    return [fixed];
  });
}

/** Grid tracks of the columns, after the one for the checkbox; the same for every row, so that columns stand under each other. */
export function tracksOf(columns: readonly StoreColumn[]): { tracks: string; width: string } {
  const gaps = 10 * (columns.length + 2);
  const sum = columns.reduce((all, { width }) => all + width, chooserWidth + gaps);
  const tracks = columns.map(({ width, grows }) => (grows ? `minmax(${width}px, 1fr)` : `${width}px`));
  return { tracks: `${chooserWidth}px ${tracks.join(' ')}`, width: `${sum}px` };
}

const chooserWidth = 28;
