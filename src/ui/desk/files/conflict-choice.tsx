import { choiceBy, conflictChoices, type ConflictChoices, type ImportLine } from '@/domain/import-preview';
import { filesWording } from './files-wording';

interface ConflictChoiceProps {
  line: ImportLine;
  choices: ConflictChoices;
  choose(choices: ConflictChoices): void;
}

/** Whose word counts in one row: mine or the file's. Rows about the same record go together. */
export function ConflictChoice({ line: { id, store, sheet, row }, choices, choose }: ConflictChoiceProps) {
  const { files } = filesWording();
  const chosen = choiceBy(choices)(id);
  return (
    <span class="row-choice" role="radiogroup" aria-label={files.keepOf(store)}>
      {conflictChoices.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={`keep ${sheet} ${String(row)}`}
            checked={chosen === value}
            onChange={() => {
              const others = choices.others.filter((other) => other !== id);
              choose({ ...choices, others: value === choices.all ? others : [...others, id] });
            }}
          />
          {files.keep[value]}
        </label>
      ))}
    </span>
  );
}
