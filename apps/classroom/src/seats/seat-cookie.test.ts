import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest, replaceServices } from '../answering/testing/answering-test.ts'
import { newId } from '../codes/tokens.ts'
import { services } from '../services/services.ts'
import { noSeatPassCookie, seatPassCookie, seatPassIn, surplusClasses } from './seat-cookie.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const annas = { classId: 'class-of-anna', seatId: 'seat-1', token: 'token-1' }
const arams = { classId: 'class-of-aram', seatId: 'seat-2', token: 'token-2' }

/** What a browser sends of all that it was told to keep. */
function sent(...setCookies: string[]): string {
  return setCookies.map((one) => one.split(';')[0]).join('; ')
}

describe('a device', () => {
  it('holds a seat in each of two classes, and forgets one of them alone', () => {
    const both = sent(seatPassCookie(annas), seatPassCookie(arams))
    expect(seatPassIn(both, annas.classId)).toEqual(annas)
    expect(seatPassIn(both, arams.classId)).toEqual(arams)
    expect(seatPassIn(both, 'class-of-nobody')).toBeUndefined()
    const [forgotten] = noSeatPassCookie(annas.classId).split('=')
    expect(seatPassCookie(annas)).toMatch(new RegExp(`^${forgotten}=`))
    expect(seatPassCookie(arams)).not.toMatch(new RegExp(`^${forgotten}=`))
  })

  it('that sat down when there was one cookie for all classes keeps its seat, until it sits down anew', () => {
    const before = `karda-seat=${annas.classId}.${annas.seatId}.${annas.token}`
    expect(seatPassIn(before, annas.classId)).toEqual(annas)
    expect(seatPassIn(before, arams.classId)).toBeUndefined()
    const anew = { ...annas, token: 'token-3' }
    expect(seatPassIn(`${before}; ${sent(seatPassCookie(anew))}`, annas.classId)).toEqual(anew)
  })

  it('gives up the seats that it took first where it would hold more than eight', () => {
    const classIds = Array.from({ length: 8 }, () => newId())
    const cookies = sent(
      ...classIds.map((classId) => seatPassCookie({ ...annas, classId })),
      'karda-time-zone=Asia/Yerevan',
    )
    expect(surplusClasses(cookies, newId())).toEqual(classIds.slice(0, 1))
    expect(surplusClasses(cookies, classIds[3] ?? '')).toEqual([])
    expect(surplusClasses(sent(seatPassCookie(annas)), newId())).toEqual([])
  })
})

describe('the cookie of a seat', () => {
  it('is for no script, for our own pages, and over https for no other host and no other way', () => {
    expect(seatPassCookie(annas)).toBe(
      'karda-seat-class-of-anna=seat-1.token-1; Path=/; Max-Age=1209600; HttpOnly; SameSite=Lax',
    )
    replaceServices({ environment: { ...services().environment, baseAddress: 'https://karda.example' } })
    expect(seatPassCookie(annas)).toBe(
      '__Host-karda-seat-class-of-anna=seat-1.token-1; Path=/; Max-Age=1209600; HttpOnly; SameSite=Lax; Secure',
    )
    expect(seatPassIn(sent(seatPassCookie(annas)), annas.classId)).toEqual(annas)
  })

  it('has a name that a cookie may have, whatever the id of the class', () => {
    for (let drawn = 0; drawn < 100; drawn += 1) {
      // A token, as RFC 6265, section 4.1.1, takes it from RFC 2616.
      expect(seatPassCookie({ ...annas, classId: newId() })).toMatch(/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+=seat-1\./)
    }
  })
})
