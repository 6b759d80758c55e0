import { mount } from './mount.mjs'

// The browser's own editing, with nothing attached: the least an editor in Chromium can cost.
mount((editable, blocks) => {
  for (const { type, text } of blocks) {
    const element = document.createElement(type === 'heading' ? 'h2' : 'p')
    element.textContent = text
    editable.append(element)
  }
})
