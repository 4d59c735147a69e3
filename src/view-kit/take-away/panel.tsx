import { useEffect, useRef } from 'react';
import { useI18n } from '../../i18n/i18n-context.ts';
import { useDashboard } from '../dashboard-context.ts';
import type { ShownView } from '../shown-view.ts';
import { tableFilesOf } from '../table-files.ts';
import { DataSection } from './data-section.tsx';
import type { TakeAwayMessages } from './messages/en.ts';
import { PictureSection } from './picture-section.tsx';
import { SlideSection } from './slide-section.tsx';
import './take-away.css';

interface TakeAwayPanelProps {
  readonly shown: ShownView;
  readonly texts: TakeAwayMessages;
}

/** All ways to take a view away as a file, in the state that is shown. */
export function TakeAwayPanel({ shown, texts }: TakeAwayPanelProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The menu opened before its first button was there to take the focus; on touch screens nothing is focused.
    const menu = panel.current?.closest('.ui-popover');
    const isWaiting = menu?.contains(document.activeElement) === true;
    if (isWaiting && !window.matchMedia('(pointer: coarse)').matches) {
      panel.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <div ref={panel} className="take-away">
      <DataSection name={shown.manifest.id} files={tableFilesOf(shown, pkg, format, t)} texts={texts} />
      <PictureSection shown={shown} texts={texts} />
      <SlideSection shown={shown} texts={texts} />
    </div>
  );
}
