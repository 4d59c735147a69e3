import { useI18n } from '../../i18n/i18n-context.ts';
import { LANGUAGES, LANGUAGE_NAMES } from '../../i18n/language.ts';
import { FieldGroup } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { useDashboard } from '../dashboard-context.ts';
import { THEMES } from '../document-theme.ts';
import type { ShownView } from '../shown-view.ts';
import { WIDTHS, type EmbedChoices, type Width } from './choices.ts';
import type { EmbedDialogMessages } from './messages/en.ts';

interface ChoicesFormProps {
  readonly shown: ShownView;
  readonly texts: EmbedDialogMessages;
  readonly choices: EmbedChoices;
  readonly width: Width;
  readonly onChange: (choices: EmbedChoices) => void;
  readonly onWidth: (width: Width) => void;
}

/** Everything that one can choose for an embed; the filters themselves are those of the view behind the dialog. */
export function ChoicesForm({ shown, texts, choices, width, onChange, onWidth }: ChoicesFormProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const set = (patch: Partial<EmbedChoices>) => onChange({ ...choices, ...patch });
  const lockable = shown.content.controls.map((control) => ({
    label: control.label,
    keys: 'key' in control ? [control.key] : [control.from, control.to],
  }));
  return (
    <div className="embed-choices">
      <Select
        label={t.app.language}
        value={choices.language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={(language) => set({ language })}
      />
      <Segmented
        label={t.app.theme}
        value={choices.theme}
        options={THEMES.map((value) => ({ value, label: t.app.themes[value] }))}
        onChange={(theme) => set({ theme })}
      />
      <Segmented
        label={texts.width}
        value={String(width)}
        options={WIDTHS.map((value) => ({
          value: String(value),
          label: texts.widthPx(format.number(value)),
        }))}
        onChange={(value) => onWidth(WIDTHS.find((known) => String(known) === value) ?? width)}
      />
      <FieldGroup label={texts.parts} labelId="embed-parts">
        <div className="embed-checks">
          <Check label={texts.withTitle} isOn={choices.hasTitle} onChange={(hasTitle) => set({ hasTitle })} />
          <Check
            label={texts.withControls}
            isOn={choices.hasControls}
            onChange={(hasControls) => set({ hasControls })}
          />
          <Check
            label={texts.transparent}
            isOn={choices.isTransparent}
            onChange={(isTransparent) => set({ isTransparent })}
          />
          <Check
            label={texts.frozen}
            hint={texts.frozenHint(pkg.version)}
            isOn={choices.version !== null}
            onChange={(isOn) => set({ version: isOn ? pkg.version : null })}
          />
        </div>
      </FieldGroup>
      {choices.hasControls && lockable.length > 0 && (
        <FieldGroup label={`${texts.locked} (${texts.lockedHint})`} labelId="embed-locked">
          <div className="embed-checks">
            {lockable.map(({ label, keys }) => (
              <Check
                key={keys.join()}
                label={label}
                isOn={keys.every((key) => choices.locked.includes(key))}
                onChange={(isOn) =>
                  set({
                    locked: [...choices.locked.filter((key) => !keys.includes(key)), ...(isOn ? keys : [])],
                  })
                }
              />
            ))}
          </div>
        </FieldGroup>
      )}
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, hint, isOn, onChange }: CheckProps) {
  return (
    <label className="embed-check" title={hint}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
