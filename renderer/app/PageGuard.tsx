import { Component, type ReactNode } from 'react';
import type { CallError } from './call.ts';
import { keepFault } from './faults.ts';

interface PageGuardProps {
  /** Given the fault once it is kept. */
  readonly fallback: (error: CallError | null) => ReactNode;
  readonly children: ReactNode;
}

interface PageGuardState {
  readonly hasFailed: boolean;
  readonly error: CallError | null;
}

/** Shows `fallback` in place of children that failed to draw, and keeps why; React asks for a class here. */
export class PageGuard extends Component<PageGuardProps, PageGuardState> {
  override state: PageGuardState = { hasFailed: false, error: null };

  static getDerivedStateFromError(): Partial<PageGuardState> {
    return { hasFailed: true };
  }

  override componentDidCatch(failure: unknown): void {
    void keepFault(failure).then((error) => this.setState({ error }));
  }

  override render(): ReactNode {
    const { hasFailed, error } = this.state;
    return hasFailed ? this.props.fallback(error) : this.props.children;
  }
}
