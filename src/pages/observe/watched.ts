/** The kinds of reply that tell of stores and offers: search, reviews, and the shop's card, header, registration and factory card. */
const apis =
  /^(?:https:)?\/\/h5api\.m\.1688\.com\/h5\/mtop\.(?:relationrecommend\.wirelessrecommend\.recommend|1688\.trade\.service\.mtoprateservice\.query(?:dsrratedata|itemratedlist)v2|1688\.moga\.pc\.shopcard|alibaba\.alisite\.cbu\.server\.moduleasyncservice|com\.alibaba\.china\.factory\.card\.common\.fn\.mtop\.tpp\.faas)\/\d/i;

/** True for the address of a reply that is read; every other reply is left alone. */
export const isWatched = (address: string): boolean => apis.test(address);
