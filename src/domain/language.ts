/** Languages of the interface; every sentence exists in each. */
export const languages = ['en', 'zh_CN'] as const;
export type Language = (typeof languages)[number];

/** One text in every language: leaving one out does not compile. */
export type Words = Record<Language, string>;
