import { useEffect, useRef } from 'react';

/**
 * On a phone the list stands below the map: after a press on a symbol its town comes into sight. Nothing moves where it is
 * in sight already, nor when the address or the list itself opens a town.
 * @returns to be called when a symbol is pressed
 */
export function useScrollToTown(place: string): () => void {
  const isFromMap = useRef(false);
  useEffect(() => {
    if (isFromMap.current) document.getElementById(`map-town-${place}`)?.scrollIntoView({ block: 'nearest' });
    isFromMap.current = false;
  }, [place]);
  return () => {
    isFromMap.current = true;
  };
}
