// An error boundary around a region of the page: what fails is said in its place, the rest stays alive.
import { Component, type ReactNode } from "react";
import { say } from "../i18n/words";
import type { Language } from "../model/vocabulary";

interface RegionProps {
  readonly language: Language;
  readonly children: ReactNode;
}

export class Region extends Component<RegionProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { language } = this.props;
    return (
      <div className="region-failed" role="alert">
        <p>{say(language, "regionFailed")}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {say(language, "retry")}
        </button>
      </div>
    );
  }
}
