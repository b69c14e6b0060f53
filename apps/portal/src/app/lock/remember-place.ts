function isText(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.selectionStart !== null)
  );
}

/**
 * Where the caret is, to be put back there: run when a sheet covers the page, and the returned function when it goes. The
 * browser gives the focus back by itself, but at the end of the text or with all of it selected.
 */
export function rememberPlace(): () => void {
  const field = document.activeElement;
  const [start, end] = isText(field) ? [field.selectionStart, field.selectionEnd] : [null, null];
  const [x, y] = [scrollX, scrollY];
  return () => {
    queueMicrotask(() => {
      if (!(field instanceof HTMLElement)) return;
      field.focus({ preventScroll: true });
      if (isText(field) && start !== null) field.setSelectionRange(start, end);
      scrollTo(x, y);
    });
  };
}
