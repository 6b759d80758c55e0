import { FileInput, FilePlus2 } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { chooseFile } from '../../draft/openFile'
import { session } from '../../session'
import { words } from '../../words'

/** What the middle shows while no draft is open: two ways to begin. */
export function StartView() {
  const text = words.library.start
  return (
    <main className="start">
      <h1>{text.title}</h1>
      <div className="start-choices">
        <Button className="start-choice" onPress={() => session.set({ dialog: { name: 'newDraft' } })}>
          <FilePlus2 aria-hidden />
          <b>{text.create}</b>
          <span>{text.createMore}</span>
        </Button>
        <Button className="start-choice" onPress={() => void chooseFile()}>
          <FileInput aria-hidden />
          <b>{text.open}</b>
          <span>{text.openMore}</span>
        </Button>
      </div>
      <p className="drop">{text.drop}</p>
    </main>
  )
}
