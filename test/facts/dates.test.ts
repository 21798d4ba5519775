import { describe, expect, it } from 'vitest'
import { read } from './reading.js'

describe('the day of a happening', () => {
  it.each([
    [
      'n',
      'zh',
      '阿巴伊斯坦布尔会谈破裂',
      '新华社喀布尔2月5日电 阿富汗与巴基斯坦第二轮和平谈判3日晚在伊斯坦布尔以失败告终。双方没有商定下次日期。',
      '2026-02-03',
    ],
    [
      'x',
      'zh',
      '苏丹换俘行动临时取消',
      '原定周二在边境城镇伦克举行的苏丹军方与快速支援部队战俘交换未能成行。总统府周四表示，对行动取消深感失望。',
      '2026-02-03',
    ],
  ])('%s %s: %s', (topics, language, title, text, day) => {
    expect(read(topics, language, title, text).facts.date).toBe(day)
  })
})
