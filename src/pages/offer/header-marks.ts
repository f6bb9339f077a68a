import type { Badge, BadgeId } from '@/domain/page-facts';
import type { Page } from '../page';

/** Names of the mark pictures in the shop header; a picture we do not know is no mark of ours. */
const pictures: Record<string, BadgeId> = {
  O1CN01Ev234b26zJUUSp7eQ: 'source-flagship',
  O1CN01Yld5me1p6x0mZ6FZ6: 'source-flagship',
  O1CN014ntq3r24nkFVzJqfW: 'super-factory',
  O1CN01LlGIs925kozzBmKoL: 'super-factory',
  O1CN01OBjMFF1f96iPN27qq: 'powerful-merchant',
  O1CN018b1zLS1wEurq13P6s: 'powerful-merchant',
};

/** Marks drawn as pictures in the shop header of the page. */
export function headerMarks({ document }: Page): Badge[] {
  return [...document.querySelectorAll('#shopNavigation .shop-icon-list img')].flatMap((image) => {
    const name = /\/(O1CN[0-9A-Za-z]+)_/.exec(image.getAttribute('src') ?? '')?.[1];
    const badge = name === undefined ? undefined : pictures[name];
    return badge === undefined ? [] : [badge];
  });
}
