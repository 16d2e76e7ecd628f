import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeOnRealLandscape } from '../__testUtils__/landscapeData';
import { readDocument } from '../__testUtils__/readDocument';
import { readGuide } from '../guide/readGuide';
import { Drawers } from '../logos/Drawers';
import { DRAWN_TILE, PICTURE_SIZE } from '../logos/sizes';
import { buildLandscape } from '../model/buildLandscape';
import { PathSource } from './PathSource';

jest.setTimeout(60_000);

describeOnRealLandscape(
  'Landscapes that real readers stumble over',
  folder => {
    async function read(name: string) {
      const source = await readDocument(
        new PathSource({
          landscapeId: 'x',
          given: name,
          path: path.join(folder, name),
          timeoutMs: 30_000,
        }),
      );
      const landscape = buildLandscape(
        { id: 'x', title: 'X' },
        source,
        await readGuide(),
      );
      return {
        ...source,
        guided: landscape.technologies,
        technologies: landscape.technologies.map(one => one.technology),
        messages: landscape.findings.map(({ message }) => message),
      };
    }

    it('01: a subcategory that only a second_path names', async () => {
      const { items, groups } = await read(
        '01-second-path-into-a-subcategory-of-its-own',
      );
      expect(items[0].alsoIn).toEqual([
        { category: 'industry', subcategory: 'cross-industry' },
        { category: 'technology-sector', subcategory: 'open-hardware' },
      ]);
      expect(groups.map(({ name }) => name)).toEqual([
        'Projects',
        'Industries',
        'Sectors',
      ]);
    });

    it('02: namesakes of projects', async () => {
      const { guided } = await read('02-namesake-of-a-cncf-project');
      expect(guided).toHaveLength(3);
      expect(guided.filter(({ guide }) => guide)).toEqual([]);
    });

    it.each([
      ['03-logo-in-a-subfolder', 2],
      ['12-as-landscape2-new-lays-it-out', 1],
    ])('%s: every logo is found', async (name, count) => {
      const { items, readLogo } = await read(name);
      const logos = await Promise.all(
        items.map(({ logoFile }) => readLogo!(logoFile!)),
      );
      expect(new Set(logos.map(String)).size).toBe(count);
      expect(logos.filter(logo => !logo)).toEqual([]);
    });

    it.each([
      ['04-subcategory-called-dash', ['A', 'B']],
      ['05-names-that-look-like-numbers', ['A', '1984', 'B', 'true', '1.10']],
      ['06-parent-that-is-no-project', ['Group A', 'B']],
      ['10-group-called-all', ['A', 'B']],
      ['18-bom-and-crlf', ['A']],
      ['22-aliases-and-anchors', ['A']],
    ])('%s: is read without a finding', async (name, titles) => {
      const { technologies, messages } = await read(name);
      expect(technologies.map(({ title }) => title)).toEqual(titles);
      expect(messages).toEqual([]);
    });

    it.each([
      ['15-extra-as-a-list', 1],
      ['17-categories-that-differ-in-signs-only', 1],
      ['24-same-item-twice-in-a-subcategory', 1],
      ['21-url-with-spaces-or-no-scheme', 4],
    ])('%s: is read, with a finding', async (name, count) => {
      const { items, messages } = await read(name);
      expect(items).toHaveLength(count);
      expect(messages).not.toEqual([]);
    });

    it('08, 09: links of the format', async () => {
      const mail = await read('08-mail-address-in-other-links');
      expect(mail.items[0].links[0].url).toBe('mailto:team@example.com');
      const { items, messages } = await read(
        '09-links-of-the-format-that-are-dropped',
      );
      expect(items[0]).toMatchObject({ chatChannel: '#a', tags: ['security'] });
      expect(items[0].links).toHaveLength(4);
      expect([...mail.messages, ...messages]).toEqual([]);
    });

    it('14: repositories in subgroups', async () => {
      const { items } = await read('14-repository-in-a-gitlab-subgroup');
      expect(items.flatMap(({ aliases }) => aliases)).toEqual(['group/sub/a']);
    });

    it('19, 26: names without Latin letters, and with a sign', async () => {
      const other = await read('19-name-in-a-script-other-than-latin');
      expect(other.technologies[0].name).toBe('paddle');
      const names = other.technologies.map(({ name }) => name);
      expect(new Set(names).size).toBe(4);
      names.forEach(name => expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/));
      const sign = await read('26-name-with-a-trademark-sign');
      expect(sign.technologies[0].name).toBe('eclipse-bluechi');
    });

    it('20: tabs are refused with line and column', async () => {
      await expect(read('20-tabs')).rejects.toThrow(/:\d+:\d+: /);
    });

    it('25: logos that browsers draw', async () => {
      const name = '25-logos-that-browsers-draw';
      const { items } = await read(name);
      const drawers = new Drawers();
      for (const { logoFile } of items) {
        const source = readFileSync(
          path.join(folder, name, 'hosted_logos', logoFile!),
        );
        const drawn = await drawers.draw(
          'logo',
          { source, tile: DRAWN_TILE, picture: PICTURE_SIZE },
          { landscape: 'x' },
        );
        expect(drawn.tile.length).toBeGreaterThan(0);
      }
      drawers.stop();
    });
  },
  '../../landscape-cases',
);
