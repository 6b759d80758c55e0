import { keepEqual } from '../../../renderer/keepEqual'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { keepRows } from '../../../shared/outline/keepRows'

export { buildOutline, keepEqual, keepRows }
