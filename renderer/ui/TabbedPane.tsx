import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'

type Props<Id extends string> = {
  readonly label: string
  readonly tabs: readonly {
    readonly id: Id
    readonly name: string
    /** A count after the name, with what it counts for screen readers. */
    readonly badge?: { readonly count: number; readonly meaning: string }
    readonly content: ReactNode
  }[]
  readonly shown: Id
  readonly onShow: (id: Id) => void
  /** Stands at the end of the row of tabs. */
  readonly end?: ReactNode
}

/** Panes behind tabs; only the shown one is there. */
export function TabbedPane<Id extends string>({ label, tabs, shown, onShow, end }: Props<Id>) {
  return (
    <Tabs
      className="tabs"
      selectedKey={shown}
      onSelectionChange={(key) => {
        const tab = tabs.find((other) => other.id === key)
        if (tab) onShow(tab.id)
      }}
    >
      <div className="tab-row">
        <TabList className="tab-list" aria-label={label}>
          {tabs.map(({ id, name, badge }) => (
            <Tab key={id} id={id} className="tab" aria-label={name}>
              {name}
              {badge && badge.count > 0 && (
                <span className="badge" title={badge.meaning}>
                  {badge.count}
                </span>
              )}
            </Tab>
          ))}
        </TabList>
        {end}
      </div>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="tab-panel">
          {content}
        </TabPanel>
      ))}
    </Tabs>
  )
}
