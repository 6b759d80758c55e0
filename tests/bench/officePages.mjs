import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What stands in for the fonts of the standard on a machine without them: every Han character is as wide as high. */
const standIns = {
  仿宋_GB2312: 'AR PL UMing CN',
  楷体_GB2312: 'AR PL UKai CN',
  黑体: 'Noto Sans CJK SC',
  方正小标宋简体: 'Noto Serif CJK SC',
  宋体: 'Noto Serif CJK SC',
  'Times New Roman': 'Liberation Serif',
}

/**
 * Has LibreOffice make PDFs of all Word files in a folder, in one run each: `NAME.pdf` as it sets them, and
 * `NAME.plain.pdf` without hanging punctuation and without space between Han and Latin. The Word files forbid both, but
 * LibreOffice does not read that from them.
 * @param {string} folder
 */
export function setByOffice(folder) {
  const named = (/** @type {string} */ end) =>
    fs
      .readdirSync(folder)
      .filter((name) => name.endsWith(end))
      .map((name) => path.join(folder, name))
  convert(folder, 'pdf', named('.docx'))
  convert(folder, 'fodt', named('.docx'))
  for (const file of named('.fodt')) {
    const read = fs.readFileSync(file, 'utf8')
    const plain = read
      .replaceAll(/style:punctuation-wrap="\w+"/g, 'style:punctuation-wrap="simple"')
      .replaceAll(/style:text-autospace="[\w-]+"/g, 'style:text-autospace="none"')
    fs.writeFileSync(file.replace(/\.fodt$/, '.plain.fodt'), plain)
  }
  convert(folder, 'pdf', named('.plain.fodt'))
}

/** @param {string} folder @param {string} format @param {readonly string[]} files */
function convert(folder, format, files) {
  const profile = pathToFileURL(path.join(folder, 'profile')).href
  const made = spawnSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', folder, ...files],
    { env: { ...process.env, HOME: folder, FONTCONFIG_FILE: writeFontRules(folder) }, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`LibreOffice made no ${format}: ${made.stderr}`)
}

/** @param {string} folder */
function writeFontRules(folder) {
  const rules = Object.entries(standIns).map(
    ([asked, given]) =>
      `<match target="pattern"><test name="family"><string>${asked}</string></test><edit name="family" mode="assign" binding="strong"><string>${given}</string></edit></match>`,
  )
  const file = path.join(folder, 'fonts.conf')
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>${folder}/fontconfig</cachedir>${rules.join('')}</fontconfig>`,
  )
  return file
}
