/** Words of the filter bar on result lists in English; `{0}` stands for a count. The bands are worded as on the card. */
export const enFilter = {
  brand: 'Touchstone',
  filter: 'Filter',
  open: 'Choose which stores this list shows',
  close: 'Close',
  hidden: '{0} hidden',
  greyed: '{0} greyed',
  shown: '{0} shown for now',
  show: 'Show',
  again: 'Hide again',
  everything: 'Show everything',
  atLeast: 'Years on 1688, at least',
  anyYears: 'Any',
  younger: 'Fewer years',
  yearsUnknown: 'Years not known',
  blacklisted: 'On your blacklist',
  bands: { unclear: 'Unclear', low: 'Low risk', guarded: 'Take care', high: 'High risk', stop: 'Stop' },
  treatments: { show: 'Show', grey: 'Grey', hide: 'Hide' },
  shortcuts: 'Search again, only',
  supply: 'Cross-border supply 跨境专供',
  ready: 'Ready to ship 现货 · 48小时发货',
  hot: 'Cross-border hot items 跨境热销',
  question: 'one question',
  offerTitle: 'Most cards here show too little to judge their stores.',
  offer:
    'Touchstone can read more from what 1688 sends to this page: years, repeat rate and marks of the stores. ' +
    'It reads only what this page receives anyway, asks 1688 for nothing and sends nothing. ' +
    'Scripts of 1688 could notice that it reads along.',
  turnOn: 'Turn on',
  no: 'No',
  turnedOn: 'Turned on. Reload this list to see more. You can turn it off in Touchstone’s popup in the toolbar.',
  failed: 'This could not be saved. Please try again.',
};

export type FilterWords = typeof enFilter;
