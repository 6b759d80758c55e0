import { z } from 'zod'
import type { Result } from '../result'
import { answers, request } from '../request'
import type { SnippetPack } from './snippet'

export const snippetRequests = {
  'snippets.list': request(z.strictObject({}), answers<Result<readonly SnippetPack[]>>()),
} as const
