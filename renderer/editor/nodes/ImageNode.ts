import { $create, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical'
import { imageText } from '../../../shared/draft/imageText'
import { blockIdState } from './blockId'
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

  override createDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.dataset.block = 'image'
    dom.textContent = imageText($imageOf(this).alt)
    return dom
  }

  override updateDOM(previous: this): boolean {
    return $getState(previous, imageState, 'direct') !== $getState(this, imageState)
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
