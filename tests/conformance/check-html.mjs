// SPDX-License-Identifier: GPL-3.0-or-later
// node check-html.mjs CHROMIUM JAVA FILE…
// Asks the Nu checker and axe-core about pages, as an array in JSON on stdout: file, checker, view, rule, what, where.
// Exit code 0: it could ask, whatever the answer; 1: it could not, with the reason on stderr.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const [browserPath, java, ...files] = process.argv.slice(2);

const every = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };
// The dark colours change nothing but colours: there, only those are looked at.
const views = [
    { name: 'light', viewport: wide, colorScheme: 'light', run: { type: 'tag', values: every } },
    { name: 'light, narrow', viewport: narrow, colorScheme: 'light', run: { type: 'tag', values: every } },
    { name: 'dark', viewport: wide, colorScheme: 'dark', run: { type: 'rule', values: ['color-contrast'] } },
    { name: 'dark, narrow', viewport: narrow, colorScheme: 'dark', run: { type: 'rule', values: ['color-contrast'] } },
];

async function nuChecker() {
    const jar = join(dirname(require.resolve('vnu-jar/package.json')), 'build', 'dist', 'vnu.jar');
    const options = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--errors-only', ...files];
    const { stdout } = await promisify(execFile)(java, options, { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout).messages.map((message) => ({
        file: message.url,
        checker: 'Nu checker',
        view: '',
        rule: message.subType ?? message.type,
        what: message.message,
        where: `line ${message.lastLine}: ${message.extract ?? ''}`,
    }));
}

// A page that scrolls sideways as a whole cannot be read on a phone; its tables scroll by themselves.
function overflow(page, found) {
    return page.evaluate(() => document.scrollingElement.scrollWidth - window.innerWidth).then((by) => {
        if (by > 0) {
            found('reflow', `The page is ${by} px wider than the window.`, 'html');
        }
    });
}

async function checkView(page, view, found) {
    await page.setViewportSize(view.viewport);
    await page.emulateMedia({ colorScheme: view.colorScheme });
    await overflow(page, found);
    const options = { runOnly: view.run, resultTypes: ['violations'], preload: false };
    const result = await page.evaluate((given) => window.axe.run(document, given), options);
    for (const violation of result.violations) {
        for (const node of violation.nodes.slice(0, 5)) {
            found(violation.id, violation.help, node.html.slice(0, 200));
        }
    }
    if (result.passes.length === 0) {
        found('nothing checked', 'axe-core found nothing that it could check.', 'html');
    }
}

async function checkPage(browser, file, axe) {
    const address = pathToFileURL(file).href;
    const problems = [];
    const found = (view) => (rule, what, where) =>
        problems.push({ file: address, checker: 'axe-core', view, rule, what, where });
    const page = await browser.newPage();
    try {
        page.on('request', (request) => {
            if (!request.url().startsWith('data:') && request.url() !== address) {
                found('')('fetched', `The page asks for ${request.url()}.`, 'html');
            }
        });
        await page.goto(address);
        await page.evaluate(axe);
        for (const view of views) {
            await checkView(page, view, found(view.name));
        }
    } finally {
        await page.close();
    }
    return problems;
}

async function axeCore() {
    const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    const browser = await chromium.launch({
        executablePath: browserPath,
        // Inside a container there is no second sandbox to start; the pages are our own.
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    try {
        const waiting = [...files];
        const problems = [];
        const worker = async () => {
            for (let file = waiting.shift(); file; file = waiting.shift()) {
                problems.push(...(await checkPage(browser, file, axe)));
            }
        };
        await Promise.all([worker(), worker()]);
        return problems;
    } finally {
        await browser.close();
    }
}

try {
    const answers = await Promise.all([nuChecker(), axeCore()]);
    process.stdout.write(JSON.stringify(answers.flat(), null, 1) + '\n');
} catch (error) {
    process.stderr.write(`check-html: ${error.message}\n`);
    process.exitCode = 1;
}
