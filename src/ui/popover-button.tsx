import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { placePopover, type Placement } from './place-popover.ts';
import './ui.css';
import './popover-button.css';

interface PopoverButtonProps {
  /** Content of the button. */
  readonly label: ReactNode;
  /** Accessible name of what opens. */
  readonly name: string;
  /** What opens; calling `close` closes it. The focus goes back to the button if it was inside. */
  readonly children: (close: () => void) => ReactNode;
  readonly icon?: IconName;
  /** Draws the button as one whose setting differs from the usual. */
  readonly isActive?: boolean;
  readonly align?: 'start' | 'end';
  readonly className?: string;
}

/** A button that opens a small panel. Closes by Escape, by a press outside and when the focus leaves. */
export function PopoverButton({
  label,
  name,
  children,
  icon,
  isActive = false,
  align = 'start',
  className,
}: PopoverButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown, true);
    return () => document.removeEventListener('pointerdown', onPointerDown, true);
  }, [isOpen]);
  return (
    <div
      ref={root}
      className={['ui-popover', className].filter(Boolean).join(' ')}
      role="presentation"
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
          setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className={`ui-button ui-button--rule${isActive ? ' ui-button--active' : ''}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {icon && <Icon name={icon} />}
        {label}
        <Icon name="chevron-down" size={16} />
      </button>
      {isOpen && (
        <PopoverPanel id={id} name={name} align={align} anchor={button}>
          {children(close)}
        </PopoverPanel>
      )}
    </div>
  );
}

interface PopoverPanelProps {
  readonly id: string;
  readonly name: string;
  readonly align: 'start' | 'end';
  readonly anchor: { readonly current: HTMLElement | null };
  readonly children: ReactNode;
}

function PopoverPanel({ id, name, align, anchor, children }: PopoverPanelProps) {
  const panel = useRef<HTMLDialogElement>(null);
  const [placement, setPlacement] = useState<Placement | null>(null);
  const isPlaced = placement !== null;
  useLayoutEffect(() => {
    const place = () => {
      if (!anchor.current || !panel.current) return;
      const { clientWidth, clientHeight } = document.documentElement;
      const size = { width: panel.current.offsetWidth, height: panel.current.scrollHeight };
      setPlacement(
        placePopover(
          anchor.current.getBoundingClientRect(),
          size,
          { width: clientWidth, height: clientHeight },
          align,
        ),
      );
    };
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [anchor, align]);
  useLayoutEffect(() => {
    const element = panel.current;
    const opener = anchor.current;
    return () => {
      if (element?.contains(document.activeElement)) opener?.focus();
    };
  }, [anchor]);
  useEffect(() => {
    // What is not placed yet is hidden and takes no focus. On touch screens a focused text field would bring up the
    // keyboard over the list.
    if (!isPlaced || window.matchMedia('(pointer: coarse)').matches) return;
    panel.current
      ?.querySelector<HTMLElement>('input, button, select, textarea, a[href]')
      ?.focus({ preventScroll: true });
  }, [isPlaced]);
  return (
    <dialog
      open
      id={id}
      ref={panel}
      aria-label={name}
      className={`ui-popover__panel ui-popover__panel--${placement?.side ?? 'below'}`}
      style={
        placement === null
          ? { visibility: 'hidden' }
          : { left: placement.offsetX, maxHeight: placement.maxHeightPx }
      }
    >
      {children}
    </dialog>
  );
}
