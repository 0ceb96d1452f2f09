/**
 * Components loaded when they are first drawn, or before: `page.loadAhead()`.
 *
 * Not React's `lazy`: its `Suspense` holds back what has come until 300 ms after the last gap was shown, and so
 * made the first opening of every page that slow; see docs/decisions/0009-first-row.md.
 */
import { type ComponentType, type FunctionComponent, useEffect, useReducer, useState } from 'react';

export interface LazyComponent<Props> extends FunctionComponent<Props> {
  /** Settles when the component can be drawn; never rejects: a failure is thrown where it is drawn. */
  readonly loadAhead: () => Promise<void>;
}

interface Source<Props> {
  readonly loaded: () => ComponentType<Props> | null;
  readonly load: () => Promise<void>;
}

/** Draws nothing until the component has come. */
export function lazily<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<void> | null = null;
  const source: Source<Props> = {
    loaded: () => loaded,
    load() {
      loading ??= load()
        .then((component) => {
          loaded = component;
        })
        // The next one who draws it tries again.
        .finally(() => {
          loading = null;
        });
      return loading;
    },
  };
  const drawn = (props: Props) => <Loaded source={source} given={props} />;
  return Object.assign(drawn, { loadAhead: () => source.load().catch(() => undefined) });
}

interface LoadedProps<Props> {
  readonly source: Source<Props>;
  readonly given: Props;
}

function Loaded<Props extends object>({ source, given }: LoadedProps<Props>) {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (source.loaded()) return;
    let isGone = false;
    source.load().then(
      () => isGone || draw(),
      (error: unknown) => isGone || setFailure({ error }),
    );
    return () => {
      isGone = true;
    };
  }, [source]);
  if (failure) throw failure.error;
  const Component = source.loaded();
  return Component && <Component {...given} />;
}
