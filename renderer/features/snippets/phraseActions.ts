import { nameOfPhrase } from '../../../shared/snippet/arrangePhrases'
import { spansText } from '../../../shared/draft/blockText'
import type { Snippet } from '../../../shared/snippet/snippet'
import { copyOut } from '../../draft/copyOut'
import { deletePhrases, favourPhrases } from '../../draft/ownPhrases'
import { filledPhrase } from '../../draft/phraseFlow'
import { session } from '../../session'
import type { Action } from '../../ui/action'
import { afterOverlay } from '../../ui/afterOverlay'
import { tell } from '../../window/notices'
import { words } from '../../words'

/** What can be done with a phrase besides putting it in. */
export function phraseActions(phrase: Snippet): {
  readonly label: string
  readonly actions: readonly Action[]
} {
  const text = words.phraseBook.card
  const isFavourite = session.get().book.favourites.includes(phrase.id)
  return {
    label: text.of(nameOfPhrase(phrase)),
    actions: [
      {
        id: 'favour',
        name: isFavourite ? text.unfavour : text.favour,
        run: () => favourPhrases([phrase.id], !isFavourite),
      },
      { id: 'edit', name: text.edit, run: () => ask({ name: 'editPhrase', phrase }) },
      { id: 'copy', name: text.copy, run: () => afterOverlay(() => copy(phrase)) },
      { id: 'delete', name: text.delete, group: 1, run: () => deletePhrases([phrase]) },
      { id: 'manage', name: text.manage, group: 2, run: () => ask({ name: 'phraseBook' }) },
    ],
  }
}

/** Once the menu has given the focus back: the dialog gives it back to the same place. */
function ask(dialog: NonNullable<ReturnType<typeof session.get>['dialog']>) {
  afterOverlay(() => session.set({ dialog }))
}

function copy(phrase: Snippet) {
  const isCopied = copyOut({ 'text/plain': spansText(filledPhrase(phrase)) })
  tell(isCopied ? words.phraseBook.copiedText : words.phraseBook.notCopied)
}
