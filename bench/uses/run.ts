import { parseArgs } from 'node:util';
import { describeMachine, runs } from '../measuring/machine';
import { median } from '../measuring/statistics';
import { printTable, readable, verdict } from '../measuring/table';
import { openAdoption, openKubernetes } from './asking';
import { changeOneService } from './changing';
import type { Manner } from './company';
import { type Database, databases } from './databases';
import { fill, type Filling } from './filling';
import { startCatalog, type Variant } from './startCatalog';

const TARGETS = { named: 1.05, silent: 1.01, adoptionMs: 400 };

const VARIANTS: Record<Variant, string> = {
  without: 'without the module',
  with: 'with the module',
  reverse: 'and with a relation back',
};

/** Enough for the code to be compiled, so that what is measured first is not the slowest. */
const WARM_UP_SERVICES = 300;

/** What one catalog came to. */
interface Measured extends Filling {
  restitched: number;
  kubernetes: Awaited<ReturnType<typeof openKubernetes>>;
  adoption: Awaited<ReturnType<typeof openAdoption>>;
}

async function measure(
  database: Database,
  variant: Variant,
  services: number,
  manner: Manner,
): Promise<Measured> {
  const catalog = await startCatalog(database, variant);
  try {
    const filling = await fill(catalog, variant, services, manner);
    const restitched = await changeOneService(catalog, services);
    await catalog.knex.raw(database.upkeep);
    return {
      ...filling,
      restitched: restitched.length,
      kubernetes: await openKubernetes(catalog),
      adoption: await openAdoption(catalog),
    };
  } finally {
    await catalog.stop();
  }
}

/** Each variant so often, in turns, so that whatever else the machine does weighs on all alike. */
async function inTurns(
  variants: Variant[],
  one: (variant: Variant) => Promise<Measured>,
): Promise<Map<Variant, Measured>> {
  const results = new Map<Variant, Measured[]>();
  for (let round = 0; round < runs(1); round++) {
    for (const variant of round % 2 ? [...variants].reverse() : variants) {
      const all = results.get(variant) ?? [];
      results.set(variant, [...all, await one(variant)]);
    }
  }
  return new Map(
    variants.map(variant => [variant, medianOf(results.get(variant)!)]),
  );
}

function medianOf(all: Measured[]): Measured {
  const of = (value: (measured: Measured) => number) => median(all.map(value));
  return {
    ms: of(({ ms }) => ms),
    cpuMs: of(({ cpuMs }) => cpuMs),
    restitched: of(({ restitched }) => restitched),
    kubernetes: {
      ms: of(({ kubernetes }) => kubernetes.ms),
      entityMs: of(({ kubernetes }) => kubernetes.entityMs),
      bytes: of(({ kubernetes }) => kubernetes.bytes),
    },
    adoption: {
      ms: of(({ adoption }) => adoption.ms),
      overviewMs: of(({ adoption }) => adoption.overviewMs),
    },
  };
}

/** How long filling takes with each variant, against the first one. */
function fillingRows(
  results: Map<Variant, Measured>,
  prefix: string,
  target: number,
): string[][] {
  const [first] = results.values();
  return [...results].map(([variant, measured]) => {
    const ratio = measured.cpuMs / first.cpuMs;
    return [
      `${prefix}${VARIANTS[variant]}`,
      readable(measured.ms),
      (measured.ms / first.ms).toFixed(3),
      readable(measured.cpuMs),
      ratio.toFixed(3),
      ...(variant === 'with' && results.has('without')
        ? [target.toFixed(2), verdict(ratio, target)]
        : []),
    ];
  });
}

const QUESTIONS: [string, (measured: Measured) => number][] = [
  ['entities that one change stitches', m => m.restitched],
  ["bytes of Kubernetes' entity", m => m.kubernetes.bytes],
  ["asking for Kubernetes' entity, ms", m => m.kubernetes.entityMs],
  ['the same and who uses it, ms', m => m.kubernetes.ms],
  ["Adoption's numbers and bars, ms", m => m.adoption.overviewMs],
  ['the same and the teams of the six in sight, ms', m => m.adoption.ms],
];

async function measureServices(
  database: Database,
  services: number,
  options: { variants: Variant[]; silent: boolean },
): Promise<Measured | undefined> {
  const named = await inTurns(options.variants, variant =>
    measure(database, variant, services, 'annotation'),
  );
  const silent = options.silent
    ? await inTurns(['without', 'with'], variant =>
        measure(database, variant, services, 'silent'),
      )
    : undefined;
  console.log(`\n${readable(services)} services on ${database.name}\n`);
  printTable(
    ['until all are stitched', 'ms', 'ratio', 'CPU ms', 'ratio', 'target', ''],
    [
      ...fillingRows(named, '', TARGETS.named),
      ...(silent ? fillingRows(silent, 'naming none, ', TARGETS.silent) : []),
    ],
  );
  const asked = [...named].filter(([variant]) => variant !== 'without');
  console.log();
  printTable(
    ['', ...asked.map(([variant]) => VARIANTS[variant])],
    QUESTIONS.map(([name, value]) => [
      name,
      ...asked.map(([, measured]) => readable(value(measured))),
    ]),
  );
  return named.get('with');
}

/** How the time of Adoption's first screen grows with the catalog. */
function printGrowth(database: Database, measured: [number, Measured][]) {
  const [[fewest, atFewest]] = measured;
  console.log(`\nAll of Adoption's first screen on ${database.name}\n`);
  printTable(
    ['services', 'ratio', 'ms', 'ratio', 'target', ''],
    measured.map(
      ([
        services,
        {
          adoption: { ms },
        },
      ]) => [
        readable(services),
        readable(services / fewest),
        readable(ms),
        readable(ms / atFewest.adoption.ms),
        `${TARGETS.adoptionMs} ms`,
        verdict(ms, TARGETS.adoptionMs),
      ],
    ),
  );
}

async function main() {
  const { values } = parseArgs({
    options: {
      services: { type: 'string', default: '1000' },
      databases: { type: 'string', default: 'sqlite,postgres' },
      variants: { type: 'string', default: Object.keys(VARIANTS).join() },
      // Whether services that name no technology are measured as well.
      silent: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const sizes = values.services.split(',').map(Number);
  const variants = values.variants.split(',') as Variant[];
  console.log(`Services and what they use: ${describeMachine()}`);
  for (const database of databases(values.databases.split(','))) {
    try {
      await measure(database, 'with', WARM_UP_SERVICES, 'annotation');
      const measured: [number, Measured][] = [];
      for (const services of sizes) {
        const one = await measureServices(database, services, {
          variants,
          silent: values.silent,
        });
        measured.push(...(one ? [[services, one] as [number, Measured]] : []));
      }
      if (measured.length) {
        printGrowth(database, measured);
      }
    } finally {
      await database.clear();
    }
  }
}

main()
  .then(() => process.exit())
  .catch(error => {
    console.error(error);
    process.exit(1);
  });
