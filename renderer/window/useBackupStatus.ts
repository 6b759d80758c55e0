import { useEffect, useState } from 'react'
import type { BackupStatus } from '../../shared/backup/requests'
import { bridge } from '../bridge'

/** How backups stand, asked again whenever that changes; null until it is known. */
export function useBackupStatus(): BackupStatus | null {
  const [status, setStatus] = useState<BackupStatus | null>(null)
  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const asked = await bridge.request('backup.status', {})
      if (asked.ok && !isGone) setStatus(asked.value)
    }
    void ask()
    const stop = bridge.on('backup.changed', () => void ask())
    return () => {
      isGone = true
      stop()
    }
  }, [])
  return status
}
