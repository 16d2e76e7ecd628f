// From version 0.1: refreshes and errors of landscapes and of the policy are kept in one place each, by their subject
// (`landscape/<id>` or `policy`); pictures are named with a secret, and remember when they were last used.

/** As version 0.1 called the policy in a column for landscapes. */
const POLICY = '/policy';

const subjectOf = landscape =>
  landscape === POLICY ? 'policy' : `landscape/${landscape}`;

/** @param {import('knex').Knex} knex */
async function renewRefreshes(knex) {
  const ended = await knex('refreshes').whereNotNull('ended_at').orderBy('id');
  // What is under way belongs to a version that is being replaced.
  await knex.schema.dropTable('refreshes');
  await knex.schema.createTable('refreshes', table => {
    table.comment('Refreshes that have ended, and those under way');
    table.bigIncrements('id');
    table
      .string('subject', 80)
      .notNullable()
      .comment('What was read: landscape/<id>, or policy');
    table
      .string('running', 80)
      .unique()
      .comment('The subject while it is under way: at most one at a time');
    table.timestamp('lease_until').comment('Abandoned where this has passed');
    table.string('phase', 16).comment('What is being done: reading, drawing');
    table.integer('done').comment('How much of it is done');
    table.integer('total').comment('How much of it there is to do');
    table.timestamp('started_at').notNullable();
    table.timestamp('ended_at');
    table.string('outcome', 16);
    table.text('message', 'longtext').comment('Why it ended as it did');
    table.string('version', 64).comment('Hash of the document that was read');
    table.string('requested_by').notNullable();
    table.index(['subject', 'id']);
  });
  for (const { id, landscape, ...refresh } of ended) {
    await knex('refreshes').insert({
      ...refresh,
      subject: subjectOf(landscape),
      running: null,
    });
  }
}

/** @param {import('knex').Knex} knex */
async function renewErrors(knex) {
  const errors = await knex('landscape_errors').select();
  const policies = await knex('policies').whereNotNull('error').select();
  await knex.schema.dropTable('landscape_errors');
  await knex.schema.createTable('refresh_errors', table => {
    table.comment('Why subjects cannot be read, until they can again');
    table.string('subject', 80).primary();
    table.text('message', 'longtext').notNullable();
    table.timestamp('since').notNullable();
  });
  for (const { landscape, message, since } of errors) {
    await knex('refresh_errors').insert({
      subject: subjectOf(landscape),
      message,
      since,
    });
  }
  for (const { error, error_since } of policies) {
    await knex('refresh_errors').insert({
      subject: 'policy',
      message: error,
      since: error_since,
    });
  }
}

/** @param {import('knex').Knex} knex */
async function renewPolicies(knex) {
  const policies = await knex('policies')
    .whereNotNull('text')
    .whereNotNull('changed_at')
    .select();
  await knex.schema.dropTable('policies');
  await knex.schema.createTable('policies', table => {
    table.comment('The last good policy');
    table.string('id', 63).primary().comment('There is one: policy');
    table
      .string('revision', 36)
      .notNullable()
      .comment('Another one after every change of what is served of it');
    table.text('source').notNullable().comment('Where it was read from');
    table.text('text', 'longtext').notNullable().comment('JSON');
    table.text('etag', 'longtext').comment('What the source calls this state');
    table.timestamp('changed_at').notNullable().comment('First read as it is');
    table
      .text('unknown_owners', 'longtext')
      .comment('JSON: references that are no entities of the catalog');
  });
  for (const policy of policies) {
    const { id, revision, source, text, changed_at, dead_owners } = policy;
    // Without its tag it is read anew, by the rules of today.
    await knex('policies').insert({
      ...{ id, revision, source, text, changed_at, etag: null },
      unknown_owners: dead_owners,
    });
  }
}

/** All of it is a cache, which is filled again. */
async function renewPictures(knex) {
  await knex.schema.dropTable('pictures');
  await knex.schema.dropTable('logos');
  await knex.schema.createTable('logos', table => {
    table.comment('Logos as they were drawn');
    table.string('hash', 64).primary().comment('Hash of the logo file');
    table.binary('tile').comment('PNG; null where it cannot be drawn');
    table.binary('picture').comment('WebP; null where it cannot be drawn');
    table
      .integer('failures')
      .notNullable()
      .defaultTo(0)
      .comment('How often drawing it took too long or too much memory');
    table.text('reason').comment('Why it cannot be drawn');
    table.timestamp('used_at').notNullable().comment('Last used, or tried');
    table.index('used_at');
  });
  await knex.schema.createTable('pictures', table => {
    table.comment('Atlases of logos, as they are served');
    table.string('name', 128).primary().comment('Hash of what is on it, scale');
    table.binary('body').notNullable().comment('WebP');
    table.timestamp('used_at').notNullable().comment('Last used');
    table.index('used_at');
  });
  await knex.schema.createTable('picture_secret', table => {
    table.comment('What the names of pictures are made with');
    table.integer('id').primary().comment('There is one: 1');
    table.string('secret', 64).notNullable().comment('Hexadecimal');
  });
  await knex('landscapes').update({ pictures: null, pictures_of: null });
}

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await renewRefreshes(knex);
  await renewErrors(knex);
  await renewPolicies(knex);
  await renewPictures(knex);
};

exports.down = async function down() {
  throw new Error(
    'There is no way back to version 0.1: restore a backup, or let it start on an empty database and read everything again',
  );
};
