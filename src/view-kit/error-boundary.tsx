import { Component, type ReactNode } from 'react';
import { PartFailed } from './part-failed.tsx';

/** Catches what a part of the page throws while it draws; the frame and the rest stay. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override readonly state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <PartFailed errors={[error]} onRetry={() => this.setState({ error: null })} />;
  }
}
