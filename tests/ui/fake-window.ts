/** A window whose address a test can change, with the event that browsers send after they did. */
export function fakeWindow(href: string) {
  const target = new EventTarget();
  const navigation = new EventTarget();
  const fake = {
    location: { href },
    navigation,
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    addEventListener: target.addEventListener.bind(target),
  };
  return {
    window: fake as unknown as Window,
    goTo(next: string) {
      fake.location.href = next;
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    focus: () => target.dispatchEvent(new Event('focus')),
    show: (persisted: boolean) => target.dispatchEvent(Object.assign(new Event('pageshow'), { persisted })),
  };
}
