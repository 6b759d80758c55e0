import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder, wherever the command was typed. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** A path inside the project. @param {...string} parts */
export const inProject = (...parts) => path.join(root, ...parts)

/** Where the person typed the command: npm runs scripts in the root and keeps the place in INIT_CWD. */
export const typedIn = process.env.INIT_CWD ?? process.cwd()

/** Whether we run as root, for whom Chromium's sandbox does not work. */
export const isRoot = process.getuid?.() === 0
