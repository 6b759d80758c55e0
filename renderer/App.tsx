import { UNSAFE_PortalProvider as OverlayPlace } from 'react-aria/PortalProvider'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createPortal } from 'react-dom'
import { runCommand } from './commandHandlers'
import { DialogOnTop } from './DialogOnTop'
import { FindBar } from './features/find/FindBar'
import { LibraryPane } from './features/library/LibraryPane'
import { ConflictBar } from './features/merge/ConflictBar'
import { OrderBar } from './features/orderBar/OrderBar'
import { OutlinePane } from './features/outline/OutlinePane'
import { ReadOnlyBar } from './features/readOnly/ReadOnlyBar'
import { StatusBar } from './features/statusBar/StatusBar'
import { InsertTableButton } from './features/tables/InsertTableButton'
import { Toolbar } from './features/toolbar/Toolbar'
import { MiddleView } from './MiddleView'
import { dismiss } from './window/notices'
import { narrowWindow } from './window/panes'
import { RightPane } from './RightPane'
import { useSession } from './session'
import { changePanes } from './window/settingsFlow'
import { NoticeList } from './ui/NoticeList'
import { SidePane } from './ui/SidePane'
import { useMedia } from './ui/useMedia'
import { words } from './words'

/**
 * What stands round the desk: three panes, the bottom line, and what lies over them. At the start the page stands before
 * its panes are filled. `after` is the place for what is read after the page.
 */
export function App({ after }: { readonly after: HTMLElement }) {
  const { left, right } = useSession((state) => state.settings.panes)
  const isOnDraft = useSession((state) => state.view === 'draft')
  const isCalm = useSession((state) => state.focusMode && state.view === 'draft')
  const isReady = useSession((state) => state.ready)
  const rightOverPage = useSession((state) => state.rightOverPage)
  const notices = useSession((state) => state.notices)
  const narrow = useMedia(narrowWindow)
  const rightOpen = isOnDraft && !isCalm && (narrow ? rightOverPage : right.open)

  const rightPane = (
    <SidePane
      side="right"
      label={words.app.rightPane}
      separatorLabel={words.app.rightWidth}
      width={right.width}
      least={260}
      most={560}
      over={narrow}
      onWidth={(width) => changePanes({ right: { ...right, width } })}
    >
      {isReady && <RightPane />}
    </SidePane>
  )

  return (
    <I18nProvider locale={words.app.language}>
      <OverlayPlace getContainer={() => after}>
        {left.open && !isCalm && (
          <SidePane
            side="left"
            label={words.app.leftPane}
            separatorLabel={words.app.leftWidth}
            width={left.width}
            least={200}
            most={480}
            onWidth={(width) => changePanes({ left: { ...left, width } })}
          >
            {isReady && (
              <>
                <LibraryPane />
                <OutlinePane />
              </>
            )}
          </SidePane>
        )}
        <header className="bars">
          {isReady && !isCalm && (
            <Toolbar
              run={runCommand}
              leftOpen={left.open}
              rightOpen={rightOpen}
              insertTable={<InsertTableButton />}
            />
          )}
          <ReadOnlyBar />
          <ConflictBar />
          {!isCalm && <OrderBar run={runCommand} />}
          <FindBar />
        </header>
        {createPortal(
          <>
            <div className="stage">
              <MiddleView />
              {rightOpen && narrow && rightPane}
              <NoticeList
                label={words.app.notices}
                dismissLabel={words.app.dismiss}
                notices={notices}
                onDismiss={dismiss}
              />
            </div>
            {rightOpen && !narrow && rightPane}
            <StatusBar run={runCommand} />
          </>,
          after,
        )}
        <DialogOnTop />
      </OverlayPlace>
    </I18nProvider>
  )
}
