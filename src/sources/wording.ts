const MINUTE = 60
const HOUR = 60 * MINUTE

/** A span of time as people say it: `45 s`, `2.5 min`, `1 h`. */
export function inWords(seconds: number): string {
  if (seconds >= HOUR) return `${Number((seconds / HOUR).toFixed(1))} h`
  return seconds >= MINUTE ? `${Number((seconds / MINUTE).toFixed(1))} min` : `${Math.round(seconds)} s`
}

/** How often something is shown, in the unit in which it is a number of at least one: `4 an hour`, `1.5 a day`. */
export function rateInWords(perHour: number): string {
  const units: readonly [hours: number, name: string][] = [
    [1, 'an hour'],
    [24, 'a day'],
    [24 * 7, 'a week'],
  ]
  const [hours, name] = units.find(([span]) => perHour * span >= 1) ?? [24 * 7, 'a week']
  const count = perHour * hours
  return `${count >= 10 ? Math.round(count) : Number(count.toFixed(1))} ${name}`
}
