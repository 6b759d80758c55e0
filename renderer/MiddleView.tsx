import { BlankList } from './features/blanks/BlankList'
import { CollectionView } from './features/collection/CollectionView'
import { ImageBar } from './features/images/ImageBar'
import { StartView } from './features/library/StartView'
import { PageMarks } from './features/pageView/PageMarks'
import { ParagraphHandle } from './features/paragraphs/ParagraphHandle'
import { runCommand } from './commandHandlers'
import { TableMenu } from './features/tables/TableMenu'
import { TableTools } from './features/tables/TableTools'
import { closeSource, openArticle } from './draft/openArticle'
import { askRollForwardArticle } from './draft/rollForwardFlow'
import { session, useSession } from './session'

/** The middle of the window: what lies over the page on its desk, or in its place a source taken apart, or ways to begin. */
export function MiddleView() {
  const view = useSession((state) => state.view)
  const ready = useSession((state) => state.ready)
  const source = useSession((state) => state.source)
  const templates = useSession((state) => state.templates)
  return (
    <>
      <ParagraphHandle />
      <PageMarks />
      <BlankList />
      <ImageBar />
      <TableTools run={runCommand} />
      <TableMenu run={runCommand} />
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
