/** What a page under measurement tells; all times are milliseconds of its own clock. */
export interface Probe {
  longTasks: { start: number; duration: number }[];
  /** The sum of layout shifts without input. */
  layoutShift: number;
  /** When the last click or key came in. */
  lastInput: number;
  /** Resolves when every picture in the window is decoded and painted, once there is one and `ready` holds. */
  picturesPainted(ready?: string): Promise<{ at: number; pictures: number }>;
  /** Resolves when an element is there, on screen and painted. */
  elementPainted(selector: string): Promise<number>;
  /** Resolves when nothing on the page has changed for a while, to when the last change was painted. */
  lastChangePainted(): Promise<number>;
  /** Scrolls to the end of the page, as fast as a wheel that is held. */
  scrollToEnd(): Promise<{ framesPerSecond: number; longestGap: number }>;
  elementsOfMap(): number;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before anything else of it, so it uses nothing from outside itself. */
export function installProbe(): void {
  const ITEM = '[data-technology]';
  const PIXELS_PER_SECOND = 6000;
  const QUIET_MS = 800;

  const frame = () =>
    new Promise<number>(resolve => {
      requestAnimationFrame(resolve);
    });
  /** What is drawn in one frame is on the screen when the next one begins. */
  const nextFrame = async () => {
    await frame();
    return performance.now();
  };
  const painted = async () => {
    await frame();
    return nextFrame();
  };
  const isOnScreen = (element: Element) => {
    const { top, bottom, left, right, width } = element.getBoundingClientRect();
    return (
      width > 0 &&
      bottom > 0 &&
      right > 0 &&
      top < innerHeight &&
      left < innerWidth
    );
  };
  const backgroundOf = (item: Element) => {
    for (const element of [item, ...item.querySelectorAll('*')]) {
      const [, url] =
        getComputedStyle(element).backgroundImage.match(/url\("([^"]+)"\)/) ??
        [];
      if (url) {
        return url;
      }
    }
    return undefined;
  };
  const picturesOnScreen = () => {
    const images = [...document.querySelectorAll('img')].filter(isOnScreen);
    const backgrounds = [...document.querySelectorAll(ITEM)]
      .filter(isOnScreen)
      .map(backgroundOf)
      .filter(url => url !== undefined);
    return { images, backgrounds, all: images.length + backgrounds.length };
  };
  const decode = async (url: string) => {
    const image = new Image();
    image.src = url;
    await image.decode();
  };

  const probe: Probe = {
    longTasks: [],
    layoutShift: 0,
    lastInput: 0,

    async picturesPainted(ready = 'true') {
      const decoded = new Set<string>();
      for (;;) {
        await frame();
        // eslint-disable-next-line no-new-func
        const holds = new Function(`return ${ready}`)();
        const { images, backgrounds, all } = holds
          ? picturesOnScreen()
          : { images: [], backgrounds: [], all: 0 };
        const waiting = [...new Set(backgrounds)].filter(
          url => !decoded.has(url),
        );
        const incomplete = images.filter(image => !image.complete);
        await Promise.all([
          ...waiting.map(decode),
          // One that cannot be drawn is as complete as it will ever be.
          ...images.map(image => image.decode().catch(() => undefined)),
        ]);
        waiting.forEach(url => decoded.add(url));
        if (all && !waiting.length && !incomplete.length) {
          return { at: await painted(), pictures: all };
        }
      }
    },

    async elementPainted(selector) {
      for (;;) {
        await frame();
        const element = document.querySelector(selector);
        if (element && isOnScreen(element)) {
          const { left } = element.getBoundingClientRect();
          const at = await nextFrame();
          if (element.getBoundingClientRect().left === left) {
            return at;
          }
        }
      }
    },

    async lastChangePainted() {
      let changed = performance.now();
      const observer = new MutationObserver(() => {
        changed = performance.now();
      });
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
      });
      let shown = changed;
      let shownFor = -1;
      while (performance.now() - changed < QUIET_MS) {
        await frame();
        if (shownFor !== changed) {
          shownFor = changed;
          shown = await nextFrame();
        }
      }
      observer.disconnect();
      return shown;
    },

    async scrollToEnd() {
      let scroller = document.querySelector(ITEM) ?? document.body;
      while (
        scroller.parentElement &&
        !(
          scroller.scrollHeight > scroller.clientHeight + 200 &&
          /auto|scroll/.test(getComputedStyle(scroller).overflowY)
        )
      ) {
        scroller = scroller.parentElement;
      }
      const start = await frame();
      let last = start;
      let frames = 0;
      let longestGap = 0;
      let top = -1;
      while (scroller.scrollTop > top || last === start) {
        top = scroller.scrollTop;
        scroller.scrollTop = ((last - start) / 1000) * PIXELS_PER_SECOND + 50;
        const now = await frame();
        longestGap = Math.max(longestGap, now - last);
        last = now;
        frames++;
      }
      return { framesPerSecond: (frames * 1000) / (last - start), longestGap };
    },

    elementsOfMap() {
      const items = document.querySelectorAll(ITEM).length;
      let map = document.querySelector(ITEM);
      while (map && map.querySelectorAll(ITEM).length < items) {
        map = map.parentElement;
      }
      return map ? map.querySelectorAll('*').length + 1 : 0;
    },
  };
  window.probe = probe;

  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      probe.layoutShift += entry.hadRecentInput ? 0 : entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  for (const type of ['click', 'keydown', 'beforeinput']) {
    addEventListener(
      type,
      event => {
        probe.lastInput = event.timeStamp;
      },
      { capture: true },
    );
  }
}
