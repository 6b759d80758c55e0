import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'

const queue = 'files'
/** Where `dpkg -x` put CUPS; else it is that of the system. */
const root = process.env.ZHANGFA_CUPS ?? ''
const daemon = `${root}/usr/sbin/cupsd`
const libraries = root === '' ? {} : { LD_LIBRARY_PATH: `${root}/usr/lib/x86_64-linux-gnu` }

/** Takes PDF as it comes. */
const description = `*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "FILES.PPD"
*Product: "(Files)"
*PSVersion: "(3010.000) 0"
*Manufacturer: "None"
*ModelName: "Files"
*ShortNickName: "Files"
*NickName: "Files"
*LanguageLevel: "3"
*cupsFilter: "application/vnd.cups-pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*DefaultImageableArea: A4
*ImageableArea A4/A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
`

/** A printing system that only a program told of it uses, with one queue which keeps what it is given; undefined without CUPS or not as root. @param {string} folder */
export async function openPrivateQueue(folder) {
  if (!fs.existsSync(daemon) || process.getuid?.() !== 0) return undefined
  const at = (/** @type {string[]} */ ...parts) => path.join(folder, ...parts)
  for (const name of ['etc', 'spool', 'cache', 'state', 'log']) fs.mkdirSync(at(name), { recursive: true })
  // The daemon gives up being root, and must still find its way here.
  fs.chmodSync(folder, 0o755)
  fs.writeFileSync(
    at('files.conf'),
    `SystemGroup root\nUser lp\nGroup lp\nFileDevice Yes\nServerRoot ${at('etc')}\nServerBin ${root}/usr/lib/cups\nDataDir ${root}/usr/share/cups\nRequestRoot ${at('spool')}\nCacheDir ${at('cache')}\nStateDir ${at('state')}\nAccessLog ${at('log', 'access')}\nErrorLog ${at('log', 'error')}\nPageLog ${at('log', 'page')}\n`,
  )
  fs.writeFileSync(
    at('cupsd.conf'),
    `Listen ${at('cups.sock')}\nBrowsing Off\nPreserveJobFiles Yes\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n`,
  )
  fs.writeFileSync(at('files.ppd'), description)
  const server = spawn(daemon, ['-f', '-c', at('cupsd.conf'), '-s', at('files.conf')], {
    stdio: 'ignore',
    env: { ...process.env, ...libraries },
  })
  const env = { CUPS_SERVER: at('cups.sock') }
  while (!fs.existsSync(env.CUPS_SERVER) && server.exitCode === null) await nextTurn()
  execFileSync(
    `${root}/usr/sbin/lpadmin`,
    ['-p', queue, '-E', '-v', 'file:/dev/null', '-P', at('files.ppd')],
    {
      stdio: 'ignore',
      env: { ...process.env, ...libraries, ...env },
    },
  )
  const jobs = () => fs.readdirSync(at('spool')).filter((name) => /^d\d+-\d+$/.test(name))
  return {
    queue,
    env,
    jobs,
    /** The file of the job that is not among those known, once all of it is there. @param {readonly string[]} known */
    async newJob(known) {
      for (;;) {
        const name = jobs().find((one) => !known.includes(one))
        const bytes = name === undefined ? '' : fs.readFileSync(at('spool', name), 'latin1')
        if (name !== undefined && bytes.trimEnd().endsWith('%%EOF')) return at('spool', name)
        await nextTurn()
      }
    },
    async close() {
      server.kill()
      await once(server, 'exit')
    },
  }
}

function nextTurn() {
  return new Promise((resolve) => {
    setTimeout(resolve, 50)
  })
}
