import { Component, type ReactNode } from "react";

type Props = { readonly failed: ReactNode; readonly children: ReactNode };

/** A part that cannot be loaded (offline, a new version of the site) takes nothing else of the page with it. */
export class Boundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? this.props.failed : this.props.children;
  }
}
