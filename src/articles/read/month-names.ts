import { foldStamp } from './stamp-fold.js'

/**
 * The months' names, January to December, as stamps write them: all cases of use and the usual short forms. A slash
 * parts the forms of one month. Accents do not count. The first twelve rows are the languages Parley tags.
 */
const ROWS: readonly string[] = [
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  'январь/января/январе/янв февраль/февраля/феврале/фев/февр март/марта/марте/мар апрель/апреля/апреле/апр май/мая/мае июнь/июня/июне/июн июль/июля/июле/июл август/августа/августе/авг сентябрь/сентября/сентябре/сен/сент октябрь/октября/октябре/окт ноябрь/ноября/ноябре/ноя/нояб декабрь/декабря/декабре/дек',
  'січень/січня/січні/січ лютий/лютого/лютому/лют березень/березня/березні/бер квітень/квітня/квітні/кві/квіт травень/травня/травні/тра/трав червень/червня/червні/чер/черв липень/липня/липні/лип серпень/серпня/серпні/сер/серп вересень/вересня/вересні/вер жовтень/жовтня/жовтні/жов/жовт листопад/листопада/листопаді/лис/лист грудень/грудня/грудні/гру/груд',
  'januar/jänner/jan februar/feber/feb märz/maerz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  'janvier/janv/jan février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct novembre/nov décembre/déc',
  'enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic',
  'gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett ottobre/ott novembre/nov dicembre/dic',
  'janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  'styczeń/stycznia/styczniu/sty luty/lutego/lutym/lut marzec/marca/marcu/mar kwiecień/kwietnia/kwietniu/kwi maj/maja/maju czerwiec/czerwca/czerwcu/cze lipiec/lipca/lipcu/lip sierpień/sierpnia/sierpniu/sie wrzesień/września/wrześniu/wrz październik/października/październiku/paź listopad/listopada/listopadzie/lis grudzień/grudnia/grudniu/gru',
  'ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara',
  'يناير/جانفي/كانون_الثاني فبراير/فيفري/شباط مارس/آذار أبريل/إبريل/أفريل/نيسان مايو/ماي/أيار يونيو/يونيه/جوان/حزيران يوليو/يوليه/جويلية/تموز أغسطس/أوت/آب سبتمبر/شتنبر/أيلول أكتوبر/تشرين_الأول نوفمبر/نونبر/تشرين_الثاني ديسمبر/دجنبر/كانون_الأول',
  '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月',
  'студзень/студзеня люты/лютага сакавік/сакавіка красавік/красавіка травень/траўня чэрвень/чэрвеня ліпень/ліпеня жнівень/жніўня верасень/верасня кастрычнік/кастрычніка лістапад/лістапада снежань/снежня',
  'януари/яну февруари март април май юни юли август септември октомври ноември декември',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'ianuarie/ian februarie martie aprilie mai iunie/iun iulie/iul august septembrie octombrie noiembrie/noi decembrie',
  'leden/ledna únor/února březen/března duben/dubna květen/května červen/června červenec/července srpen/srpna září říjen/října listopad/listopadu prosinec/prosince',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'בינואר/ינואר בפברואר/פברואר במרץ/מרץ באפריל/אפריל במאי/מאי ביוני/יוני ביולי/יולי באוגוסט/אוגוסט בספטמבר/ספטמבר באוקטובר/אוקטובר בנובמבר/נובמבר בדצמבר/דצמבר',
]

const MONTHS = new Map<string, number>()
for (const row of ROWS) {
  for (const [month, forms] of row.split(' ').entries()) {
    for (const form of forms.split('/')) {
      const name = foldStamp(form.replace('_', ' '))
      if (!MONTHS.has(name)) MONTHS.set(name, month + 1)
    }
  }
}

/** The month, 1 to 12, whose whole name or usual short form a word is; null for any other word. */
export function monthNamed(word: string): number | null {
  return MONTHS.get(foldStamp(word).replace(/\.$/, '')) ?? null
}
