import { createContext, useContext, type HTMLAttributes } from 'react';

/** Levels of headings under which parts can stand. */
export type HeadingLevel = 1 | 2;

const Level = createContext<HeadingLevel>(2);

/** Tells the headings of parts at which level the heading stands that they belong to. */
export const UnderHeading = Level.Provider;

interface PartHeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  /** 2 for a part of a part; default 1. */
  readonly depth?: 1 | 2;
}

/**
 * The heading of a part of something that has a heading itself. It is one level below that, wherever the whole stands: on a
 * page under the page's own heading, or alone in a frame. It looks the same at every level.
 */
export function PartHeading({ depth = 1, className, ...rest }: PartHeadingProps) {
  const Heading = `h${useContext(Level) + depth}` as 'h2' | 'h3' | 'h4';
  const look = depth === 1 ? 'part-heading' : 'part-heading part-heading--inner';
  return <Heading className={className ? `${look} ${className}` : look} {...rest} />;
}
