/** A company name as registers write it: no blanks, brackets （） of full width. Two spellings of one name become equal. */
export function registeredForm(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').replaceAll('(', '（').replaceAll(')', '）');
}
