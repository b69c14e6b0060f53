import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import { KeyCaps } from './key-caps.tsx';
import styles from './button.module.css';

export interface ButtonLook {
  /** One primary action a screen; `quiet` for what stands in a row of text. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** 56 px, for a finger while the other hand holds a child. */
  large?: boolean;
  icon?: ReactNode;
  /** The shortcut that does the same, printed on the button. Registering it is the caller's. */
  keys?: string;
}

export interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'type'> {
  type?: 'button' | 'submit';
  /** The act is under way: the button keeps its place and its focus and takes no second press. */
  busy?: boolean;
}

function look({ variant = 'secondary', large }: ButtonLook, className?: string): string {
  return classes(styles.button, styles[variant], large && styles.large, className);
}

export function Button({
  variant,
  large,
  icon,
  keys,
  busy,
  type = 'button',
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={look({ variant, large }, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      <span>{children}</span>
      {keys && <KeyCaps keys={keys} />}
    </button>
  );
}

type AnchorProps = ButtonLook & ComponentProps<'a'>;

function AnchorButton({ variant, large, icon, keys, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={look({ variant, large }, className)}>
      {icon}
      <span>{children}</span>
      {keys && <KeyCaps keys={keys} />}
    </a>
  );
}

/** A button that goes somewhere: a real link, with the router's typed `to`, `params` and `search`. */
export const ButtonLink = createLink(AnchorButton);

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children' | 'aria-label'> {
  /** Said by a screen reader and shown on hover; an icon alone says nothing to many. */
  label: string;
  icon: ReactNode;
}

export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button {...rest} type="button" className={classes(styles.iconButton, className)} aria-label={label} title={label}>
      {icon}
    </button>
  );
}
