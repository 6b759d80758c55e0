import type { Page } from '@playwright/test'

/** 新建文稿: the kind of draft and the profile that fills it. */
export function newDraftDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: '新建文稿' })
  return {
    dialog,
    kind: (name: string) => dialog.getByRole('radio', { name }),
    field: (name: string) => dialog.getByRole('textbox', { name, exact: true }),
    /** The names of the slots, in their order. */
    slots: dialog.getByRole('list', { name: '章节顺序' }).getByRole('listitem'),
    create: dialog.getByRole('button', { name: '新建', exact: true }),
  }
}
