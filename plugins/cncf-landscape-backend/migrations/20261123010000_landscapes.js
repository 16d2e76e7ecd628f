// What was read of landscapes, how reading went, and what changed. Texts that come from a source are kept as JSON, whose
// escapes every database can hold.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('landscapes', table => {
    table.comment('The last good version of each landscape');
    table.string('id', 63).primary().comment('Id of the landscape');
    table
      .string('revision', 36)
      .notNullable()
      .comment('Another one after every change of what is served of it');
    table.text('source').notNullable().comment('Where it was read from');
    table
      .string('software', 64)
      .notNullable()
      .comment('Version of the plugin that read it');
    table.string('version', 64).notNullable().comment('Hash of the document');
    table.text('document', 'longtext').notNullable().comment('JSON');
    table.text('etag', 'longtext').comment('What the source calls this state');
    table.timestamp('read_at').notNullable().comment('First read as it is');
    table
      .text('former_names', 'longtext')
      .notNullable()
      .comment('JSON: technology names of today by those they had');
    table.text('pictures', 'longtext').comment('JSON: where pictures are');
    table
      .string('pictures_of', 64)
      .comment('Version that all pictures were drawn for');
  });
  await knex.schema.createTable('landscape_errors', table => {
    table.comment('What reading ended with, until it succeeds again');
    table.string('landscape', 63).primary();
    table.text('message', 'longtext').notNullable();
    table.timestamp('since').notNullable();
  });
  await knex.schema.createTable('refreshes', table => {
    table.comment('Readings that were, and those that are under way');
    table.bigIncrements('id');
    table.string('landscape', 63).notNullable();
    table
      .string('running', 63)
      .unique()
      .comment('The landscape while it is under way: at most one at a time');
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
    table.index(['landscape', 'id']);
  });
  await knex.schema.createTable('changes', table => {
    table.comment('What changed between versions');
    table.bigIncrements('id');
    table.string('landscape', 63).notNullable();
    table.timestamp('at').notNullable();
    table.string('version', 64).notNullable();
    table.text('change', 'longtext').notNullable().comment('JSON');
    table.index(['landscape', 'id']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('changes');
  await knex.schema.dropTable('refreshes');
  await knex.schema.dropTable('landscape_errors');
  await knex.schema.dropTable('landscapes');
};
