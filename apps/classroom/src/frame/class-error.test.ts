import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ClassError } from './class-error.tsx'

it('says in every language that a page failed, under one first heading', () => {
  const markup = renderToStaticMarkup(createElement(ClassError))
  expect(markup).toContain('<section lang="en" dir="ltr"><h1>Something went wrong</h1>')
  expect(markup).toContain('<section lang="hy" dir="ltr"><h2>Սխալ է տեղի ունեցել</h2>')
})
