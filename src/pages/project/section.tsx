import type { ReactNode } from 'react';

/** A part of a project's page under its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="project-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
