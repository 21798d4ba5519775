import { wholeLine } from './pattern.js'

/** A whole line over what readers have written, or over the form to write it in. */
export const COMMENTS_HEADING = wholeLine(
  // en
  '(?:\\d+ )?(?:comments?|responses?|replies|thoughts?)(?: ?[(\\[]?\\d+[)\\]]?)?(?: (?:on|to) .{2,160})?',
  '(?:leave|post|add|write) (?:a|your) (?:reply|comment)(?: .{0,30})?',
  "(?:reader|readers'?|user|top|latest|recent) comments",
  'join the (?:discussion|conversation)',
  // ru
  '(?:\\d+ )?(?:комментари(?:и|ев|й|я)|отзывы|обсуждение)(?: ?[(\\[]?\\d+[)\\]]?)?(?: (?:к|на) .{2,120})?',
  '(?:добавить|оставить|написать) (?:комментарий|отзыв)',
  // uk
  '(?:\\d+ )?(?:коментар(?:і|ів|ь)|відгуки|обговорення)(?: ?[(\\[]?\\d+[)\\]]?)?',
  '(?:додати|залишити|написати) (?:коментар|відгук)',
  // de
  '(?:\\d+ )?(?:kommentare?|antworten|gedanken)(?: ?[(\\[]?\\d+[)\\]]?)?(?: (?:zu|auf) .{2,160})?',
  '(?:schreiben? sie (?:einen|ihren) kommentar|(?:schreibe?|hinterlasse|verfasse)n? (?:einen|deinen|ihren) kommentar|kommentar (?:schreiben|verfassen|hinterlassen)|einen kommentar (?:schreiben|verfassen|hinterlassen)|diskutieren sie mit)',
  // fr
  '(?:\\d+ )?(?:commentaires?|réactions?|réponses?)(?: ?[(\\[]?\\d+[)\\]]?)?(?: (?:sur|à) .{2,160})?',
  '(?:laisser|ajouter|écrire|poster|laissez) un commentaire',
  // es
  '(?:\\d+ )?(?:comentarios?|respuestas?)(?: ?[(\\[]?\\d+[)\\]]?)?(?: (?:en|a) .{2,160})?',
  '(?:deja|dejar|escribe|añadir|publicar) (?:un |tu )?(?:comentario|respuesta)',
  // it
  '(?:\\d+ )?(?:commenti|commento|risposte)(?: ?[(\\[]?\\d+[)\\]]?)?(?: (?:su|a) .{2,160})?',
  '(?:lascia|scrivi|aggiungi) un (?:commento|risposta)',
  // pt
  '(?:\\d+ )?(?:comentários?|respostas?)(?: ?[(\\[]?\\d+[)\\]]?)?(?: (?:em|a|sobre) .{2,160})?',
  '(?:deixe|deixar|escreva|adicionar) (?:um |o seu |seu )?(?:comentário|resposta)',
  // pl
  '(?:\\d+ )?(?:komentarz(?:e|y)?|odpowiedzi|opinie)(?: ?[(\\[]?\\d+[)\\]]?)?',
  '(?:dodaj|zostaw|napisz) (?:komentarz|odpowiedź)',
  // tr
  '(?:\\d+ )?(?:yorum(?:lar)?)(?: ?[(\\[]?\\d+[)\\]]?)?',
  '(?:yorum (?:yap|yaz|ekle)\\p{L}*|bir (?:yorum|cevap) (?:yaz|bırak)\\p{L}*)',
  // ar
  '(?:التعليقات|تعليقات|أضف تعليق(?:ا|اً|ك)?|اترك (?:تعليق(?:ا|اً)?|رد(?:ا|اً)?|ردك))(?: ?[(\\[]?\\d+[)\\]]?)?',
  // zh
  '(?:评论|評論|留言|网友评论|網友評論|发表评论|發表評論|热门评论|熱門評論)(?: ?[(（\\[]?\\d+[)）\\]]?)?',
)
