/** Scripts the background puts into a tab on demand, so that an ordinary page carries none of them. */
export const pageScripts = ['card', 'older-offers', 'list-data', 'page-replies', 'list-bar', 'store-pages'] as const;
export type PageScript = (typeof pageScripts)[number];
