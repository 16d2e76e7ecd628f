// The policy as its file has it, and which of its owners the catalog does not know. Texts that come from a
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
    table.text('text', 'longtext').notNullable().comment('JSON');
    table.text('etag', 'longtext').comment('What the source calls this state');
    table.timestamp('changed_at').notNullable().comment('First read as it is');
    table
      .text('unknown_owners', 'longtext')
      .comment('JSON: references that are no entities of the catalog');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('policies');
};
