import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** The ids of the selected tab and of its panel. */
interface ChosenTab {
  id: string;
  panelId: string;
}

function chosenTab(tabs: Element): ChosenTab | undefined {
  const tab = tabs.querySelector('[role="tab"][aria-controls]');
  const panelId = tab?.getAttribute('aria-controls');
  return tab && panelId ? { id: tab.id, panelId } : undefined;
}

/**
 * The panel that the chosen tab of the page's header controls. The header of Backstage names one, but leaves it to the page
 * to be it: without, a screen reader would be sent to nothing.
 */
export function TabPanel({ children }: { children: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<ChosenTab>();

  useLayoutEffect(() => {
    const tabs =
      panel.current?.parentElement?.querySelector('[role="tablist"]');
    if (!tabs) {
      return undefined; // An app may have a layout of its own, without tabs.
    }
    const look = () =>
      setTab(now => {
        const next = chosenTab(tabs);
        return next?.panelId === now?.panelId ? now : next;
      });
    look();
    const observer = new MutationObserver(look);
    observer.observe(tabs, {
      subtree: true,
      attributeFilter: ['aria-controls'],
    });
    return () => observer.disconnect();
  }, []);

  return (
    <div
      ref={panel}
      id={tab?.panelId}
      role={tab && 'tabpanel'}
      aria-labelledby={tab?.id}
    >
      {children}
    </div>
  );
}
