/** The observer's event: `detail` is the reply's address, a line break, and the reply as JSON. A page can forge it. */
export const replyEvent = 'touchstone-reply';
/** Asks the observer for what it holds and for every later reply. */
export const askEvent = 'touchstone-replies';

/** Characters. The largest captured reply, a search of 50 offers, has 1.4 million. */
export const longestReply = 2_500_000;
/** Characters of an address; longer ones do not come from browsers. */
export const longestAddress = 8_192;
