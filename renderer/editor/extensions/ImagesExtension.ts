import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $getSelection,
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  HISTORY_PUSH_TAG,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type LexicalEditor,
} from 'lexical'
import { newId } from '../../../shared/draft/newId'
import { newImage } from '../../../shared/image/newImage'
import { $goBehindAtom } from '../behindAtom'
import { blocksOfPaste } from '../clipboard/blocksOfPaste'
import { filesOfPaste, imagesIn, paragraphsOfPaste, type PastedParagraphs } from '../clipboard/pastedImages'
import { $insertParagraphs } from '../clipboard/insertParagraphs'
import type { ImageKeeper, SourceImage } from '../draftEditor'
import { $insertBlocks } from '../insertBlocks'
import { imageLost } from '../nodes/buildImage'
import { registerImagePulling } from '../pullImage'

type Output = {
  keeper: ImageKeeper | null
  /** Runs a step when no input method composes. */
  whenIdle: (step: () => void) => void
}

/**
 * Pictures from outside: pasted alone, with the text of a page or a Word document, or dropped as files. They are stored
 * first, and all that was pasted comes in then as one undo step. Pictures of the draft are pulled wider by their corners.
 */
export const ImagesExtension = defineExtension({
  name: 'zhangfa/images',
  build: (): Output => ({ keeper: null, whenIdle: (step) => step() }),
  register(editor, _config, state) {
    const output = state.getOutput()
    const lost = (event: Event) => {
      if (event instanceof CustomEvent) output.keeper?.tellLost(String(event.detail))
    }
    return mergeRegister(
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = event instanceof ClipboardEvent ? event.clipboardData : null
          if (!data || !output.keeper || !editor.isEditable()) return false
          const files = filesOfPaste(data)
          const pasted = files.length > 0 ? null : paragraphsOfPaste(data)
          if (files.length === 0 && pasted === null) return false
          event.preventDefault()
          if (pasted) void insertParagraphs(editor, output, pasted)
          else void insertFiles(editor, output, files, '')
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => {
          void insertFiles(editor, output, files.filter(isImageFile))
          return true
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      registerImagePulling(editor),
      editor.registerRootListener((root) => {
        root?.addEventListener(imageLost, lost)
        return () => root?.removeEventListener(imageLost, lost)
      }),
    )
  },
})

/** What a system says of a file's kind is a hint only: the bytes are looked at by whoever stores them. */
function isImageFile(file: File): boolean {
  return file.type.startsWith('image/')
}

/** Without a text of their own, files are called by their names. */
async function insertFiles(editor: LexicalEditor, output: Output, files: readonly File[], alt?: string) {
  if (files.length === 0) return
  const images = await Promise.all(
    files.map(async (file): Promise<SourceImage> => ({
      bytes: new Uint8Array(await file.arrayBuffer()),
      alt: alt ?? file.name.replace(/\.[^.]*$/u, ''),
    })),
  )
  const stored = await output.keeper?.keep(images)
  const blocks = (stored ?? []).flatMap((one, index) =>
    one ? [newImage(one, images[index]?.alt ?? '', newId())] : [],
  )
  if (blocks.length > 0) inOneStep(editor, output, () => $insertBlocks(blocks))
}

async function insertParagraphs(editor: LexicalEditor, output: Output, pasted: PastedParagraphs) {
  const { paragraphs, leftOut } = pasted
  const images = imagesIn(paragraphs)
  const stored = images.length === 0 ? [] : await output.keeper?.keep(images)
  if (!stored) return
  const kept = new Map(images.map((image, index) => [image, stored[index] ?? null]))
  inOneStep(editor, output, () => {
    $goBehindAtom()
    const selection = $getSelection()
    if (selection) $insertParagraphs(paragraphs, selection, kept)
    else $insertBlocks(blocksOfPaste(paragraphs, kept))
  })
  if (leftOut > 0) output.keeper?.tellLeftOut(leftOut)
}

function inOneStep(editor: LexicalEditor, { whenIdle }: Output, step: () => void): void {
  whenIdle(() => editor.update(step, { discrete: true, tag: [HISTORY_PUSH_TAG, PASTE_TAG] }))
}
