import { z } from 'zod'
import type { Result } from '../result'
import { answers, request } from '../request'
import type { Template } from './template'

export const templateRequests = {
  'templates.list': request(z.strictObject({}), answers<Result<readonly Template[]>>()),
} as const
