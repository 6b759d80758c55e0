import { session } from '../session'

/** Asks the dialog that is open, where it holds what is not kept yet; true when it may go. */
export async function settleDialog(): Promise<boolean> {
  const { dialog } = session.get()
  const mayGo = dialog && 'mayGo' in dialog ? dialog.mayGo : undefined
  return mayGo ? mayGo() : true
}
