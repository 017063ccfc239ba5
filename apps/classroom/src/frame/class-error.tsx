import styles from './class-error.module.css'

/**
 * That a page failed, in both languages. The words stand in the code, as those of the server's own page for failures
 * do: they must be there when everything else fails.
 */
export function ClassError() {
  return (
    <main id="content" tabIndex={-1} className={styles.error}>
      <section lang="en">
        <h1>Something went wrong</h1>
        <p>The fault is ours, and what was saved is safe. Please load the page again in a little while.</p>
      </section>
      <section lang="hy">
        <h2>Սխալ է տեղի ունեցել</h2>
        <p>Սխալը մերն է, իսկ պահպանվածը չի կորել։ Կարելի է քիչ անց էջը նորից բացել։</p>
      </section>
    </main>
  )
}
