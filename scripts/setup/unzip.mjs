import fs from 'node:fs'
import path from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

/**
 * Unpacks a zip with Node alone, as `unzip` is not on every machine: the entries that `choose` gives a path for.
 * Knows stored and deflated entries and keeps the executable bit; no zip64, encryption or links.
 * @param {string} zip
 * @param {string} folder
 * @param {(name: string) => string | null} choose The path below `folder`, or null to leave the entry out.
 */
export async function unzip(zip, folder, choose) {
  const file = fs.openSync(zip, 'r')
  try {
    for (const entry of readDirectory(file)) {
      const wanted = entry.name.endsWith('/') ? null : choose(entry.name)
      if (wanted === null) continue
      const target = path.join(folder, wanted)
      if (!target.startsWith(folder + path.sep))
        throw new Error(`The zip reaches outside its folder: ${entry.name}`)
      fs.mkdirSync(path.dirname(target), { recursive: true })
      await unpackEntry(zip, dataStart(file, entry), entry, target)
    }
  } finally {
    fs.closeSync(file)
  }
}

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {boolean} deflated
 * @property {number} packed Bytes in the zip.
 * @property {number} size Bytes once unpacked.
 * @property {number} mode
 * @property {number} offset Of the local header.
 */

/** @param {number} file @returns {Entry[]} */
function readDirectory(file) {
  const { size } = fs.fstatSync(file)
  const tail = readAt(file, Math.max(0, size - 66_000), Math.min(size, 66_000))
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new Error('This is no zip file: its directory is missing.')
  const count = tail.readUInt16LE(end + 10)
  const start = tail.readUInt32LE(end + 16)
  if (count === 0xffff || start === 0xffffffff)
    throw new Error('This zip is too large: zip64 is not read here.')
  const directory = readAt(file, start, tail.readUInt32LE(end + 12))
  const entries = []
  for (let at = 0; entries.length < count;) {
    const nameLength = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      deflated: directory.readUInt16LE(at + 10) === 8,
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      mode: directory.readUInt16LE(at + 40),
      offset: directory.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** @param {number} file @param {Entry} entry */
function dataStart(file, entry) {
  const header = readAt(file, entry.offset, 30)
  return entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
}

/** @param {string} zip @param {number} start @param {Entry} entry @param {string} target */
async function unpackEntry(zip, start, entry, target) {
  const mode = entry.mode & 0o111 ? 0o755 : 0o644
  if (entry.size === 0) return fs.writeFileSync(target, '', { mode })
  let unpacked = 0
  const count = new Transform({
    transform(chunk, _encoding, done) {
      unpacked += /** @type {Buffer} */ (chunk).length
      done(null, chunk)
    },
  })
  const packed = fs.createReadStream(zip, { start, end: start + entry.packed - 1, highWaterMark: 1 << 20 })
  const out = fs.createWriteStream(target, { mode })
  if (entry.deflated) await pipeline(packed, createInflateRaw({ chunkSize: 1 << 18 }), count, out)
  else await pipeline(packed, count, out)
  if (unpacked !== entry.size)
    throw new Error(`${entry.name} came out of the zip with ${unpacked} of ${entry.size} bytes.`)
}

/** @param {number} file @param {number} position @param {number} length */
function readAt(file, position, length) {
  const buffer = Buffer.alloc(length)
  fs.readSync(file, buffer, 0, length, position)
  return buffer
}
