import { at } from '../embedded/walk';
import { whole } from './number';
import { plainText } from './text';

const promises = [
  /承诺[^\d，,；;。预]{0,6}(\d{1,4})\s?(小时|h|天|日)/i,
  /^(\d{1,4})\s?(小时|h|天|日)内?发货/i,
  /\bship(?:s|ped|ping)?\s(?:with)?in\s(\d{1,4})\s(hour|day)/i,
];

/**
 * The promise a line leads with, in hours: "承诺48小时发货", "预计18小时发货，承诺25天发货" is 600. An estimate (预计) or an
 * arrival date is no promise: undefined.
 */
export function deliveryHours(found: unknown): number | undefined {
  const shown = plainText(found);
  if (shown === undefined) return undefined;
  for (const promise of promises) {
    const [, amount, unit] = promise.exec(shown) ?? [];
    if (amount !== undefined) return Number(amount) * (/天|日|day/i.test(unit ?? '') ? 24 : 1);
  }
  return undefined;
}

/** A promise held in days. */
export function daysAsHours(found: unknown): number | undefined {
  const days = whole(found);
  return days !== undefined && days > 0 ? days * 24 : undefined;
}

/** Hours of a protection service that names them (late delivery is compensated); the text beside them can say otherwise. */
export function agreedHours(service: unknown): number | undefined {
  const hours = at(service, 'enabled') === false ? undefined : whole(at(service, 'agreeDeliveryHours'));
  return hours !== undefined && hours > 0 ? hours : undefined;
}
