/** The published JSON Schema: what Cairn prints is valid, and its lists are those of the vocabulary. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/formats/json.js';
import * as vocabulary from '../../src/model/vocabulary.js';
import { readText } from '../read-text.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/incident.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

const REPORT = `Gunmen killed two guards and wounded at least five shoppers at the Lindmark market in Gulu, Uganda, on Monday, police said.

One of the gunmen was shot dead and another was arrested. They took three rifles and ammunition.

"It was a war zone," said Amina Odong, a vendor. In 2012 a bomb killed nine people in the same district.`;

describe('incident.schema.json', () => {
  test('accepts what Cairn prints', () => {
    const incidents = readText(REPORT, { published: '2019-03-06' });
    expect(incidents.length).toBeGreaterThan(0);
    for (const incident of incidents) {
      validate(JSON.parse(JSON.stringify(toJson(incident))));
      expect(validate.errors).toBeNull();
    }
  });

  test('refuses a sentence without a claim', () => {
    const incident = JSON.parse(JSON.stringify(toJson(readText(REPORT, { published: '2019-03-06' })[0]!)));
    incident.overview[0].sentences[0].claims = [];
    expect(validate(incident)).toBe(false);
  });

  test.each([
    ['kind', vocabulary.INCIDENT_KINDS, schema.properties.kind.enum],
    ['stage', vocabulary.STAGES, schema.properties.stage.enum],
    ['figure group', vocabulary.GROUPS, schema.properties.figures.items.properties.group.enum],
    ['figure effect', vocabulary.EFFECTS, schema.properties.figures.items.properties.effect.enum],
    ['basis', vocabulary.BASES, schema.properties.figures.items.properties.basis.enum],
    ['entity role', vocabulary.ENTITY_ROLES, schema.properties.entities.items.properties.role.enum],
    ['finding kind', vocabulary.FINDING_KINDS, schema.properties.findings.items.properties.kind.enum],
    ['certainty', vocabulary.CERTAINTIES, schema.$defs.claim.properties.certainty.enum],
  ])('%s lists the vocabulary', (_name, words, listed) => expect(listed).toEqual([...words]));
});
