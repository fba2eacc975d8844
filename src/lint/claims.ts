/**
 * Which numbers of a text are claims about the occupation (pay, prices, shares, jobs, how long it takes), by which a
 * reader chooses, and which only tell of the work: 30 pupils, a 12-hour shift, the first 90 days.
 */
import type { Quantity } from './quantities.js';
import { nameKey } from './words.js';

/** A small number without a unit counts what the text itself lists. */
const smallest = 20;
/** From here on a number counts more than one workplace has. */
const large = 1000;

const pay =
  /(?<!\p{L})(pay(s|ing|check)?|paid|earn(s|ed|ings?)?|salar(y|ies)|wages?|income|gross(es)?|net|rates?|fees?|costs?|prices?|tuition|bonus(es)?|\p{L}*gehalt|\p{L}*gehälter|\p{L}*l[oö]hne?|\p{L}*entgelt|verdien\p{L}*|kostet?n?|gebühr\p{L}*|salaires?|gagne\p{L}*|paye\p{L}*|sueldos?|salarios?|gana[nr]?|cobra[nr]?|cuesta|salaris(sen)?|lonen?|loon)(?!\p{L})/iu;
const jobs =
  /(?<!\p{L})(jobs?|employ(s|ed|ment)?|openings?|vacanc(y|ies)|positions?|hir(e[ds]?|ing)|workforce|workers|shortages?|short of|lack\p{L}*|needs?|needed|demand|retir(e|es|ing|ement)|grow\p{L}*|grew|stellen|arbeitsplätze|beschäftig\p{L}*|fehl(t|en)|gesucht|bedarf|fachkräfte\p{L}*|emplois?|postes?|manqu\p{L}*|recrut\p{L}*|empleos?|puestos?|faltan?|necesit\p{L}*|banen|vacatures?|tekort)(?!\p{L})/iu;
/** What takes time: learning, and getting on. */
const progress =
  /(?<!\p{L})(tak(es?|ing)|took|lasts?|durations?|long|ready|complet\p{L}*|finish\p{L}*|train\p{L}*|learn\p{L}*|stud(y|ies|ying)|qualif\p{L}*|graduat\p{L}*|programs?|programmes?|courses?|bootcamps?|schools?|degrees?|apprentice\p{L}*|certif\p{L}*|licen[sc]\p{L}*|hired|land|become|promot\p{L}*|reach\p{L}*|advanc\p{L}*|move up|stays?|tenure|dauer\p{L}*|ausbildung\p{L}*|lehre|lern\p{L}*|studium|dur(e|ent|ée)|formation|dura[n]?|duración|formación|duren|duurt|opleiding\p{L}*)(?!\p{L})/iu;
const payBefore = new RegExp(`${pay.source}.{0,20}$`, 'iu');
const makesBefore = /(?<!\p{L})(makes?|making|made)( about| around| over| nearly| up to)?\s*$/iu;
const promise = /(?<!\p{L})(ready|hired|guarantee\p{L}*|job in)(?!\p{L})/iu;
const each = String.raw`(?:an?|per|\/|each|the|pro|die|im|par|por|al|la|per) ?(?:hour|hr|h|month|mo|year|yr|annum|stunde|monat|jahr|heure|mois|an|hora|mes|año|uur|maand|jaar)`;
const perPeriod = new RegExp(String.raw`^[.,–-]*\s*${each}(?!\p{L})|^[.,–-]*\s*(?:hourly|annually)\b`, 'iu');

/** A point in time or a rhythm, and not how long something takes. */
const isPointBefore =
  /(?<!\p{L})(first|last|past|next|previous|initial|early|every|each|ersten?|letzten?|nächsten?|alle|premiers?|prochains?|derniers?|tou(te)?s les|primer[oa]s?|próxim[oa]s?|últim[oa]s?|cada|eerste|laatste|elke)\s*$/iu;
const isPointAfter =
  /^[ ,]*(ago|before|earlier|prior|ahead|in advance|old|vor(her|ab)?|zuvor|alt|avant|antes|a (day|week|month|year)|per (day|week|month|year)|(paid |unpaid |annual )?(leave|holidays?|vacation|pto))(?!\p{L})/iu;
const experience =
  /^[’']?s?[’']?[ -]?(of |d[’']|de |an )?(\p{L}+ ){0,3}(experience|berufserfahrung|erfahrung|praxis|expérience|experiencia|ervaring|service|practice)(?!\p{L})/iu;
/** Shares of something else than people or money. */
const technical =
  /^ ?(-| )?(confidence|uptime|availability|accura\p{L}*|marks?|score|sure|certain|humidity|alcohol|zoom|capacity|load|charged?|conductive|pure)(?!\p{L})|^ (or (better|higher)) (on|in) |^ (is needed |are needed |is required )?to pass\b|^ of (its|their|the) (rat(ing|ed)|capacity|load|keys|time|battery|voltage|height|volume|weight|length)(?!\p{L})/iu;
const technicalBefore =
  /(?<!\p{L})(sla of|uptime of|derated? to|charged? (to|at)|battery (is |at )+)( about| around)?\s*$/iu;
/** How large the place is where the work is done. */
const placeBefore =
  /(?<!\p{L})(city|town|village|plant|firm|company|campus|hospital|school|district|county|region|building|site|house|home|yard|warehouse|fleet|audience) (of|with)( about| some| over| roughly)?\s*$/iu;
/** What is counted at work. */
const workload =
  /^ ?-?(rows?|records?|lines?|words?|characters?|users?|customers?|requests?|files?|pixels?|square|sq|lumens?|btus?|hours of use|pages?|parts?|pieces?|meals?|covers?)(?!\p{L})/iu;
const taskBefore =
  /(?<!\p{L})(bids? on|fix(es|ed)?|complet\p{L}+|worked on|works on|handles?|runs?|quotes?|priced?)\s*$/iu;
/** How long something holds, or an exam is: no way to get on. */
const validBefore =
  /(?<!\p{L})((valid|good|expires?|renew\p{L}*)( for| after| every| in| within)?|licen[sc]es? (lasts?|holds?|runs?)|(exam|test|class|session|shift|meeting|visit|call|swap|interview)s? (takes?|lasts?|runs?))( about| around| only| up to)?\s*$/iu;

/**
 * Tells the claims among the quantities of a sentence.
 * @param names Words of the occupation's own name, which its people are called by.
 */
export function claimsIn(sentence: string, names: ReadonlySet<string>): (quantity: Quantity) => boolean {
  // Asked once for a sentence, however many numbers are in it.
  const known = new Map<RegExp, boolean>();
  const about = (pattern: RegExp) => {
    const is = known.get(pattern) ?? pattern.test(sentence);
    known.set(pattern, is);
    return is;
  };
  return (quantity) => isClaim(quantity, sentence, about, names);
}

function isClaim(
  quantity: Quantity,
  sentence: string,
  about: (pattern: RegExp) => boolean,
  names: ReadonlySet<string>,
): boolean {
  const { kind, raw, index } = quantity;
  const values = quantity.readings.map(({ value }) => value);
  const least = Math.min(...values);
  const before = sentence
    .slice(Math.max(0, index - 60), index)
    .replace(/[\d.,’']+\s*(–|-|to|or|and|bis|à|a)?\s*$/u, '');
  // The other end of a range says what both are.
  const after = sentence
    .slice(index + raw.length, index + raw.length + 80)
    .replace(
      /^ ?(–|—|-|to|or|and|bis|oder|und|à|a|y|tot) ?[\d.,]+k?(?=[^\d.,])( ?(hours?|days?|weeks?|months?|years?|stunden|tagen?|wochen|monaten?|jahren?)(?!\p{L}))?/iu,
      '',
    );
  switch (kind) {
    case 'money':
      return true;
    case 'percent':
      return !technical.test(after) && !technicalBefore.test(before);
    case 'count':
      if (placeBefore.test(before) || (/jobs?$/i.test(raw) && taskBefore.test(before))) return false;
      return least >= large || (least > smallest && /(job|opening|vacanc|position|stellen)/i.test(raw));
    case 'time':
    case 'hours': {
      if (workload.test(after) || placeBefore.test(before) || validBefore.test(before)) return false;
      if (kind === 'hours' && least >= 100) return true;
      if (isPointBefore.test(before) || isPointAfter.test(after) || experience.test(after)) return false;
      // A 6-week course is a kind of course, unless it promises something.
      if (/\d-\p{L}/u.test(raw)) return about(promise);
      return about(progress);
    }
    case 'bare': {
      if (least <= smallest && Math.max(...values) <= smallest) {
        // Cents make it money.
        const isMoney = /[.,]\d\d$/.test(raw) && (perPeriod.test(after) || payBefore.test(before));
        return isMoney || (perPeriod.test(after) && about(pay));
      }
      if (workload.test(after) || placeBefore.test(before)) return false;
      if (least >= 1e6 || (least >= 2e4 && /(k|grand)$/i.test(raw))) return true;
      if (perPeriod.test(after)) return true;
      if (least < large) return payBefore.test(before);
      if (makesBefore.test(before)) return true;
      const [next = ''] = /\p{L}+/u.exec(after) ?? [];
      return about(pay) || about(jobs) || names.has(nameKey(next));
    }
  }
}
