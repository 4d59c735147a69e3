import { useI18n } from '../i18n/i18n-context.ts';
import { LANGUAGES, LANGUAGE_NAMES, isLanguage } from '../i18n/language.ts';
import { Select } from '../ui/select.tsx';
import { usePageAim } from './page-aim.ts';
import { usePageLanguage } from './page-router.tsx';

/** Changes the language and keeps the place and the filters. */
export function LanguageSwitch() {
  const { t } = useI18n();
  const { language } = usePageAim();
  const { change } = usePageLanguage();
  return (
    <Select
      label={t.app.language}
      isLabelHidden
      value={language}
      options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
      onChange={(value) => {
        if (isLanguage(value)) change(value);
      }}
    />
  );
}
