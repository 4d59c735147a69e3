import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { BrowserRouter } from 'react-router-dom';
import { AppRoutes } from './routes.tsx';
import { LanguageProvider } from '../view-kit/language-provider.tsx';
import { PackageGate } from '../view-kit/package-gate.tsx';
import { RouterNavigation } from './router-navigation.tsx';
import { ThemeSwitcher } from './use-theme.ts';

/** The whole app: router, data cache, language, theme, data package, routes. */
export function App() {
  const [client] = useState(() => new QueryClient());
  const basename = import.meta.env.BASE_URL.replace(/\/$/, '');
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter basename={basename}>
        <RouterNavigation>
          <ThemeSwitcher />
          <LanguageProvider>
            <PackageGate>
              <AppRoutes />
            </PackageGate>
          </LanguageProvider>
        </RouterNavigation>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
