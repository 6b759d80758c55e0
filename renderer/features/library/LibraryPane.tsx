import { useEffect, useMemo, useState } from 'react'
import { draftFilter } from '../../../shared/library/draftFilter'
import { listDrafts, type ListChoice } from '../../../shared/library/listDrafts'
import { chooseFile } from '../../draft/openFile'
import { learnReadings, pageReadings, useReadings } from '../../pinyin/pageReadings'
import { session, useSession } from '../../session'
import { Button } from '../../ui/Button'
import { FoldingHead } from '../../ui/FoldingHead'
import { useNow } from '../../ui/useNow'
import { foldPart } from '../../window/panes'
import { words } from '../../words'
import { DraftGrid } from './DraftGrid'
import { newFolder } from './folderFlow'
import { LibraryTools } from './LibraryTools'
import { SelectionBar } from './SelectionBar'
import './library.css'

/** 文稿库: every draft of the library in its folders, with what can be done to it. */
export function LibraryPane() {
  const current = useSession((state) => (state.view === 'draft' ? state.draft?.head.id : undefined))
  const alone = useSession((state) => state.view !== 'draft')
  const isFolded = useSession((state) => state.settings.panes.folded?.includes('library') ?? false)
  return (
    <section
      className="pane-block block-library"
      data-alone={alone || undefined}
      data-folded={isFolded || undefined}
      aria-label={words.library.title}
    >
      <FoldingHead
        title={words.library.title}
        isFolded={isFolded}
        onFold={(folded) => foldPart('library', folded)}
      >
        <Button look="pill" aria-label={words.library.newHint} onPress={askNew}>
          {words.library.new}
        </Button>
        <Button look="pill" aria-label={words.library.openHint} onPress={() => void chooseFile()}>
          {words.library.open}
        </Button>
      </FoldingHead>
      {!isFolded && <LibraryBody current={current} />}
    </section>
  )
}

function LibraryBody({ current }: { readonly current: string | undefined }) {
  const drafts = useSession((state) => state.library)
  const folders = useSession((state) => state.folders)
  const shelf = useSession((state) => state.shelf)
  const templates = useSession((state) => state.templates)
  const { sort, openFolders } = useSession((state) => state.settings.library)
  const [query, setQuery] = useState('')
  const [only, setOnly] = useState<Pick<ListChoice, 'view' | 'template' | 'tag'>>(everything)
  const [renaming, setRenaming] = useState<string | null>(null)
  const now = useNow(60_000)
  const known = useReadings()
  const isFiltering = query.trim() !== ''
  useEffect(() => {
    if (isFiltering) learnReadings(drafts.map(({ title, folder }) => title + folder))
  }, [isFiltering, drafts])
  const choice = useMemo(() => ({ ...only, sort, open: new Set(openFolders) }), [only, sort, openFolders])
  const lines = useMemo(() => {
    const filter = known >= 0 ? draftFilter(query, shelf, pageReadings) : null
    return listDrafts({ drafts, folders, shelf }, choice, filter)
  }, [drafts, folders, shelf, choice, query, known])
  const shown = [
    only.view === 'recent' && words.library.shown.recent,
    only.template !== null &&
      words.library.shown.template(templates.find(({ id }) => id === only.template)?.name ?? only.template),
    only.tag !== null && words.library.shown.tag(only.tag),
  ].filter((one) => one !== false)

  async function makeFolder() {
    setOnly(everything)
    setQuery('')
    const folder = await newFolder('')
    if (folder !== null) setRenaming(`folder:${folder}`)
  }

  return (
    <>
      {(drafts.length > 0 || folders.length > 0) && (
        <LibraryTools
          query={query}
          onQuery={setQuery}
          choice={choice}
          onChoose={(change) => setOnly({ ...only, ...change })}
          onNewFolder={() => void makeFolder()}
        />
      )}
      {shown.length > 0 && (
        <div className="library-shown">
          <span>{shown.join(' · ')}</span>
          <Button look="quiet" onPress={() => setOnly(everything)}>
            {words.library.showAll}
          </Button>
        </div>
      )}
      <SelectionBar />
      <div className="pane-block-scroll">
        {lines.length === 0 ? (
          <p className="pane-note" role="status">
            {drafts.length === 0
              ? words.library.empty
              : only.view === 'recent' && !isFiltering
                ? words.library.noRecent
                : words.library.noMatch}
          </p>
        ) : (
          <DraftGrid lines={lines} now={now} current={current} renaming={renaming} onRename={setRenaming} />
        )}
      </div>
    </>
  )
}

const everything = { view: 'all', template: null, tag: null } as const

function askNew() {
  session.set({ dialog: { name: 'newDraft' } })
}
