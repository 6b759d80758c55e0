/** Facts about the moment that decide which commands can be chosen. The page reports them; menu and palette follow. */
export type ContextKey =
  | 'hasDraft'
  | 'hasSource'
  | 'canEdit'
  | 'canUndo'
  | 'canRedo'
  | 'draftsSelected'
  | 'hasMisplaced'
  | 'inSection'
  | 'inText'
  | 'inTable'
  | 'manyCells'
  | 'inMergedCell'
  | 'tableHeader'
  | 'tableLandscape'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'leftOpen'
  | 'rightOpen'
  | 'strict'
  | 'guide'
  | 'off'
  | 'themeSystem'
  | 'themeLight'
  | 'themeDark'
  | 'focusMode'
  | 'typewriter'
  | 'completion'
  | 'pageMarks'

export type MenuId = 'file' | 'edit' | 'section' | 'insert' | 'format' | 'table' | 'check' | 'view' | 'help'

export type Command = {
  readonly menu: MenuId
  /** Commands of one menu are drawn in groups with a line between them. */
  readonly group?: number
  readonly shortcut?: string
  readonly when?: readonly ContextKey[]
  /** A check mark is drawn while this holds. */
  readonly checked?: ContextKey
}

/** THE place for commands: menu, shortcuts and palette are built from it. Words: `words.commands`. */
export const commands = {
  'draft.new': { menu: 'file', shortcut: 'CmdOrCtrl+N' },
  'draft.rollForward': { menu: 'file' },
  'file.open': { menu: 'file', shortcut: 'CmdOrCtrl+O' },
  'file.backToSource': { menu: 'file', when: ['hasSource'] },
  'draft.save': { menu: 'file', group: 1, shortcut: 'CmdOrCtrl+S', when: ['hasDraft'] },
  'draft.saveAs': { menu: 'file', group: 1, shortcut: 'CmdOrCtrl+Shift+S', when: ['hasDraft'] },
  'draft.finalise': { menu: 'file', group: 1, when: ['canEdit'] },
  'draft.duplicate': { menu: 'file', group: 1, when: ['hasDraft'] },
  'draft.showInFolder': { menu: 'file', group: 1, when: ['hasDraft'] },
  'draft.delete': { menu: 'file', group: 1, when: ['hasDraft'] },
  'library.search': { menu: 'file', group: 1, shortcut: 'CmdOrCtrl+Shift+G' },
  'library.showTrash': { menu: 'file', group: 1 },
  'library.moveTo': { menu: 'file', group: 3 },
  'library.choose': { menu: 'file', group: 3 },
  'library.backup': { menu: 'file', group: 3 },
  'library.restoreBackup': { menu: 'file', group: 3 },
  'export.dialog': { menu: 'file', group: 2, shortcut: 'CmdOrCtrl+E', when: ['hasDraft'] },
  'export.word': { menu: 'file', group: 2, shortcut: 'CmdOrCtrl+Shift+W', when: ['hasDraft'] },
  'export.pdf': { menu: 'file', group: 2, when: ['hasDraft'] },
  'export.text': { menu: 'file', group: 2, when: ['hasDraft'] },
  'export.markdown': { menu: 'file', group: 2, when: ['hasDraft'] },
  'export.many': { menu: 'file', group: 2, when: ['draftsSelected'] },
  'draft.review': { menu: 'file', group: 2, when: ['canEdit'] },
  'draft.preview': { menu: 'file', group: 2, shortcut: 'CmdOrCtrl+F2', when: ['hasDraft'] },
  'draft.print': { menu: 'file', group: 2, shortcut: 'CmdOrCtrl+P', when: ['hasDraft'] },
  'template.edit': { menu: 'file', group: 3 },
  'app.profile': { menu: 'file', group: 3 },
  'app.settings': { menu: 'file', group: 3, shortcut: 'CmdOrCtrl+,' },
  'app.quit': { menu: 'file', group: 4, shortcut: 'CmdOrCtrl+Q' },

  'edit.undo': { menu: 'edit', shortcut: 'CmdOrCtrl+Z', when: ['canUndo'] },
  'edit.redo': { menu: 'edit', shortcut: 'CmdOrCtrl+Y', when: ['canRedo'] },
  'edit.cut': { menu: 'edit', group: 1, shortcut: 'CmdOrCtrl+X' },
  'edit.copy': { menu: 'edit', group: 1, shortcut: 'CmdOrCtrl+C' },
  'edit.copyDraft': { menu: 'edit', group: 1, shortcut: 'CmdOrCtrl+Shift+C', when: ['hasDraft'] },
  'edit.copySection': { menu: 'edit', group: 1, when: ['hasDraft'] },
  'edit.paste': { menu: 'edit', group: 1, shortcut: 'CmdOrCtrl+V' },
  'edit.pastePlain': { menu: 'edit', group: 1, shortcut: 'CmdOrCtrl+Shift+V' },
  'edit.selectAll': { menu: 'edit', group: 1, shortcut: 'CmdOrCtrl+A' },
  'edit.find': { menu: 'edit', group: 2, shortcut: 'CmdOrCtrl+F', when: ['hasDraft'] },
  'edit.replace': { menu: 'edit', group: 2, shortcut: 'CmdOrCtrl+H', when: ['canEdit'] },
  'edit.findNext': { menu: 'edit', group: 2, shortcut: 'F3', when: ['hasDraft'] },
  'edit.findPrevious': { menu: 'edit', group: 2, shortcut: 'Shift+F3', when: ['hasDraft'] },
  'edit.goToHeading': { menu: 'edit', group: 3, shortcut: 'CmdOrCtrl+G', when: ['hasDraft'] },
  'edit.moveParagraphUp': { menu: 'edit', group: 2, shortcut: 'Alt+Up', when: ['canEdit', 'inText'] },
  'edit.moveParagraphDown': { menu: 'edit', group: 2, shortcut: 'Alt+Down', when: ['canEdit', 'inText'] },
  'edit.duplicateParagraph': { menu: 'edit', group: 2, shortcut: 'CmdOrCtrl+D', when: ['canEdit', 'inText'] },
  'edit.deleteParagraph': { menu: 'edit', group: 2, when: ['canEdit', 'inText'] },

  'outline.putInOrder': { menu: 'section', shortcut: 'CmdOrCtrl+Shift+O', when: ['canEdit', 'hasMisplaced'] },
  'outline.keepAsIs': { menu: 'section', when: ['canEdit', 'hasMisplaced'] },
  'outline.moveUp': { menu: 'section', group: 1, shortcut: 'Alt+Shift+Up', when: ['canEdit', 'inSection'] },
  'outline.moveDown': {
    menu: 'section',
    group: 1,
    shortcut: 'Alt+Shift+Down',
    when: ['canEdit', 'inSection'],
  },
  'outline.promote': {
    menu: 'section',
    group: 1,
    shortcut: 'Alt+Shift+Left',
    when: ['canEdit', 'inSection'],
  },
  'outline.demote': {
    menu: 'section',
    group: 1,
    shortcut: 'Alt+Shift+Right',
    when: ['canEdit', 'inSection'],
  },
  'enforcement.strict': { menu: 'section', group: 2, when: ['canEdit'], checked: 'strict' },
  'enforcement.guide': { menu: 'section', group: 2, when: ['canEdit'], checked: 'guide' },
  'enforcement.off': { menu: 'section', group: 2, when: ['canEdit'], checked: 'off' },
  'draft.changeTemplate': { menu: 'section', group: 3, when: ['canEdit'] },

  'snippets.find': { menu: 'insert', shortcut: 'CmdOrCtrl+J', when: ['hasDraft'] },
  'snippets.palette': { menu: 'insert', shortcut: 'Alt+/', when: ['canEdit'] },
  'snippets.save': { menu: 'insert', shortcut: 'CmdOrCtrl+Shift+J', when: ['canEdit', 'inText'] },
  'snippets.manage': { menu: 'insert' },
  'insert.blank': { menu: 'insert', group: 1, shortcut: 'CmdOrCtrl+Shift+X', when: ['canEdit'] },
  'insert.fillAlike': { menu: 'insert', group: 1, when: ['canEdit'] },
  'insert.table': { menu: 'insert', group: 3, when: ['canEdit'] },
  'insert.image': { menu: 'insert', group: 3, when: ['canEdit'] },
  'insert.pageBreak': { menu: 'insert', group: 3, shortcut: 'CmdOrCtrl+Enter', when: ['canEdit'] },
  'insert.attachment': { menu: 'insert', group: 3, when: ['canEdit'] },
  'insert.matchAttachments': { menu: 'insert', group: 3, when: ['canEdit'] },
  'insert.recipient': { menu: 'insert', group: 2, when: ['canEdit'] },
  'insert.attachments': { menu: 'insert', group: 2, when: ['canEdit'] },
  'insert.signature': { menu: 'insert', group: 2, when: ['canEdit'] },

  'format.heading1': { menu: 'format', shortcut: 'CmdOrCtrl+1', when: ['canEdit'] },
  'format.heading2': { menu: 'format', shortcut: 'CmdOrCtrl+2', when: ['canEdit'] },
  'format.heading3': { menu: 'format', shortcut: 'CmdOrCtrl+3', when: ['canEdit'] },
  'format.heading4': { menu: 'format', shortcut: 'CmdOrCtrl+4', when: ['canEdit'] },
  'format.runIn': { menu: 'format', shortcut: 'CmdOrCtrl+5', when: ['canEdit'] },
  'format.paragraph': { menu: 'format', shortcut: 'CmdOrCtrl+0', when: ['canEdit'] },
  'format.closing': { menu: 'format', when: ['canEdit'] },
  'format.bold': { menu: 'format', group: 1, shortcut: 'CmdOrCtrl+B', when: ['canEdit'], checked: 'bold' },
  'format.italic': {
    menu: 'format',
    group: 1,
    shortcut: 'CmdOrCtrl+I',
    when: ['canEdit'],
    checked: 'italic',
  },
  'format.underline': {
    menu: 'format',
    group: 1,
    shortcut: 'CmdOrCtrl+U',
    when: ['canEdit'],
    checked: 'underline',
  },
  'format.alignStart': { menu: 'format', group: 2, when: ['canEdit'] },
  'format.alignCenter': { menu: 'format', group: 2, when: ['canEdit'] },
  'format.alignRight': { menu: 'format', group: 2, when: ['canEdit'] },
  'layout.edit': { menu: 'format', group: 3 },

  'table.insertRowAbove': { menu: 'table', when: ['canEdit', 'inTable'] },
  'table.insertRowBelow': { menu: 'table', when: ['canEdit', 'inTable'] },
  'table.insertColumnLeft': { menu: 'table', when: ['canEdit', 'inTable'] },
  'table.insertColumnRight': { menu: 'table', when: ['canEdit', 'inTable'] },
  'table.deleteRows': { menu: 'table', group: 1, when: ['canEdit', 'inTable'] },
  'table.deleteColumns': { menu: 'table', group: 1, when: ['canEdit', 'inTable'] },
  'table.merge': { menu: 'table', group: 2, when: ['canEdit', 'manyCells'] },
  'table.split': { menu: 'table', group: 2, when: ['canEdit', 'inMergedCell'] },
  'table.header': { menu: 'table', group: 3, when: ['canEdit', 'inTable'], checked: 'tableHeader' },
  'table.evenColumns': { menu: 'table', group: 3, when: ['canEdit', 'inTable'] },
  'table.landscape': {
    menu: 'table',
    group: 3,
    when: ['canEdit', 'inTable'],
    checked: 'tableLandscape',
  },
  'table.delete': { menu: 'table', group: 4, when: ['canEdit', 'inTable'] },

  'checks.show': { menu: 'check', shortcut: 'F7', when: ['hasDraft'] },
  'checks.next': { menu: 'check', shortcut: 'F8', when: ['hasDraft'] },

  'view.palette': { menu: 'view', shortcut: 'CmdOrCtrl+Shift+P' },
  'view.left': { menu: 'view', shortcut: 'CmdOrCtrl+Shift+L', checked: 'leftOpen' },
  'view.right': { menu: 'view', shortcut: 'CmdOrCtrl+Shift+R', checked: 'rightOpen' },
  'view.versions': { menu: 'view', when: ['hasDraft'] },
  'view.nextPane': { menu: 'view', shortcut: 'F6', when: ['hasDraft'] },
  'view.previousPane': { menu: 'view', shortcut: 'Shift+F6', when: ['hasDraft'] },
  'view.focusMode': { menu: 'view', shortcut: 'F11', when: ['hasDraft'], checked: 'focusMode' },
  'view.typewriter': { menu: 'view', checked: 'typewriter' },
  'view.pageMarks': { menu: 'view', when: ['hasDraft'], checked: 'pageMarks' },
  'view.completion': { menu: 'view', checked: 'completion' },
  'view.zoomIn': { menu: 'view', group: 1, shortcut: 'CmdOrCtrl+=' },
  'view.zoomOut': { menu: 'view', group: 1, shortcut: 'CmdOrCtrl+-' },
  'view.zoomReset': { menu: 'view', group: 1, shortcut: 'CmdOrCtrl+Alt+0' },
  'view.themeSystem': { menu: 'view', group: 2, checked: 'themeSystem' },
  'view.themeLight': { menu: 'view', group: 2, checked: 'themeLight' },
  'view.themeDark': { menu: 'view', group: 2, checked: 'themeDark' },

  'help.shortcuts': { menu: 'help', shortcut: 'F1' },
  'help.log': { menu: 'help' },
  'help.about': { menu: 'help', group: 1 },
} as const satisfies Record<string, Command>

export type CommandId = keyof typeof commands
export const commandIds = Object.keys(commands) as CommandId[]

/** Whether a command can be chosen in this context. */
export function isEnabled(id: CommandId, context: ReadonlySet<ContextKey>): boolean {
  const command: Command = commands[id]
  return command.when?.every((key) => context.has(key)) ?? true
}
