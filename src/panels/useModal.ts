// Shows a native modal dialog while its component is there, and gives the focus back to where it was before.
import { type RefObject, useLayoutEffect } from "react";

/** Closed while it is still in the page (an effect's end would come too late): only then does the browser return the focus. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const node = dialog.current;
    node?.showModal();
    return () => node?.close();
  }, [dialog]);
}
