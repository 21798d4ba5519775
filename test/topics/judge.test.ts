import { describe, expect, it } from 'vitest'
import { type ArticleInput, compileTopics, judge } from '../../src/topics/judge.js'
import { type TopicSpec, topicSpecSchema } from '../../src/topics/spec.js'
import { shippedTopic, shippedTopics } from '../fixtures/topics.js'

const topics = shippedTopics()
const published = new Date('2026-02-05T12:00:00Z')
const article = (title: string, text: string, language: string | null = 'en'): ArticleInput => ({
  title,
  text,
  language,
  published,
})
const applying = (input: ArticleInput) => judge(input, topics).flatMap((one) => (one.applies ? [one.topic] : []))

describe('judging', () => {
  it.each(['prisoner-exchange', 'negotiation'])('holds the examples of config/topics/%s.yaml', (key) => {
    const spec = shippedTopic(key)
    const own = compileTopics([spec])
    const applies = (one: TopicSpec['examples']['match'][number]) =>
      judge(article(one.title, one.text, one.language), own)[0]?.applies
    for (const example of spec.examples.match)
      expect({ ...example, applies: applies(example) }).toMatchObject({ applies: true })
    for (const example of spec.examples.ignore)
      expect({ ...example, applies: applies(example) }).toMatchObject({ applies: false })
    expect(spec.examples.match.length * spec.examples.ignore.length).toBeGreaterThan(0)
  })

  it('reads what sums an article up above its text, and says that it stands there', () => {
    const text =
      'The phone rang at four in the morning. Olena Marchuk had waited for that call for three years and two months.\n\nHer son told her that he was on a bus, and that the bus was warm. She put the kettle on and woke the neighbours.'
    const standfirst = 'Russia and Ukraine exchanged 157 prisoners of war each on Thursday.'
    const bare = article('The call came at four', text)
    expect(applying(bare)).toEqual([])
    const [exchange] = judge({ ...bare, standfirst }, topics).filter((one) => one.applies)
    const reason = exchange?.evidence.find((one) => one.zone === 'standfirst' && one.side === 'for')
    expect(reason?.sentence).toBe(standfirst)
    expect(standfirst.slice(reason?.start, reason?.end)).toBe(standfirst)
    const twice = judge({ ...bare, text: `${standfirst}\n\n${text}`, standfirst }, topics)
    expect(twice.flatMap((one) => one.evidence).filter((one) => one.zone === 'standfirst')).toEqual([])
  })

  it('gives its reasons with sentence, zone, places and version', () => {
    const text =
      'Kyiv, Thursday.\n\nRussia and Ukraine carried out a prisoner exchange on Thursday, both sides said. It was the first this year.'
    const [exchange] = judge(article('Two armies swap prisoners', text), topics)
    expect(exchange?.rules).toMatch(/^prisoner-exchange \d+, code \d+$/)
    const lead = exchange?.evidence.find((one) => one.zone === 'lead' && one.side === 'for')
    expect(lead).toMatchObject({ rule: 'names', terms: ['prisoner exchange'] })
    expect(text.slice(lead?.start, lead?.end)).toBe(lead?.sentence)
    expect(lead?.sentence).toBe('Russia and Ukraine carried out a prisoner exchange on Thursday, both sides said.')
    expect(exchange?.score).toBeGreaterThanOrEqual(exchange?.threshold ?? Number.POSITIVE_INFINITY)
  })

  it('says why not: an older swap recalled, an exchange of another kind, no sides', () => {
    const recalled = judge(
      article(
        'Drones hit Odesa',
        'Nine people were hurt in Odesa on Thursday.\n\nRussia and Ukraine last exchanged prisoners of war on January 3.',
      ),
      topics,
    )[0]
    expect(recalled).toMatchObject({
      applies: false,
      evidence: [
        { side: 'against', rule: 'other-news', zone: 'title' },
        { side: 'note', rule: expect.stringMatching(/^background: /) },
      ],
    })
    const students = judge(
      article('Student exchange opens', 'A student exchange between Russia and China began on Thursday.'),
      topics,
    )[0]
    expect(students?.evidence).toContainEqual(
      expect.objectContaining({ side: 'against', rule: 'excluded', terms: ['Student exchange'] }),
    )
    const letters = judge(
      article('Presidents exchange letters', 'The presidents of Russia and Ukraine exchanged letters on Thursday.'),
      topics,
    )[0]
    expect(letters?.evidence).toContainEqual(
      expect.objectContaining({ rule: 'excluded', zone: 'title', terms: ['exchange letters'] }),
    )
    const nobody = judge(article('A prisoner swap', 'The board game is about a prisoner swap.'), topics)[0]
    expect(nobody?.evidence).toContainEqual(expect.objectContaining({ side: 'note', rule: 'no-sides' }))
  })

  it('leaves teasers and asides to other articles', () => {
    expect(
      applying(
        article(
          'School hit in Kharkiv',
          'A school in Kharkiv was hit overnight, the mayor said on Thursday.\n\nRead also: Russia and Ukraine exchange 157 prisoners',
        ),
      ),
    ).toEqual([])
    expect(
      applying(
        article(
          'Russia and Ukraine swap 90 prisoners each',
          'Russia and Ukraine exchanged 90 prisoners of war each on Thursday amid ongoing peace talks, Moscow said.',
        ),
      ),
    ).toEqual(['prisoner-exchange'])
  })

  it('says of a language without terms that it cannot be read', () => {
    const japanese = article(
      'ロシアとウクライナが捕虜交換',
      'ロシアとウクライナは5日、捕虜交換を行い、それぞれ157人を解放したと発表した。',
      'ja',
    )
    for (const judgement of judge(japanese, topics)) {
      expect(judgement).toMatchObject({ applies: false, evidence: [{ side: 'note', rule: 'unreadable-language' }] })
      expect(judgement.evidence[0]?.terms[0]).toContain('ja')
    }
  })

  it('finds out the language where none is declared, and where it is declared wrongly', () => {
    const text =
      'Россия и Украина в четверг провели обмен пленными, сообщили в Минобороны. Это первый обмен за пять месяцев, и он прошёл после переговоров в Абу-Даби. Все военные находятся в Белоруссии, где им оказывают помощь. Киев обмен подтвердил, по его данным домой вернулись 157 человек. О следующем обмене пока не сообщают.'
    for (const language of [null, 'en'])
      expect(applying(article('Обмен пленными состоялся', text, language))).toEqual(['prisoner-exchange'])
  })

  it('takes a further topic and a further language from a file alone', () => {
    const spec = topicSpecSchema.parse({
      key: 'mine-clearing',
      name: 'Mines',
      version: 3,
      languages: { nl: { names: ['mijnenruim*'] }, en: { names: ['mine clearing'], context: ['mine*'] } },
    })
    const [judgement] = judge(
      article('Mine clearing begins in Ukraine', 'Mine clearing began on Thursday.'),
      compileTopics([spec]),
    )
    expect(judgement).toMatchObject({
      topic: 'mine-clearing',
      applies: true,
      rules: expect.stringContaining('mine-clearing 3'),
    })
  })
})

describe('a topic file', () => {
  const problems = (value: unknown) => {
    const read = topicSpecSchema.safeParse(value)
    return read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  }
  const good = { key: 'a-topic', name: 'A', version: 1, languages: { en: { names: ['peace talks'] } } }

  it('needs no more than a key, a name, a version and terms', () => {
    expect(problems(good)).toEqual([])
    expect(topicSpecSchema.parse(good)).toMatchObject({ facts: 'none', threshold: 3, alerts: { opened: true } })
  })

  it('names the place of each mistake', () => {
    expect(problems({ ...good, languages: { en: { names: ['fine', 's*wap', '~3 x'] } } })).toEqual([
      expect.stringContaining('languages.en.names.1: "s*wap" has "s*wap", which is no word'),
      expect.stringContaining('languages.en.names.2: "~3 x" must not begin or end with a gap'),
    ])
    expect(problems({ ...good, key: 'A Topic' })).toEqual([expect.stringContaining('key: must be lower-case')])
    expect(problems({ ...good, languages: { en: { nouns: [] } } })).toEqual([
      expect.stringMatching(/^languages\.en: .*nouns/),
    ])
    expect(problems({ ...good, languages: { english: {} } })).toHaveLength(1)
  })
})
