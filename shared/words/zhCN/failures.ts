import type { FailureName } from '../../result'
import { sayLayoutFault } from './layouts'
import { sayTemplateProblem } from './templates'

type Values = Readonly<Record<string, string | number>>
const name = (values: Values) => `“${values.file ?? ''}”`

/** What a file named .docx is instead, and the way out. */
const notWord: Readonly<Record<string, string>> = {
  sheet: '是 Excel 表格：请把需要的内容复制到 Word 里再打开，或直接粘贴到文稿里',
  slides: '是演示文稿：请把需要的文字复制出来粘贴到文稿里',
  odt: '是 OpenDocument 文档：请用 LibreOffice 或 WPS 打开，另存为 .docx',
  zip: '是一个压缩包：请先解压，再打开里面的文件',
  other: '扩展名是 .docx，内容却是别的格式：请用原来的程序打开，另存为 .docx',
}

/** One sentence for each failure: what happened, and the way out. */
export const failures = {
  cancelled: () => '已取消。',
  'file.missing': (v) => `${name(v)}不在了：可能已被移动、改名或删除。`,
  'file.exists': (v) => `${name(v)}已经有了，没有改动它：请换一个名字。`,
  'file.unreadable': (v) => `${name(v)}读不出来：请检查磁盘或 U 盘后再试。`,
  'file.forbidden': (v) => `没有权限使用${name(v)}：请换一个位置，或请管理员开放权限。`,
  'file.folderMissing': (v) =>
    `文件夹${name(v)}不在了：可能已被移动、改名，或所在的盘已拔出。请接回，或换一个位置保存。`,
  'file.readOnlyFolder': (v) =>
    `文件夹${name(v)}不能写入：请用“另存为”保存到别的位置，文字还在窗口里，没有丢失。`,
  'file.diskFull': (v) => `磁盘已满，${name(v)}没有保存：请清理空间，或另存到别的磁盘。文字还在窗口里。`,
  'file.busy': (v) => `${name(v)}正被别的程序占用：请关闭那个程序后再试。`,
  'file.tooLarge': (v) => `${name(v)}太大（${v.size ?? ''}），超过了能打开的 ${v.limit ?? ''}。`,
  'file.pathTooLong': (v) => `${name(v)}的路径太长：请缩短标题，或换一个层级浅一些的文件夹。`,
  'file.empty': (v) => `${name(v)}是空的，里面没有文字。`,
  'file.binary': (v) =>
    `${name(v)}不是文本文件：虽然扩展名是 .txt，内容却是别的格式。请用原来的程序打开，另存为 .txt。`,
  'file.unknownFormat': (v) =>
    `还不能打开${name(v)}这种格式：能打开的是 .zhangfa、.docx、.txt 和 .md，请先另存为其中一种。`,
  'file.password': (v) => `${name(v)}设了打开密码：请先用 Word 或 WPS 打开，取消密码后保存，再拖进来。`,
  'file.oldWord': (v) =>
    `${name(v)}是旧版 Word 或 WPS 的格式（不论扩展名是什么）：请用 Word 或 WPS 打开，另存为 .docx，再拖进来。`,
  'file.isRtf': (v) => `${name(v)}是 RTF 文件：请用 Word 或 WPS 打开，另存为 .docx，再拖进来。`,
  'file.damaged': (v) =>
    `${name(v)}不完整，可能是没有传完或拷贝时断开。请重新拷贝一份；如果 Word 能修复，修复后另存为 .docx 再打开。`,
  'file.notWord': (v) => `${name(v)}不是 Word 文档，${notWord[String(v.kind)] ?? notWord.other}。`,
  'file.inflated': (v) => `${name(v)}展开后大得不正常，没有打开，以免占满内存。请向给您文件的人核实。`,
  'file.write': (v) => `${name(v)}没有写成（${v.reason ?? ''}）：请换一个位置再试，文字还在窗口里。`,
  'draft.empty': (v) =>
    `文稿${name(v)}的文件是空的（0 字节），可能是上次写入时断电所致。原文件没有改动，仍在原处；如有备份或另存的副本，请打开那一份。`,
  'draft.broken': (v) => `文稿${name(v)}的内容不完整，打不开。原文件没有改动，仍在原处。`,
  'draft.newer': (v) => `文稿${name(v)}是用更新版本的章法保存的：请升级章法后再打开。原文件没有改动。`,
  'draft.notOurs': (v) => `${name(v)}不是章法的文稿。原文件没有改动。`,
  'draft.unknown': () => '这篇文稿不在文稿库里了：可能已被移动或删除。',
  'draft.changedElsewhere': (v) =>
    `文稿${name(v)}在别处被改过：为了两边都不丢，这里的文字已另存为“${v.copy ?? ''}”。`,
  'merge.copyChanged': (v) =>
    `合并时冲突副本${name(v)}又被改过，没有删除它：文稿已合并，请再合并一次，把新改的也并进来。`,
  'move.same': (v) => `文稿库已经在${name(v)}里了：请另选一个文件夹。`,
  'move.inside': (v) => `${name(v)}在文稿库里面：请选文稿库以外的文件夹。`,
  'move.isLibrary': (v) =>
    `${name(v)}已经是一个文稿库：请另选一个文件夹。要用那里的文稿库，请用“换一个文稿库”。`,
  'move.notEmpty': (v) => `那里已经有一个叫${name(v)}的文件夹，里面有东西：请另选一个文件夹。`,
  'move.readOnly': (v) => `${name(v)}不能写入：请另选一个文件夹，或请管理员开放权限。`,
  'move.noSpace': (v) =>
    `${name(v)}所在的磁盘空间不够，需要 ${v.size ?? ''}：请清理空间，或另选一块盘。文稿库没有动。`,
  'move.notVerified': (v) =>
    `${name(v)}复制后读出来核对不上：目标磁盘可能有问题，请另选一个。文稿库没有动，仍在原处。`,
  'move.crashed': () => '没有移完，中途出了差错，已记入日志。文稿库没有动，仍在原处。',
  'move.fixed': () =>
    '这次启动时用 --library 指定了文稿库，不能在这里移动：请退出后自行移动那个文件夹，再改启动参数。',
  'move.oldStays': (v) => `文稿库已移好，但旧文件夹${name(v)}没能移到系统回收站：它留在原处，可自行删除。`,
  'snapshot.gone': () => '这个版本不在了：可能已被删除，或已随时间合并。',
  'snapshot.locked': () => '这是定稿版本，已经锁定：请先取消定稿，再改名或删除。',
  'folder.notEmpty': (v) => `文件夹${name(v)}里还有东西，没有删除：请先把里面的文稿移走或删除。`,
  'folder.tooDeep': () => '文件夹最多六层：请建在浅一些的文件夹里。',
  'shelf.newer': (v) =>
    `置顶、标签和最近打开的记录（${v.file ?? ''}）是用更新版本的章法保存的：这一版先不读也不改它，文稿不受影响。`,
  'template.broken': (v) => `文种文件${name(v)}有错误，没有使用：${sayTemplateProblem(v)}。`,
  'template.unknown': (v) => `没有“${v.template ?? ''}”这个文种。`,
  'template.notOurs': (v) => `${name(v)}不是章法的文种文件：请选由“文种管理”导出的 .json 文件。`,
  'template.twice': (v) => `文种文件${name(v)}没有使用：标识“${v.id ?? ''}”已有别的文种在用。`,
  'layout.broken': (v) => `版式文件${name(v)}不能用：${sayLayoutFault(v)}。原文件没有改动。`,
  'layout.newer': (v) => `版式文件${name(v)}是用更新版本的章法保存的：请升级章法后再用。原文件没有改动。`,
  'layout.notOurs': (v) =>
    `${name(v)}不是章法的版式文件：请选由“版式”窗口导出的 .json 文件。原文件没有改动。`,
  'layout.twice': (v) => `版式文件${name(v)}没有使用：它是另一个版式的副本。请删除其中一个，或重新导入。`,
  'layout.unknown': () => '这个版式已经不在了：可能已被删除。',
  'snippets.broken': (v) => `短语文件${name(v)}有错误，已跳过：${v.place ?? ''}`,
  'phrases.newer': (v) =>
    `“我的短语”（${v.file ?? ''}）是用更新版本的章法保存的：这一版先不读也不改它，请升级章法后再用。`,
  'phrases.notText': (v) =>
    `${name(v)}不是文本文件，可能是 Excel 工作簿或 Word 文档：请在原来的程序里另存为“CSV UTF-8”或 .txt 再导入。原文件没有改动。`,
  'phrases.notOurs': (v) =>
    `${name(v)}里没有短语：能导入的是从章法导出的 .json，以及 .csv 和 .txt。原文件没有改动。`,
  'backup.noFolder': () => '还没有选备份文件夹：请在“设置”的“备份”里选一个。',
  'backup.folderGone': (v) =>
    `备份文件夹${name(v)}找不到了：可能是 U 盘或移动硬盘没有接上，也可能被移动或改名。文稿不受影响；请接回，或换一个备份文件夹。`,
  'backup.folderReadOnly': (v) =>
    `备份文件夹${name(v)}不能写入，没有备份成：请开放权限，或换一个备份文件夹。文稿不受影响。`,
  'backup.insideLibrary': (v) =>
    `${name(v)}在文稿库里面：备份要放在文稿库以外，才不会一起丢。请另选一个文件夹。`,
  'backup.diskFull': (v) =>
    `备份文件夹${name(v)}所在的磁盘满了，没有备份成：请清理空间，或换一个备份文件夹。原有的备份和文稿不受影响。`,
  'backup.notWritten': (v) =>
    `没有备份成（${v.reason ?? ''}）：请检查备份文件夹${name(v)}所在的磁盘，或换一个备份文件夹。文稿不受影响。`,
  'backup.notVerified': (v) =>
    `备份写好后读出来核对不上，没有算数：备份文件夹${name(v)}所在的磁盘可能有问题，请换一个。文稿不受影响。`,
  'backup.notOurs': (v) => `${name(v)}不是章法的备份：请选“章法备份 …….zip”文件。`,
  'backup.broken': (v) => `备份${name(v)}不完整或已损坏，不能用它恢复：请换一份备份。文稿库没有改动。`,
  'backup.newer': (v) => `备份${name(v)}是更新版本的章法做的：请升级章法后再恢复。`,
  'backup.crashed': () => '备份没有做完，中途出了差错，已记下，稍后会再试。文稿不受影响。',
  'article.unknown': (v) => `没有第 ${v.index ?? ''} 篇：这份材料共 ${v.count ?? ''} 篇。`,
  'article.choose': (v) => `这份材料里有 ${v.count ?? ''} 篇，请用 --article 指定其中一篇。`,
  'export.isOpen': (v) =>
    `${name(v)}好像正在 Word、WPS 或 LibreOffice 里打开，没有动它：请先关掉那个窗口再试，或换一个名字。`,
  'export.gone': (v) => `${name(v)}不在导出的地方了：可能已被移动、改名或删除，请再导出一次。`,
  'export.notCopied': (v) => `没能把${name(v)}作为文件复制：请在文件夹里选中它，再按 Ctrl+C。`,
  'image.notSupported': (v) =>
    v.file
      ? `${name(v)}不能作为图片插入：能插入的是 PNG、JPG、GIF、BMP 和 WebP 图片，请先用看图软件另存为其中一种。`
      : '剪贴板里的图片读不出来：请先存成 PNG 或 JPG 文件，再用“插入 → 图片”。',
  'image.tooLarge': (v) =>
    `图片${v.file ? name(v) : ''}太大（${v.size ?? ''}），超过了能插入的 ${v.limit ?? ''}：请先用看图软件缩小。`,
  'export.needsProgram': () => 'PDF 要由程序来排版：请用 npm run cli，或用已安装的程序加 --cli 运行。',
  'pages.crashed': () => '排版中途停止了，没有生成文件：请再试一次；仍不行，请先导出 Word 文档。',
  'pages.tallRow': () => '有一个表格的某一行比一页还高，排不进页面：请把这一行分成几行，再导出或打印。',
  'preview.crashed': () => '打印预览中途停止了，文稿没有受影响：请再试一次；仍不行，请直接导出 PDF。',
  'print.noPrinter': () => '没有找到打印机：请先在系统里添加打印机，或导出 PDF 后到别处打印。',
  'print.printerGone': (v) =>
    `打印机“${v.printer ?? ''}”现在找不到：请检查它是否开着、连着，或换一台打印机。`,
  'print.noAnswer': (v) =>
    `打印机“${v.printer ?? ''}”没有回应：任务可能还在队列里，请先看一眼系统的打印队列。`,
  'print.failed': (v) => `没有打印成功（${v.reason ?? ''}）：请检查打印机后再试。`,
  'request.invalid': () => '程序内部的请求不合规范，已拒绝。',
} satisfies Record<FailureName, (values: Values) => string>
