/** Told as a job goes on: `of` null while the whole is not known. */
export type Beat = (done: number, of: number | null) => void;
