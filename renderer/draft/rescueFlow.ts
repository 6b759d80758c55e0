import type { RescueFrom, RescueOffer } from '../../shared/draft/requests'
import type { Failure, FailureName } from '../../shared/result'
import { bridge } from '../bridge'
import { session } from '../session'
import { tellFailure } from '../window/notices'

const mendable: ReadonlySet<FailureName> = new Set(['draft.broken', 'draft.empty', 'draft.notOurs'])

/** Tells that a draft cannot be opened; where something of it can be got back, asks what to go on with. `rescued` opens it. */
export async function offerRescue(
  failure: Failure,
  rescue: (id: string, from: RescueFrom) => Promise<void>,
): Promise<void> {
  const { id } = failure.values
  const offer = typeof id === 'string' && mendable.has(failure.failure) ? await examine(id) : null
  if (typeof id !== 'string' || offer === null) {
    tellFailure(failure)
    return
  }
  session.set({
    dialog: {
      name: 'rescue',
      offer,
      answer: (from) => {
        session.set({ dialog: null })
        if (from === 'show') void bridge.request('draft.showInFolder', { id })
        else if (from !== null) void rescue(id, from)
      },
    },
  })
}

async function examine(id: string): Promise<RescueOffer | null> {
  const offer = await bridge.request('library.examine', { id })
  return offer.ok && (offer.value.salvage ?? offer.value.version) ? offer.value : null
}
