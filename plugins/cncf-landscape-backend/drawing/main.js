// A process that does nothing but draw: what it is sent is from strangers, takes long, and may end it. Plain JavaScript, so
// that it starts as it is from the sources and from the published package.

const sharp = require('sharp');
const { composeAtlas } = require('./composeAtlas');
const { renderLogo } = require('./renderLogo');

sharp.cache(false);
sharp.concurrency(1); // There are others of these processes, and a backend.

/** Of what a library says of a file (characters); some of it is the file's own text. */
const MESSAGE_LENGTH = 200;

const draw = { logo: renderLogo, atlas: composeAtlas };

process.on('message', async ({ task: { kind, task } }) => {
  try {
    process.send({ answer: await draw[kind](task) });
  } catch ({ name, message }) {
    const said = message.replace(/\s+/g, ' ').slice(0, MESSAGE_LENGTH);
    process.send({ error: { name, message: said } });
  }
});
process.on('disconnect', () => process.exit());

process.send({ ready: true });
