/** The keyboard on the search page: `/` to the field, arrows through the answers, Escape to begin anew. Enter follows a link by itself. */
export function followKeys(input: HTMLInputElement, answers: HTMLOListElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    const typing = target.closest('input, select, textarea') !== null;
    if (event.key === '/' && !typing) {
      event.preventDefault();
      input.focus();
      input.select();
    }
    if (event.key === 'Escape' && (target === input || answers.contains(target))) {
      event.preventDefault();
      input.focus();
      clear();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [input, ...[...answers.children].map((item) => item.querySelector('a')!)];
      const at = target === input ? 0 : stops.findIndex((stop) => stop.closest('li')?.contains(target));
      const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (at < 0 || !next || (at === 0 && answers.hidden)) return;
      event.preventDefault();
      next.focus();
    }
  });
}
