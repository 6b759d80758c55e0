import { chooseLibrary } from '../../draft/libraryPlace'
import { session } from '../../session'
import { Button } from '../../ui/Button'
import { useLibraryPlace } from '../../window/useLibraryPlace'
import { words } from '../../words'

/** 文稿库的位置: where it is, moving it, using another one. */
export function LibrarySection() {
  const place = useLibraryPlace()
  const text = words.place
  if (place === null) return null
  return (
    <section className="backup-section" aria-label={text.title}>
      <h3>{text.title}</h3>
      <dl className="backup-facts">
        <div>
          <dt>{text.folder}</dt>
          <dd>
            {place.folder}
            {place.isFixed && <small>{text.fixed}</small>}
          </dd>
        </div>
      </dl>
      <div className="backup-actions">
        <Button isDisabled={place.isFixed} onPress={() => session.set({ dialog: { name: 'moveLibrary' } })}>
          {text.move}
        </Button>
        <Button
          onPress={() => {
            session.set({ dialog: null })
            void chooseLibrary()
          }}
        >
          {text.choose}
        </Button>
      </div>
    </section>
  )
}
