/** For a field the buyer has just asked for: it takes the focus when it appears. */
export const takeFocus = (field: HTMLElement | null) => field?.focus();
