// Makes `npx cairn` run this checkout: npx looks in node_modules/.bin before it asks the registry, and npm links no package there to itself.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';

const command = new URL('../../dist/lib/cairn.js', import.meta.url);
const folder = new URL('../../node_modules/.bin/', import.meta.url);
chmodSync(command, 0o755);
mkdirSync(folder, { recursive: true });
rmSync(new URL('cairn', folder), { force: true });
symlinkSync('../../dist/lib/cairn.js', new URL('cairn', folder));
