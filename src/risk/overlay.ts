import type { PolicyOverlay } from '@/domain/policy-table';
import type { Policy } from './policy';
import type { Limit } from './policy-shape';
import { orders, rangeOf } from './policy-ranges';

const isObject = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** A number with its reason, wherever in the policy it stands. */
export const isLimit = (node: unknown): node is Limit =>
  isObject(node) && typeof node.value === 'number' && typeof node.reason === 'string';

/** A decisive rule decides by itself; its weight is nothing to change. */
const isIdle = (node: Record<string, unknown>, key: string): boolean => key === 'weight' && node.decisive === true;

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Every number of a policy by its path, weights of rules included, in the order of the table. */
export function numbersIn(policy: Policy): Map<string, number> {
  const numbers = new Map<string, number>();
  const walk = (node: unknown, path: string): void => {
    if (isLimit(node)) numbers.set(path, node.value);
    if (typeof node === 'number') numbers.set(path, node);
    if (isLimit(node) || !isObject(node)) return;
    for (const [key, part] of Object.entries(node)) if (!isIdle(node, key)) walk(part, joined(path, key));
  };
  walk(policy, '');
  return numbers;
}

/** Paths a change names that the policy lacks, or whose number lies outside its range. */
function outside(overlay: PolicyOverlay, usual: ReadonlyMap<string, number>): string[] {
  return Object.entries(overlay).flatMap(([path, value]) => {
    const before = usual.get(path);
    if (before === undefined) return [path];
    const { min, max } = rangeOf(path, before);
    return value >= min && value <= max ? [] : [path];
  });
}

/** Paths that break the order of two numbers, such as a worst limit above the first one. */
function disordered(overlay: PolicyOverlay, usual: ReadonlyMap<string, number>): string[] {
  const valueOf = (path: string): number => overlay[path] ?? usual.get(path) ?? 0;
  return orders(usual).flatMap(([lower, upper]) => (valueOf(lower) > valueOf(upper) ? [lower, upper] : []));
}

/** Paths of a change that cannot be taken over as they are; empty when all of it can. */
export function overlayFaults(overlay: PolicyOverlay, policy: Policy): string[] {
  const usual = numbersIn(policy);
  return [...new Set([...outside(overlay, usual), ...disordered(overlay, usual)])];
}

/** What of a stored change still fits this version's policy: a number that is unknown, too large or out of order counts as usual. */
function fitting(overlay: PolicyOverlay, policy: Policy): PolicyOverlay {
  const faults = new Set(overlayFaults(overlay, policy));
  const rest = Object.fromEntries(Object.entries(overlay).filter(([path]) => !faults.has(path)));
  return faults.size === 0 || Object.keys(rest).length === Object.keys(overlay).length ? rest : fitting(rest, policy);
}

function overlaid(node: unknown, path: string, overlay: PolicyOverlay): unknown {
  if (isLimit(node)) return { ...node, value: overlay[path] ?? node.value };
  if (isObject(node))
    return Object.fromEntries(
      Object.entries(node).map(([key, part]) => [key, overlaid(part, joined(path, key), overlay)]),
    );
  return typeof node === 'number' ? (overlay[path] ?? node) : node;
}

/** The policy with the buyer's own numbers in place of the usual ones; those that do not fit are left as usual. */
export function withOverlay(policy: Policy, overlay: PolicyOverlay): Policy {
  const own = fitting(overlay, policy);
  return Object.keys(own).length === 0 ? policy : (overlaid(policy, '', own) as Policy);
}
