import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { imageAddress } from '../../../shared/image/imageAddress'
import { dressOf } from '../blockDress'
import { blockIdState } from './blockId'
import { buildImage, dressImage } from './buildImage'
import { parseImageContent, type ImageContent } from './imageContent'

const imageState = createState('image', {
  parse: parseImageContent,
  isEqual: (a, b) => a === b || JSON.stringify(a) === JSON.stringify(b),
})

/** A picture on a line of its own: one piece that can be selected and deleted. */
export class ImageNode extends DecoratorNode<null> {
  override $config() {
    return this.config('draft-image', {
      extends: DecoratorNode,
      stateConfigs: [
        { stateConfig: blockIdState, flat: true },
        { stateConfig: imageState, flat: true },
      ],
    })
  }

  override createDOM(_config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const dom = document.createElement('div')
    dom.dataset.block = 'image'
    const content = $imageOf(this)
    const draft = editor && dressOf(editor).draft
    dom.append(buildImage(content, draft ? imageAddress({ draft, name: content.file }) : null))
    return dom
  }

  override updateDOM(previous: this, dom: HTMLElement): boolean {
    const before = $getState(previous, imageState, 'direct')
    const now = $getState(this, imageState)
    if (before.file !== now.file) return true
    const frame = dom.querySelector<HTMLElement>('.image-frame')
    if (frame && before !== now) dressImage(frame, now)
    return false
  }

  override isInline(): false {
    return false
  }

  override getTextContent(): string {
    return ''
  }
}

export function $createImage(content: ImageContent): ImageNode {
  return $setState($create(ImageNode), imageState, content)
}

export function $isImage(node: LexicalNode | null | undefined): node is ImageNode {
  return node instanceof ImageNode
}

export function $imageOf(node: ImageNode): ImageContent {
  return $getState(node, imageState)
}

/** Changes a picture in place: it stays selected. */
export function $setImage(node: ImageNode, content: ImageContent): void {
  $setState(node, imageState, content)
}
