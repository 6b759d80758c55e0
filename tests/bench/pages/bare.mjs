import { mount } from './mount.mjs'

// The browser's own editing, with nothing attached: the least an editor in Chromium can cost.
mount((editable) => (blocks) => {
  editable.replaceChildren(
    ...blocks.map(({ type, text }) => {
      const element = document.createElement(type === 'heading' ? 'h2' : 'p')
      element.textContent = text
      return element
    }),
  )
})
