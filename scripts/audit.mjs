/**
 * What can be known of the dependencies without a network, from the lock file and node_modules; and, where the
 * registry's list of advisories answers, that too. docs/dependencies.md says what this does not cover.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './paths.mjs';
import { runNpm } from './run.mjs';
import { runAsScript, say } from './say.mjs';

/** @typedef {{ version: string, resolved?: string, integrity?: string, license?: string, hasInstallScript?: boolean, link?: boolean, dev?: boolean, name?: string }} Locked */
/** @typedef {{ licences: string[], withoutLicence: Record<string, string>, installScripts: string[], forbidden: Record<string, string>, bad: { name: string, below: string, why: string }[] }} Rules */

const advisoryMs = 8000;

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/**
 * What is wrong, in sentences; empty when nothing is.
 * @param {Record<string, Locked>} packages of a lock file, by path
 * @param {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} manifest
 * @param {Rules} rules
 * @param {(path: string) => string | undefined} licenceOf
 */
export function findProblems(packages, manifest, rules, licenceOf) {
  const problems = [];
  const direct = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries(direct)) {
    if (!/^(npm:[@\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      problems.push(`${name}: ${version} is not one exact version of the registry.`);
  }
  for (const [path, locked] of Object.entries(packages)) {
    if (path === '') continue;
    const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 13);
    const told = `${name} ${locked.version}`;
    if (locked.link) problems.push(`${told}: is a link to a folder.`);
    if (!/^sha512-/.test(locked.integrity ?? ''))
      problems.push(`${told}: has no sha512 in the lock file.`);
    // Left out by .npmrc: then it comes from the registry that is set.
    if (locked.resolved && !locked.resolved.startsWith('https://registry.npmjs.org/'))
      problems.push(`${told}: comes from ${locked.resolved}.`);
    if (locked.hasInstallScript && !rules.installScripts.includes(name))
      problems.push(`${told}: runs a script when it is installed.`);
    const why = rules.forbidden[name];
    if (why) problems.push(`${told}: is not used here. ${why}`);
    for (const bad of rules.bad) {
      if (bad.name === name && isBelow(locked.version, bad.below))
        problems.push(`${told}: must be ${bad.below} or later. ${bad.why}`);
    }
    const licence = licenceOf(path) ?? locked.license;
    const isKnown = licence === undefined && `${name}@${locked.version}` in rules.withoutLicence;
    if (!isKnown && !rules.licences.includes(licence ?? 'none'))
      problems.push(`${told}: licence ${licence}.`);
  }
  return problems;
}

/**
 * @param {string} version
 * @param {string} other
 */
function isBelow(version, other) {
  const numbers = (/** @type {string} */ text) => text.split('-')[0]?.split('.').map(Number) ?? [];
  const [own, least] = [numbers(version), numbers(other)];
  const at = [0, 1, 2].find((index) => own[index] !== least[index]);
  return at !== undefined && (own[at] ?? 0) < (least[at] ?? 0);
}

/** @param {string} path */
function installedLicence(path) {
  const file = join(root, path, 'package.json');
  // Of other systems' binaries only the lock file speaks.
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8'));
  return license?.type ?? license ?? licenses?.[0]?.type;
}

/** The registry's own list, when it answers: names of packages with a known hole, else null. */
async function askRegistry() {
  const signal = AbortSignal.timeout(advisoryMs);
  const { output } = await runNpm(['audit', '--json', '--audit-level=high'], { cwd: root, signal });
  try {
    const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    return report.metadata ? Object.keys(report.vulnerabilities ?? {}) : null;
  } catch {
    return null;
  }
}

/** Answers how many problems there are; each is printed. */
export async function audit() {
  const rules = readJson('scripts/audit-rules.json');
  const { packages } = readJson('package-lock.json');
  const problems = findProblems(packages, readJson('package.json'), rules, installedLicence);
  for (const problem of problems) say(problem);
  const holes = await askRegistry();
  if (holes === null)
    say('The registry’s list of advisories did not answer: known holes were not looked up.');
  else if (holes.length > 0) say(`Known holes (npm audit): ${holes.join(', ')}. Look at them.`);
  return problems.length;
}

if (isMain(import.meta.url)) await runAsScript(async () => ((await audit()) === 0 ? 0 : 1));
