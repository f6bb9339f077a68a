import { deskWording } from './desk-words';
import { hashOf, menuScreens, type Route } from './route';

/** The desk's screens as links; the open one is marked. A store's own page belongs to the table of stores. */
export function Menu({ route }: { route: Route }) {
  const { desk } = deskWording();
  const current = route.screen === 'store' || route.screen === 'memo' ? 'stores' : route.screen;
  return (
    <header class="menu-bar">
      <h1>{desk.title}</h1>
      <nav aria-label={desk.menu}>
        <ul>
          {menuScreens.map((screen) => (
            <li key={screen}>
              <a href={hashOf({ screen, keys: [] })} aria-current={screen === current ? 'page' : undefined}>
                {desk.screens[screen]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
