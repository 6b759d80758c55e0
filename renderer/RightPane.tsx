import { PanelRightClose } from 'lucide-react'
import { ChecksPane } from './features/checks/ChecksPane'
import { GuideTab } from './GuideTab'
import { goToFinding, makeBlanks, muteFinding } from './draft/findingFlow'
import { toggleRight } from './window/panes'
import { SnippetsTab } from './SnippetsTab'
import { useSession } from './session'
import { changePanes } from './window/settingsFlow'
import { IconButton } from './ui/IconButton'
import { TabbedPane } from './ui/TabbedPane'
import { VersionsTab } from './VersionsTab'
import { words } from './words'

/** 短语 · 要点 · 检查 · 版本, beside the page. */
export function RightPane() {
  const tab = useSession((state) => state.settings.panes.tab)
  const findings = useSession((state) => state.findings)
  const current = useSession((state) => state.currentFinding)
  const canEdit = useSession((state) => state.draft?.readOnly === false)
  const names = words.app.tabs
  return (
    <TabbedPane
      label={words.app.rightTabs}
      shown={tab}
      onShow={(shown) => changePanes({ tab: shown })}
      tabs={[
        { id: 'snippets', name: names.snippets, content: <SnippetsTab /> },
        { id: 'guide', name: names.guide, content: <GuideTab /> },
        {
          id: 'checks',
          name: names.checks,
          badge: { count: findings.length, meaning: words.app.findingCount(findings.length) },
          content: (
            <ChecksPane
              findings={findings}
              current={current}
              onGo={goToFinding}
              {...(canEdit && { onMute: muteFinding, onMakeBlanks: makeBlanks })}
            />
          ),
        },
        { id: 'versions', name: names.versions, content: <VersionsTab /> },
      ]}
      end={
        <IconButton small label={words.app.hideRight} onPress={toggleRight}>
          <PanelRightClose aria-hidden />
        </IconButton>
      }
    />
  )
}
