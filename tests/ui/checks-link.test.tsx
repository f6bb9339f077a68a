// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { popupWords } from '@/i18n/popup-words';
import { routeOf } from '@/ui/desk/route';
import { speak } from '@/ui/parts/wording';
import { ChecksLink } from '@/ui/popup/checks-link';

afterEach(cleanup);

describe('the way from the popup to the checklist', () => {
  it.each(['m:b2b-2200000000001abcde', 'l:示例 包装/#1'])('leads to the checks of %s', (storeKey) => {
    speak('en', cardWords.en);
    render(<ChecksLink storeKey={storeKey} />);
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: popupWords.en.toChecks });
    const { pathname, hash } = new URL(link.href);
    expect(pathname).toBe('/desk.html');
    expect(routeOf(hash)).toEqual({ screen: 'checks', keys: [storeKey] });
  });
});
