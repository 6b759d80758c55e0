/** Signatures and sizes of the zip format (PKWARE APPNOTE 6.3.10) that writing and reading share. */
export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const

/** Bytes before the name. */
export const fixedSize = { local: 30, central: 46, end: 22, end64: 56, locator64: 20 } as const

export const method = { stored: 0, deflated: 8 } as const

/** A field that holds no more says with this that the real value is in a field of 64 bits. */
export const full16 = 0xffff
export const full32 = 0xffffffff
