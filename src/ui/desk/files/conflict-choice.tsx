import { choiceBy, type ConflictChoice, type ConflictChoices, type ImportLine } from '@/domain/import-preview';
import { filesWording } from './files-wording';

/** The buyer's word on conflicts, and how it is changed. */
export interface Choosing {
  choices: ConflictChoices;
  choose(choices: ConflictChoices): void;
}

interface KeepThisProps extends Choosing {
  line: ImportLine;
  value: ConflictChoice;
}

/** Says that in one row this word counts, mine or the file's. Rows about the same record go together. */
export function KeepThis({ line: { id, store, sheet, row }, value, choices, choose }: KeepThisProps) {
  const { files } = filesWording();
  return (
    <label class="keep-this">
      <input
        type="radio"
        name={`keep ${sheet} ${String(row)}`}
        aria-label={`${files.keepThis}: ${store}, ${files.columns[value]}`}
        checked={choiceBy(choices)(id) === value}
        onChange={() => {
          const others = choices.others.filter((other) => other !== id);
          choose({ ...choices, others: value === choices.all ? others : [...others, id] });
        }}
      />
      {files.keepThis}
    </label>
  );
}
