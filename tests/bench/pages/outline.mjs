import { keepEqual } from '../../../renderer/draft/keepEqual'
import { buildOutline } from '../../../shared/outline/buildOutline'
import { keepRows } from '../../../shared/outline/keepRows'

export { buildOutline, keepEqual, keepRows }
