import type { TemplateExample } from '@backstage/plugin-scaffolder-node';

/** How templates use the action, for the portal's page of installed actions. */
export const examples: TemplateExample[] = [
  {
    description: 'Write what was chosen with the CncfTechnologyPicker',
    example: [
      'steps:',
      '  - id: use',
      '    name: Say which technologies the service uses',
      '    action: cncf-landscape:catalog-info:use',
      '    input:',
      '      technologies: ${{ parameters.broker }}',
    ].join('\n'),
  },
  {
    description:
      'Write several into one of the entities of a file elsewhere in the workspace',
    example: [
      'steps:',
      '  - id: use',
      '    action: cncf-landscape:catalog-info:use',
      '    input:',
      '      path: service/catalog-info.yaml',
      '      entity: component:${{ parameters.name }}',
      '      technologies: [kubernetes, helm, lfai/onnx]',
    ].join('\n'),
  },
];
