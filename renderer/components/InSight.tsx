import { type ReactNode, useEffect, useRef } from 'react';

interface InSightProps {
  /** What has just come: each time it is another thing, the end of the children is brought into view. */
  readonly when: unknown;
  readonly children: ReactNode;
}

/** What comes below the fold of a small window (an answer, an error) does not stay there unseen. */
export function InSight({ when, children }: InSightProps) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when) end.current?.scrollIntoView({ block: 'nearest' });
  }, [when]);
  return (
    <div>
      {children}
      <div ref={end} />
    </div>
  );
}
