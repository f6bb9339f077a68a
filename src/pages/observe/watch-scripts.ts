import { quietly, type Hand, type PageWindow, type Tools } from './page-window';
import { isWatched } from './watched';

/**
 * Reads watched replies that arrive as scripts (JSONP): when such a script is put into the page, and before it can have loaded,
 * the function it will call is joined by one that looks on.
 */
export function watchScripts(window: PageWindow, { apply, standIn }: Tools, hand: Hand): void {
  const { document, MutationObserver } = window;
  const { stringify } = window.JSON;
  const { getAttribute } = window.Element.prototype;
  const places = new Set<Node>();

  const join = (name: string, address: string) => {
    let heard = false;
    standIn(window, name, (call, _self, args) => {
      try {
        return call();
      } finally {
        quietly(() => {
          if (!heard) hand(address, stringify(args[0]));
          heard = true;
        });
      }
    });
  };
  const look = (node: Node) => {
    if (node.nodeName !== 'SCRIPT') return;
    const address = apply(getAttribute, node, ['src']);
    const name =
      typeof address === 'string' && isWatched(address) && /[?&](?:callback|cb|jsonp)=([\w$]+)/.exec(address);
    if (name && name[1] !== undefined) join(name[1], address as string);
  };
  const follow = (place: Node | null) => {
    if (place === null || places.has(place)) return;
    places.add(place);
    observer.observe(place, { childList: true });
  };
  // Scripts go into the head, the body or the page itself; what is deeper is the page's content and none of them.
  const everywhere = () => {
    follow(document);
    follow(document.documentElement);
    follow(document.head);
    follow(document.body);
  };
  const observer = new MutationObserver((records) => {
    quietly(() => {
      everywhere();
      for (const { addedNodes } of records) for (const node of addedNodes) look(node);
    });
  });
  everywhere();
}
