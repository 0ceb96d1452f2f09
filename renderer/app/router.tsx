/**
 * Where the window is: the part of its address after `#`, so that back and forward just work.
 *
 * - a link: `<Link to="/families/:id" values={{ id }}>…</Link>`
 * - go there: `navigate('/families', { quick: 'overdue', mahalla: id })`; change what the present
 *   page carries without a new step back: `navigate(…, { replace: true })`
 * - what was carried: `const { id } = useValues('/families/:id')`
 */
import { type ComponentProps, useSyncExternalStore } from 'react';
import { type Address, type AddressValues, addresses } from './addresses.ts';
import { matchRoute, type Route, type Values } from './match-route.ts';

/** Values may be left out where the path needs none. */
type ValuesArgument<A extends Address> =
  Partial<AddressValues<A>> extends AddressValues<A>
    ? AddressValues<A> | undefined
    : AddressValues<A>;
type ValuesRest<A extends Address> =
  undefined extends ValuesArgument<A>
    ? [values?: ValuesArgument<A>, options?: NavigateOptions]
    : [values: ValuesArgument<A>, options?: NavigateOptions];

interface NavigateOptions {
  /** Takes the place of the present step instead of adding one. */
  readonly replace?: boolean;
}

/** '#/families/123?tab=plan' */
export function href<A extends Address>(address: A, ...[values]: ValuesRest<A>): string {
  return hashOf(address, (values ?? {}) as Values);
}

function hashOf(address: Address, values: Values): string {
  const path = address.replace(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
  const query = new URLSearchParams();
  for (const name of addresses[address]) {
    const value = values[name];
    if (value !== undefined && value !== '') query.set(name, value);
  }
  return `#${path}${query.size > 0 ? `?${query}` : ''}`;
}

export function navigate<A extends Address>(address: A, ...[values, options]: ValuesRest<A>): void {
  const hash = hashOf(address, (values ?? {}) as Values);
  if (options?.replace) {
    history.replaceState(null, '', hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    window.location.hash = hash;
  }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}

export function useRoute(): Route | null {
  return matchRoute(useHash());
}

/** What the present address carries; empty while the window is already leaving for another one. */
export function useValues<A extends Address>(address: A): AddressValues<A> {
  const route = useRoute();
  return (route?.address === address ? route.values : {}) as AddressValues<A>;
}

type LinkProps<A extends Address> = Omit<ComponentProps<'a'>, 'href'> & {
  readonly to: A;
} & (undefined extends ValuesArgument<A>
    ? { readonly values?: ValuesArgument<A> }
    : { readonly values: ValuesArgument<A> });

export function Link<A extends Address>({ to, values, ...rest }: LinkProps<A>) {
  return <a {...rest} href={hashOf(to, (values ?? {}) as Values)} />;
}
