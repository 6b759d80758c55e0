import { Brackets, CircleCheck, EyeOff } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components/GridList'
import { canBecomeBlanks } from '../../../shared/checks/bracketsToBlanks'
import type { Finding, FindingLevel } from '../../../shared/checks/finding'
import { isSameFinding } from '../../../shared/checks/nextFinding'
import { words } from '../../words'
import { FindingText } from './FindingText'
import './checks.css'

type Props = {
  readonly findings: readonly Finding[]
  /** The finding gone to last. */
  readonly current: Finding | null
  readonly onGo: (finding: Finding) => void
  /** Left out where the draft cannot be changed. */
  readonly onMute?: (finding: Finding) => void
  /** 变为待填项; left out like `onMute`. */
  readonly onMakeBlanks?: (finding: Finding) => void
}

const levels: readonly FindingLevel[] = ['error', 'warning', 'review']

/** 检查: what was found, by level; Enter or a click goes to the place. */
export function ChecksPane({ findings, current, onGo, onMute, onMakeBlanks }: Props) {
  if (findings.length === 0) return <NothingFound />
  const listed = findings.map((finding, index) => ({ finding, id: String(index) }))
  return (
    <GridList
      className="checks"
      aria-label={words.checks.list}
      onAction={(id) => {
        const finding = findings[Number(id)]
        if (finding) onGo(finding)
      }}
    >
      {levels
        .map((level) => ({ level, items: listed.filter(({ finding }) => finding.level === level) }))
        .filter(({ items }) => items.length > 0)
        .map(({ level, items }) => (
          <GridListSection key={level} id={level} className="finding-group" data-level={level}>
            <GridListHeader className="finding-head">
              <span className="finding-dot" aria-hidden />
              {words.checks.group(words.checks.levels[level], items.length)}
            </GridListHeader>
            {items.map(({ finding, id }) => (
              <GridListItem
                key={id}
                id={id}
                className="finding"
                textValue={words.checks.messages[finding.rule](finding.values)}
                data-current={(current !== null && isSameFinding(finding, current)) || undefined}
              >
                <FindingText finding={finding} />
                {onMakeBlanks && canBecomeBlanks(finding) && (
                  <Button
                    className="icon-button small finding-to-blank"
                    aria-label={words.checks.toBlank}
                    onPress={() => onMakeBlanks(finding)}
                  >
                    <Brackets aria-hidden />
                  </Button>
                )}
                {onMute && (
                  <Button
                    className="icon-button small finding-mute"
                    aria-label={words.checks.mute}
                    onPress={() => onMute(finding)}
                  >
                    <EyeOff aria-hidden />
                  </Button>
                )}
              </GridListItem>
            ))}
          </GridListSection>
        ))}
    </GridList>
  )
}

function NothingFound() {
  return (
    <div className="checks-none" role="status">
      <CircleCheck aria-hidden />
      <p>{words.checks.none}</p>
      <p className="checks-hint">{words.checks.noneHint}</p>
    </div>
  )
}
