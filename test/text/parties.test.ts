import { describe, expect, it } from 'vitest'
import { partiesOf } from '../../src/text/parties.js'
import { foldWord, tokenise } from '../../src/text/tokens.js'

const NAMES: readonly (readonly [language: string, party: string, text: string])[] = [
  ['en', 'JNIM', 'the Group for the Support of Islam and Muslims said'],
  ['fr', 'FLA', 'le Front de libération de l’Azawad a annoncé'],
  ['ar', 'FLA', 'أعلنت جبهة تحرير أزواد'],
  ['ar', 'Druze National Guard', 'فصائل السويداء'],
  ['en', 'TTP', 'the Tehrik-i-Taliban Pakistan said'],
  ['pl', 'TTP', 'mówią pakistańscy talibowie'],
  ['pl', 'RSF', 'między Siłami Szybkiego Wsparcia'],
  ['pl', 'SDF', 'Syryjskimi Siłami Demokratycznymi'],
  ['ru', 'LNA', 'Ливийская национальная армия'],
  ['zh', 'MNDAA', '缅甸民族民主同盟军表示'],
  ['zh', 'Al-Shabaab', '索马里青年党表示'],
  ['zh', 'TTP', '巴基斯坦塔利班表示'],
  ['uk', 'RU', 'взамін ворог отримав'],
  ['de', 'South Ossetia', 'in Zchinwali in Südossetien'],
  ['es', 'Abkhazia', 'las autoridades de Sujumi'],
  ['tr', 'Nagorno-Karabakh', 'Karabağ yönetimi'],
  ['ru', 'MR', 'мавританский министр'],
  ['ru', 'ZA', 'президент ЮАР заявил'],
  ['en', 'NE', 'Niger said'],
]

describe('names of parties', () => {
  it.each(NAMES)('%s %s: %s', (language, party, text) => {
    expect([...new Set(partiesOf(tokenise(text), language).map((hit) => hit.party))]).toEqual([party])
  })

  it('does not find Mali in Somalia, nor Nigeria in Niger', () => {
    expect(partiesOf(tokenise('索马里'), 'zh').map((hit) => hit.party)).toEqual(['SO'])
    expect(partiesOf(tokenise('le Niger'), 'fr').map((hit) => hit.party)).toEqual(['NE'])
  })

  it('reads traditional characters of the field', () => {
    expect([...'戰虜獄歸軍爾強'].map(foldWord).join('')).toBe('战虏狱归军尔强')
  })
})
