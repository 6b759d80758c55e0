import { DraftEditorView } from './editor/DraftEditorView'
import { CollectionView } from './features/collection/CollectionView'
import { StartView } from './features/library/StartView'
import { ParagraphHandle } from './features/paragraphs/ParagraphHandle'
import { closeSource, openArticle } from './draft/openArticle'
import { editor } from './pageEditor'
import { askRollForwardArticle } from './draft/rollForwardFlow'
import { session, useSession } from './session'
import { words } from './words'

/** The middle of the window: the page on its desk, a source taken apart, or ways to begin. The editor stays mounted. */
export function MiddleView() {
  const view = useSession((state) => state.view)
  const ready = useSession((state) => state.ready)
  const source = useSession((state) => state.source)
  const templates = useSession((state) => state.templates)
  const zoom = useSession((state) => state.settings.zoom)
  return (
    <>
      <main className="desk" aria-label={words.app.page} hidden={view !== 'draft'}>
        <div className="desk-page" style={{ zoom: zoom / 100 }}>
          <div className="paper">
            <DraftEditorView editor={editor} />
          </div>
        </div>
        <ParagraphHandle />
      </main>
      {view === 'start' && ready && <StartView />}
      {view === 'collection' && source && (
        <CollectionView
          key={source.fileName}
          source={source}
          templates={templates}
          startAt={session.get().articleOpened ?? undefined}
          onOpenArticle={(article, choices) => void openArticle(source, article, choices)}
          onRollForward={(article, choices) => askRollForwardArticle(source, article, choices)}
          onClose={closeSource}
        />
      )}
    </>
  )
}
