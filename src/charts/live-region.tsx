/** Says politely to screen readers what has changed; never seen. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div className="chart-unseen" aria-live="polite" aria-atomic>
      {text}
    </div>
  );
}
