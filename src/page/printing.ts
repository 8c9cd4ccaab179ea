/** Hears that the page is printed now, or that this is over. */
type HearPrinting = (isPrinting: boolean) => void;

const hearing = new Set<HearPrinting>();

function tell({ type }: Event): void {
  for (const hear of [...hearing]) hear(type === 'beforeprint');
}

/**
 * Hears when the page is printed, until what it gives is called. One listener a
 * page, however many elements there are.
 */
export function followPrinting(hear: HearPrinting): () => void {
  if (hearing.size === 0) {
    addEventListener('beforeprint', tell);
    addEventListener('afterprint', tell);
  }
  hearing.add(hear);
  return () => {
    hearing.delete(hear);
    if (hearing.size > 0) return;
    removeEventListener('beforeprint', tell);
    removeEventListener('afterprint', tell);
  };
}
