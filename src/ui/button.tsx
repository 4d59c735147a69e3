import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';
import './ui.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `rule`: thin border (default); `primary`: the one main action of a dialog; `plain`: text only; `icon`: square, name it with `aria-label`. */
  readonly variant?: 'rule' | 'primary' | 'plain' | 'icon';
  readonly icon?: IconName;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The button of all views. Takes every attribute of `<button>`; for a link that looks alike use the class `ui-button`. */
export function Button({ variant = 'rule', icon, className, children, ref, ...rest }: ButtonProps) {
  const classes = ['ui-button', `ui-button--${variant}`, className].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} ref={ref} className={classes}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
