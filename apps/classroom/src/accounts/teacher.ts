/** Who is signed in. */
export interface Teacher {
  teacherId: string
  email: string
  /** Whether the installation is this teacher's: who may sign up, and links for forgotten passwords. */
  isOwner: boolean
}
