/* A button that does what a link in a mail is for. A POST on purpose: mail scanners open every link they see. */

interface LinkButtonProps {
  /** The path with its token. */
  readonly action: string;
  readonly label: string;
  /** Sent with the button, so that a person is told from a mailbox provider's one-click. */
  readonly field: { readonly name: string; readonly value: string };
  readonly quiet?: boolean;
}

export function LinkButton({ action, label, field, quiet = false }: LinkButtonProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name={field.name} value={field.value} />
      <button type="submit" class={quiet ? 'quiet' : undefined}>
        {label}
      </button>
    </form>
  );
}
