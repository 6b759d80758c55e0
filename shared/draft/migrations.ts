/** A draft of an older version, as it came from its file. */
export type OlderDraft = Readonly<Record<string, unknown>>

/** Takes a draft from the version it is listed under to the next one. Fields it does not know it must carry along. */
export type Migration = (draft: OlderDraft) => OlderDraft

/** The version this program writes. */
export const currentVersion = 3

/** One migration for each version before `currentVersion`, under the version it starts from. */
export const migrations: ReadonlyMap<number, Migration> = new Map([
  // Version 2 may hold pictures; what a draft of version 1 holds stays as it is.
  [1, (draft: OlderDraft) => draft],
  // Version 3 may hold tables set 横排; what a draft of version 2 holds stays as it is.
  [2, (draft: OlderDraft) => draft],
])

/** Brings a draft from one version to another, step by step; a missing step is a bug and throws. */
export function migrate(
  draft: OlderDraft,
  from: number,
  to: number = currentVersion,
  steps: ReadonlyMap<number, Migration> = migrations,
): OlderDraft {
  let migrated = draft
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version)
    if (!step) throw new Error(`no migration from version ${version}`)
    migrated = { ...step(migrated), version: version + 1 }
  }
  return migrated
}
