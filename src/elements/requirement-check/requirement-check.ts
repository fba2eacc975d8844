import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { postingEn as say } from '../../locales/posting-en.js';
import type { Asked, AskedSkill, RequirementComparison } from '../../posting/compare-requirements.js';
import type { Posting } from '../../posting/posting.js';
import { PostingElement } from '../../posting-view/posting-element.js';
import { figureText, originOf } from '../../shared/figure.js';
import { amountText, numberText, yearsText } from '../../locales/format.js';
import { tableStyles } from '../../shared/table.styles.js';
import { requirementCheckStyles } from './requirement-check.styles.js';

/** Of a long list the first ones. */
const mostSkills = 30;

/**
 * What the job on the page asks for beside what is typical: education, experience and skills. Candidates
 * read what to show, recruiters where the posting asks too much and what it leaves out.
 *
 * @slot - Fallback, shown until there is a guide and when there is none.
 * @csspart table - The table.
 * @csspart row - One requirement.
 * @csspart group - What to show; what to change.
 * @csspart group-title - Its heading.
 * @csspart item - A point of such a list.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @fires {PostingMatchEvent} posting-match - The posting that it reads itself is for this occupation.
 * @fires {PostingMismatchEvent} posting-mismatch - Nothing is shown about the posting that it reads itself, and why.
 */
export class RequirementCheck extends PostingElement {
  static override styles: CSSResultGroup = [PostingElement.styles, tableStyles, requirementCheckStyles];

  static override properties: PropertyDeclarations = { audience: {} };

  /** Who reads it: `recruiter` for what to change in the posting; else candidates. */
  declare audience?: string;

  protected override get heading(): string {
    return say.requirementsTitle;
  }

  protected override renderSection(): TemplateResult {
    const { posting, requirements } = this.job!;
    const { education, experience, skills } = requirements;
    const { figure } = education;
    const known = skills.shared.length + skills.unmentioned.length;
    return html`<table part="table" role="table">
        <caption>
          ${say.requirementsCaption}
        </caption>
        <thead>
          <tr>
            ${[say.requirement, say.posting, say.typical, say.compared].map(
              (name) => html`<th scope="col">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${this.#row(
            say.education,
            this.#education(posting),
            figure && html`${figureText(figure, this.figureContext)} ${originOf(figure, this.figureContext)}`,
            education.asked,
          )}
          ${this.#row(say.experience, this.#experience(posting), this.#typicalExperience(), experience.asked)}
          ${this.#row(
            say.skills,
            chips([...skills.shared, ...skills.further]),
            known ? this.#skillsMet(skills.shared.length, known) : undefined,
            skills.asked,
          )}
        </tbody>
      </table>
      ${
        this.audience === 'recruiter'
          ? this.#forRecruiters(requirements)
          : [
              this.group(say.show, list(this.#toShow(requirements))),
              this.group(say.unmentioned, chips(skills.unmentioned)),
            ]
      }`;
  }

  #row(name: string, asked: unknown, typical: unknown, compared: Asked): TemplateResult {
    // The roles are said because some browsers forget them where a narrow page lays rows out as lists.
    return html`<tr part="row" role="row">
      <th scope="row" role="rowheader">${name}</th>
      <td role="cell" data-column=${say.posting}>${asked ?? say.asked['not-stated']}</td>
      <td role="cell" data-column=${say.typical}>${typical ?? say.asked['not-stated']}</td>
      <td role="cell" data-column=${say.compared}>${say.asked[compared]}</td>
    </tr>`;
  }

  /** What it comes to, else the posting's own words. */
  #education({ education, educationText, experienceInPlaceOfEducation }: Posting): string | undefined {
    const name = education && say.educationLevels[education.value.level];
    const text = name && education.value.preferred ? say.preferred(name) : (name ?? educationText?.value);
    return text && experienceInPlaceOfEducation ? `${text}. ${say.inPlace}` : text;
  }

  #experience({ experience, experienceText }: Posting): string | undefined {
    if (!experience) return experienceText?.value;
    const { months, preferred } = experience.value;
    const unit = months % 12 ? 'months' : 'years';
    const said = months
      ? amountText(
          { measure: '', value: unit === 'years' ? months / 12 : months, unit },
          this.language,
          this.words,
        )
      : say.noExperience;
    return preferred ? say.preferred(said) : said;
  }

  /** The years of the level that the title names, else of the first one. */
  #typicalExperience(): string | undefined {
    const { guide } = this.source;
    const { level } = this.job!.match;
    const levels = guide?.['career-path']?.levels ?? guide?.salary?.levels ?? [];
    const { title, years } = (level ? levels.find(({ id }) => id === level) : levels[0]) ?? {};
    const { words, language } = this;
    return years && `${title}: ${words.yearsLong(yearsText(years, language, words))}`;
  }

  #skillsMet(met: number, all: number): string {
    return say.skillsMet(numberText(met, this.language), numberText(all, this.language));
  }

  #toShow({ show }: RequirementComparison): string[] {
    const { posting } = this.job!;
    return show
      .slice(0, mostSkills)
      .map((each) =>
        each === 'education'
          ? this.#education(posting)!
          : each === 'experience'
            ? `${say.experience}: ${this.#experience(posting)}`
            : each.name,
      );
  }

  #forRecruiters({ overAsks, omissions }: RequirementComparison) {
    return overAsks[0] || omissions[0]
      ? [
          this.group(
            say.overAsks,
            list(
              overAsks.map((key) =>
                key === 'education'
                  ? this.#education(this.job!.posting)!
                  : this.#experience(this.job!.posting)!,
              ),
            ),
          ),
          this.group(say.omissions, list(omissions.map((each) => say.omitted[each]))),
        ]
      : this.group(say.review, html`<p>${say.complete}</p>`);
  }
}

const chips = (skills: readonly AskedSkill[]) =>
  skills[0] &&
  html`<ul class="chips">
    ${skills.slice(0, mostSkills).map(({ name }) => html`<li>${name}</li>`)}
  </ul>`;

const list = (items: readonly string[]) =>
  items[0]
    ? html`<ul>
        ${items.map((item) => html`<li part="item">${item}</li>`)}
      </ul>`
    : nothing;
