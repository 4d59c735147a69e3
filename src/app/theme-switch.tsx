import { useI18n } from '../i18n/i18n-context.ts';
import { Select } from '../ui/select.tsx';
import { THEMES, type Theme } from '../view-kit/document-theme.ts';
import { useTheme } from './use-theme.ts';

/** Light, dark, or as the system. */
export function ThemeSwitch() {
  const { t } = useI18n();
  const { theme, setTheme } = useTheme();
  return (
    <Select
      label={t.app.theme}
      isLabelHidden
      value={theme}
      options={THEMES.map((value) => ({ value, label: t.app.themes[value] }))}
      onChange={(value) => setTheme(value as Theme)}
    />
  );
}
