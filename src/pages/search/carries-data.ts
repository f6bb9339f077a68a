/** True when a script of the page assigns data of a list: then cards show less than the data, and it is worth reading them. */
export const carriesListData = (document: Document): boolean =>
  [...document.scripts].some(({ textContent }) =>
    /\blistOffer\b|\bofferresultData\b|\bcompanyWithOfferLists\b/.test(textContent),
  );
