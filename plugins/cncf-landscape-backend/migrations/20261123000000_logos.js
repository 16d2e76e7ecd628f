// What logos are drawn to. All of it is a cache: what is deleted is drawn again.

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
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
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('picture_secret');
  await knex.schema.dropTable('pictures');
  await knex.schema.dropTable('logos');
};
