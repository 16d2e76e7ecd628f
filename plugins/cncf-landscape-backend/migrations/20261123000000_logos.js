// What logos are drawn to. Both tables are caches: what is deleted is drawn again.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('logos', table => {
    table.comment('Logos as they were drawn');
    table.string('hash', 64).primary().comment('Hash of the logo file');
    table.binary('tile').comment('PNG; null where it cannot be drawn');
    table.binary('picture').comment('WebP; null where it cannot be drawn');
  });
  await knex.schema.createTable('pictures', table => {
    table.comment('Atlases of logos, as they are served');
    table.string('name', 128).primary().comment('Hash of what is on it, scale');
    table.binary('body').notNullable().comment('WebP');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('pictures');
  await knex.schema.dropTable('logos');
};
