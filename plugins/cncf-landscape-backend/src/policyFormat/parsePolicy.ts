import { InputError } from '@backstage/errors';
import type { Finding } from 'backstage-plugin-cncf-landscape-common';
import { refuseHostileYaml } from '../yaml/refuseHostileYaml';
import { tokenize, type YamlTokens } from '../yaml/tokenize';
import { YamlFile } from '../yaml/YamlFile';
import { PolicyFile } from './PolicyFile';
import type { ParsedPolicy } from './ParsedPolicy';
import { readAliases } from './readAliases';
import { readDecisions } from './readDecisions';
import { readRings } from './readRings';
import { readTechnologies } from './readTechnologies';
import { radarEntriesPath, readTechRadar } from './readTechRadar';
import { POLICY_KEYS, refuseEmptied } from './refuseEmptied';

/** A policy of thirty decisions has 15 KB. */
const MAX_LENGTH = 1024 * 1024;

/** The most frequent mistakes in YAML, with corrections. */
const YAML_ADVICE: [RegExp, string][] = [
  [/tabs? /i, 'indent with spaces'],
  [
    /nested mappings|implicit key/i,
    "put a text with ': ' in it in quotes, and begin each field on a line of its own",
  ],
  [/closing|end with/i, 'close what is open before the line ends'],
  [
    /same column|indent|indicator/i,
    'begin the fields of an entry in the same column',
  ],
  [/alias/i, 'write out its value'],
  [/cannot start|reserved/i, 'put the text in quotes'],
];

/**
 * Parses a policy: a technology-policy.yaml, or the JSON of a tech radar. Invalid entries are skipped and reported in the
 * findings.
 *
 * @param name - the name of the file in messages
 * @throws InputError if the text is not a policy, or nothing of its decisions can be read
 */
export function parsePolicy(name: string, text: string): ParsedPolicy {
  refuseHostileYaml(name, text, { what: 'policy', maxLength: MAX_LENGTH });
  const tokens = tokenize(name, text);
  const yaml = readYaml(name, text, tokens);
  const file = new PolicyFile(yaml);
  const entries = radarEntriesPath(yaml.value);
  if (!entries) {
    refuseStrangers(yaml);
  }
  const document = entries ? readTechRadar(file, entries) : readPolicy(file);
  refuseEmptied(file, document, entries);
  return {
    ...document,
    findings: [...document.findings, ...otherDocuments(name, tokens)],
  };
}

function readPolicy(file: PolicyFile): ParsedPolicy {
  file.checkKeys([], 'the policy', [...POLICY_KEYS, '$schema']);
  const rings = readRings(file);
  return {
    rings,
    decisions: readDecisions(file, rings),
    technologies: readTechnologies(file),
    aliases: readAliases(file),
    findings: file.findings,
  };
}

function readYaml(name: string, text: string, tokens: YamlTokens): YamlFile {
  try {
    return new YamlFile(name, text, { tokens });
  } catch (error) {
    const { message } = error as Error;
    const [, advice] =
      YAML_ADVICE.find(([pattern]) => pattern.test(message)) ?? [];
    throw advice ? new InputError(`${message}; ${advice}`) : error;
  }
}

/** Rejects an empty file and other formats: an empty policy by mistake would revoke all decisions. */
function refuseStrangers({ name, value }: YamlFile): void {
  if (value === null || value === undefined) {
    throw new InputError(
      `${name}: is empty; write 'decisions: []' for a policy without decisions`,
    );
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(
      `${name}:1:1: is not a policy: it is ${
        Array.isArray(value) ? 'a list' : 'a text'
      } and no map; write 'decisions:' before the list of decisions`,
    );
  }
  const isKnown = POLICY_KEYS.some(key => key in value);
  if (!isKnown) {
    throw new InputError(
      `${name}:1:1: is not a policy: it has ${
        Object.keys(value)
          .slice(0, 5)
          .map(key => key.slice(0, 50))
          .join(', ') || 'nothing in it'
      }, and none of ${POLICY_KEYS.join(
        ', ',
      )}; let cncfLandscape.policy name a technology-policy.yaml, or the JSON of a tech radar`,
    );
  }
}

/** Of more documents than these nobody need be told. */
const MAX_DOCUMENTS = 10;

/** A file may contain several documents; only the first one is read. */
function otherDocuments(
  name: string,
  { tokens, lines }: YamlTokens,
): Finding[] {
  const [, ...others] = tokens.filter(
    token => token.type === 'document' && token.value,
  );
  return others.slice(0, MAX_DOCUMENTS).map(({ offset }) => {
    const { line, col } = lines.linePos(offset);
    return {
      message: `a second document begins here, after '---', and is ignored; a policy is one document: remove the '---'`,
      file: name,
      line,
      column: col,
    };
  });
}
