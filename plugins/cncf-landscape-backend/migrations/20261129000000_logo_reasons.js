// Why logos cannot be drawn, for those who maintain them.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.alterTable('logos', table => {
    table.text('reason').comment('Why it cannot be drawn');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('logos', table => {
    table.dropColumn('reason');
  });
};
