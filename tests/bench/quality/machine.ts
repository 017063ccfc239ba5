/** The machine on which figures were measured. */
export interface Machine {
  /** `AMD EPYC` */
  processor: string
  cores: number
  /** Bytes. */
  memory: number
  /** `Linux 6.1` */
  system: string
  /** `v26.10.0` */
  node: string
  /** `Chromium 156.0.8078.79` */
  browser: string
}
