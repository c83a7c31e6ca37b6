/** The keyboard on the search page: `/` to the field, arrows through the answers, Escape to begin anew. Enter follows a link by itself. */
export function followKeys(input: HTMLInputElement, answers: HTMLElement, clear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const target = event.target as HTMLElement;
    if (event.key === '/' && !target.closest('input, select, textarea')) {
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
      const stops = [input, ...answers.querySelectorAll<HTMLElement>('li > a')];
      const at = stops.findIndex((stop) => stop === target || stop.closest('li')?.contains(target));
      const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (at < 0 || !next || (at === 0 && answers.hidden)) return;
      event.preventDefault();
      next.focus();
    }
  });
}
