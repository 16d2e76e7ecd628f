// The policy as its file says it, how reading it went, and which owners the catalog does not know. Texts that come from a
// source are kept as JSON, whose escapes every database can hold.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('policies', table => {
    table.comment('The last good policy');
    table.string('id', 63).primary().comment('There is one: policy');
    table
      .string('revision', 36)
      .notNullable()
      .comment('Another one after every change of what is served of it');
    table.text('source').notNullable().comment('Where it was read from');
    table.text('text', 'longtext').comment('JSON; null until it was read once');
    table.text('etag', 'longtext').comment('What the source calls this state');
    table.timestamp('changed_at').comment('First read as it is');
    table.timestamp('read_at').comment('Last read without an error');
    table.text('error', 'longtext').comment('What reading it ended with');
    table.timestamp('error_since').comment('First of such readings');
    table
      .text('dead_owners', 'longtext')
      .comment('JSON: references that are no entities of the catalog');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policies');
};
