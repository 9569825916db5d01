// Runs scripts of package.json side by side: `node test/support/side-by-side.mjs check lint:addon`. What each has said comes
// whole once it has ended; where one fails, so does this, when all have ended.
import { spawn } from 'node:child_process';

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;

/** Resolves with the exit code of a script, once it is said what that has said. */
function run(script) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn('npm', ['run', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code);
    });
  });
}
