import { layouts } from '../../../shared/layout/layouts'
import { paginate } from '../../../shared/pages/paginate'

export { layouts, paginate }
