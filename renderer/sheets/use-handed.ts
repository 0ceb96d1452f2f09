import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { call } from '../app/call.ts';

/**
 * What a window hands to a hidden one that prints it: through memory, once, so that a secret stands in no address.
 * Null until it has come.
 * @param shape declared outside of the component
 */
export function useHanded<Shape extends z.ZodType>(shape: Shape): z.infer<Shape> | null {
  const [handed, setHanded] = useState<z.infer<Shape> | null>(null);
  useEffect(() => {
    void call('shell.handed').then((json) => {
      if (json !== null) setHanded(shape.parse(JSON.parse(json)));
    });
  }, [shape]);
  return handed;
}
