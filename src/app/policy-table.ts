import { checkNames } from '@/domain/check-names';
import { checkIds } from '@/domain/checks';
import type { Language } from '@/domain/language';
import type { PolicyGroup, PolicyNumber, PolicyTable } from '@/domain/policy-table';
import { policyNames, type PolicyNames } from '@/i18n/policy-names';
import { isLimit, numbersIn } from '@/risk/overlay';
import { defaultPolicy, type Policy } from '@/risk/policy';
import { orders, rangeOf, unitOf } from '@/risk/policy-ranges';
import type { Limit, PolicyRow } from '@/risk/policy-shape';
import { allRules } from '@/risk/rules';
import { policyInForce } from './policy-in-force';
import type { StoredSettings } from './settings';

type Said = Pick<Limit, 'source' | 'reason'>;

/** Source and reason of every number by its path. A weight has its rule's source; the reason is told once, for the rule. */
function saidOf(policy: Policy): Map<string, Said> {
  const said = new Map<string, Said>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    if (isLimit(node)) said.set(path, node);
    else for (const [key, part] of Object.entries(node)) walk(part, path === '' ? key : `${path}.${key}`);
  };
  walk(policy, '');
  for (const [id, { source }] of Object.entries<PolicyRow>(policy.rules))
    said.set(`rules.${id}.weight`, { source, reason: '' });
  return said;
}

/** `checks.factors.sample/few-reviews` is named by its check and the rule it lowers. */
function factorName(path: string, language: Language): string | undefined {
  const [check, rule] = /^checks\.factors\.(.+)$/.exec(path)?.[1]?.split('/') ?? [];
  const named = checkIds.find((id) => id === check);
  const lowered = allRules.find(({ id }) => id === rule);
  return named && lowered && `${checkNames[named][language]} → ${lowered.texts[language].title}`;
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** `rules.young-store.limits.worstYears` belongs to `rules.young-store`, `payment.deposit` to `payment`. */
function groupOf(path: string): string {
  const parts = path.split('.');
  if (parts[0] === 'rules') return parts.slice(0, 2).join('.');
  return parts.length > 2 ? parts.slice(0, -1).join('.') : parts.length === 2 ? (parts[0] ?? path) : 'general';
}

function groupHead(id: string, names: PolicyNames, language: Language): Omit<PolicyGroup, 'numbers'> {
  const rule = allRules.find((one) => `rules.${one.id}` === id);
  if (!rule) {
    return {
      id,
      title: names.groups[id] ?? id,
      reason: '',
      source: null,
      decisive: false,
      loud: false,
      experimental: false,
    };
  }
  const row: PolicyRow = defaultPolicy.rules[rule.id];
  return {
    id,
    title: rule.texts[language].title,
    reason: names.reasons[id] ?? row.reason,
    source: row.source,
    decisive: row.decisive,
    loud: row.loud,
    experimental: rule.lifecycle === 'experimental',
  };
}

/** Every number of the policy in force, grouped, with names and reasons in one language. */
export function policyTable(settings: Pick<StoredSettings, 'policy' | 'yearlyFee'>, language: Language): PolicyTable {
  const names = policyNames[language];
  const [usual, inForce, said] = [numbersIn(defaultPolicy), numbersIn(policyInForce(settings)), saidOf(defaultPolicy)];
  const pairs = orders(usual);
  const numbers = [...usual].flatMap(([path, before]): PolicyNumber[] => {
    const why = said.get(path);
    if (!why) return [];
    return [
      {
        path,
        name: factorName(path, language) ?? names.numbers[path] ?? names.numbers[lastOf(path)] ?? lastOf(path),
        value: inForce.get(path) ?? before,
        usual: before,
        unit: unitOf(path),
        ...rangeOf(path, before),
        noMoreThan: pairs.filter(([lower]) => lower === path).map(([, upper]) => upper),
        noLessThan: pairs.filter(([, upper]) => upper === path).map(([lower]) => lower),
        source: why.source,
        reason: names.reasons[path] ?? why.reason,
      },
    ];
  });
  // A decisive rule may have no number at all; it stands in the table all the same.
  const ids = new Set([...allRules.map(({ id }) => `rules.${id}`), ...numbers.map(({ path }) => groupOf(path))]);
  const groups = [...ids].map((id) => ({
    ...groupHead(id, names, language),
    numbers: numbers.filter(({ path }) => groupOf(path) === id),
  }));
  const overlay = Object.fromEntries(
    numbers.filter(({ value, usual: before }) => value !== before).map(({ path, value }) => [path, value]),
  );
  return { groups, overlay };
}
