/** What a term of a language's own vocabulary stands for; the syntax of terms is that of `readTerm`. */
export const LEXICON_LABELS = [
  /** Opens a line that points to another article. */
  'teaser',
  /** Marks a line that is no news at all: subscriptions, donations, credits. */
  'boilerplate',
  /** Opens or marks a sentence about what was before. */
  'background',
  /** Takes the mark of `background` back: "earlier today". */
  'fresh',
  /** Opens or marks an opinion, an obituary, a review, a look back. */
  'genre',
  /** A count that holds for each side. */
  'each',
  /** Stands for the side that is no state, where only one is none. */
  'rebels',
  /** Stands for the side that is a state, where only one is: its army, its rulers. */
  'authorities',
  /** "the two countries": both sides together. */
  'both',
  /** A count for all sides together. */
  'total',
  /** A count over a longer time than this happening. */
  'cumulative',
  /** The subject lets go. */
  'gives',
  /** The subject lets go whom it held itself, its own people too. */
  'pardons',
  /** The subject receives. */
  'gets',
  /** What they come home from: with a party beside it, that party lets go. */
  'captivity',
  /** The other side's part follows. */
  'inReturn',
  /** The count is the subject's own people. */
  'own',
  /** The subject's own people, in place of a word for people: "1,700 of its own". */
  'ours',
  /** The other side's people, likewise. */
  'theirs',
  /** In front of a figure: it counts the people just named. */
  'numbering',
  /** What one side calls its own soldiers. */
  'defenders',
  'military',
  'civilian',
  /** Who bears no arms by trade or age: civilians where they are a part, or stand beside soldiers. */
  'lay',
  'bodies',
  'hostages',
  /** Prisoners and people whose kind is not said. */
  'captives',
  'wounded',
  /** Behind a figure: it counts no people. */
  'unit',
  /** In front of a figure: it is no exact one. */
  'about',
  /** One person for one: a formula without figures. */
  'oneForOne',
  /** They are held still: a count of who was not let go. */
  'remain',
  /** The other side's figure is the one just given. */
  'same',
  /** Half of those counted are of each side. */
  'equally',
  /** All those counted that have not been told of. */
  'rest',
  /** What follows is a part of those counted before. */
  'among',
  'mediation',
  /** Who stands behind it is thanked, for brokering as a rule; in Turkish who stands in front. */
  'thanks',
  /** Three sit at the table. */
  'threeWay',
  /** Whoever stands near lends the place to the talks. */
  'host',
  /** Who stands near is at the head of a delegation. */
  'leads',
  /** "round" of talks. */
  'round',
  /** One meeting of the talks: it is counted as rounds are. */
  'session',
  /** "for the fifth time": behind an ordinal it counts meetings. */
  'occasion',
  /** An exchange of people, by its name. */
  'exchange',
  /** A stage of a longer exchange. */
  'stage',
  'planned',
  'announced',
  /** Names an agreement, which may be an old one or one that was not reached. */
  'accord',
  'ongoing',
  /** What has begun goes on: also where it is said of tomorrow. */
  'continues',
  /** What had stopped begins again. */
  'resumes',
  /** How long a meeting took, or that it is over: said of talks only. */
  'lasted',
  /** Hours and days, behind a number: how long talks took. */
  'duration',
  /** "the first of two days": what is reported is a part of a longer meeting. */
  'dayOf',
  /** The talks brought nothing. */
  'fruitless',
  'done',
  'cancelled',
  'denied',
  /** A day long past is remembered: a commemoration. */
  'remembered',
  /** Somebody was captured, locked up, lost or killed: a date beside it is not that of the news. */
  'taken',
  /** Adversaries talk, or have stopped firing: what an article has to say of talks, if they are its news. */
  'talking',
  /** Words for a cease-fire: what stops is the fire. */
  'truce',
  /** What a sentence speaks of ending, where it is not the talks: a war, a conflict. */
  'strife',
  /** Negates the verb behind it. */
  'not',
  /** Verbs of saying. */
  'said',
] as const
export type LexiconLabel = (typeof LEXICON_LABELS)[number]

/** The vocabulary of one language that every topic shares: pure data, terms parted by commas. */
export interface LexiconData {
  readonly terms: Partial<Readonly<Record<LexiconLabel, string>>>
  /** Twelve terms, January first. */
  readonly months: string
  /** Seven terms, Monday first. */
  readonly weekdays: string
  readonly today: string
  readonly yesterday: string
  readonly tomorrow: string
  /** In front of or behind a weekday: the one to come. */
  readonly next: string
  /** In front of or behind a time word: one that is past. */
  readonly last: string
  /** `word=value` or `stem|ending|ending=value`, parted by spaces, spelt as in the text. */
  readonly numbers: string
  readonly numberLinks: string
  readonly compoundNumbers: boolean
  /** Ordinals of rounds: first to tenth, spellings parted by `|`. */
  readonly ordinals: string
}
