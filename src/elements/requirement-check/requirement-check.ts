import { html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enPosting as say } from '../../locales/en-posting.js';
import type { Asked, RequirementComparison } from '../../posting/compare-requirements.js';
import { levelOf } from '../../posting/levels-of.js';
import { PostingElement } from '../../posting-view/posting-element.js';
import { chips } from '../../shared/parts/chips.js';
import { figureText, originOf } from '../../shared/parts/figure.js';
import { amountText } from '../../locales/format.js';
import { yearsText } from '../../locales/years-text.js';
import { tableStyles } from '../../shared/parts/table.styles.js';
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
 * @csspart copy-link - The button that copies the link to it.
 * @csspart origin - The button that opens a figure's origin.
 * @csspart origin-card - The popover with the origin.
 * @fires {PostingMatchEvent} posting-match - The posting that it reads itself is for this occupation.
 * @fires {PostingMismatchEvent} posting-mismatch - Nothing is shown about the posting that it reads itself, and why.
 */
export class RequirementCheck extends PostingElement {
  static override styles: CSSResultGroup = [PostingElement.styles, tableStyles, requirementCheckStyles];

  static override properties: PropertyDeclarations = { audience: {} };

  /** Who reads it: `recruiter` for what to change in the posting; any other word, and the default, is candidates. */
  declare audience?: string;

  protected override readonly place = 'requirement-check';

  protected override get heading(): string {
    return say.requirementsTitle;
  }

  protected override renderSection(): TemplateResult {
    const { requirements, audience } = this.job!;
    const { education, experience, skills } = requirements;
    const { figure } = education;
    const [met, others] = [skills.shared.length, skills.unmentioned.length];
    const asked = names([...skills.shared, ...skills.further].slice(0, mostSkills));
    return html`<table part="table" role="table">
        <caption>
          ${say.requirementsCaption}
        </caption>
        <thead>
          <tr>
            ${[say.requirement, ...say.columns].map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${row(
            say.education,
            this.#education,
            figure && html`${figureText(figure, this.figureContext)} ${originOf(figure, this.figureContext)}`,
            education.asked,
          )}
          ${row(say.experience, this.#experience, this.#typicalExperience, experience.asked)}
          ${row(
            say.skills,
            asked[0] && chips(asked),
            met || others ? say.skillsMet(met, met + others) : undefined,
            skills.asked,
          )}
        </tbody>
      </table>
      ${
        (this.audience ?? audience) === 'recruiter'
          ? this.#forRecruiters(requirements)
          : [
              this.#list(
                say.show,
                requirements.show.map((each) =>
                  each === 'education'
                    ? this.#education!
                    : each === 'experience'
                      ? `${say.experience}: ${this.#experience}`
                      : each.name,
                ),
              ),
              this.#list(say.unmentioned, names(skills.unmentioned)),
            ]
      }`;
  }

  /** What it comes to, else the posting's own words. */
  get #education(): string | undefined {
    const { education, educationText, experienceInPlaceOfEducation } = this.job!.posting;
    const text = education
      ? preferred(say.educationLevels[education.value.level], education.value.preferred)
      : educationText?.value;
    return text && experienceInPlaceOfEducation ? `${text}. ${say.inPlace}` : text;
  }

  get #experience(): string | undefined {
    const { experience, experienceText } = this.job!.posting;
    if (!experience) return experienceText?.value;
    const { months, preferred: isPreferred } = experience.value;
    const [value, unit] = months % 12 ? [months, 'months' as const] : [months / 12, 'years' as const];
    return preferred(
      months ? amountText({ measure: '', value, unit }, this.language, this.words) : say.noExperience,
      isPreferred,
    );
  }

  /** The years of the level that the title names, else of the first one. */
  get #typicalExperience(): string | undefined {
    const { words, language } = this;
    const { title, years } = levelOf(this.source.guide!, this.job!.match.level) ?? {};
    return years && `${title}: ${words.yearsLong(yearsText(years, language, words))}`;
  }

  #forRecruiters({ overAsks, omissions }: RequirementComparison) {
    return overAsks[0] || omissions[0]
      ? [
          this.#list(
            say.overAsks,
            overAsks.map((key) => (key === 'education' ? this.#education! : this.#experience!)),
          ),
          this.#list(
            say.omissions,
            omissions.map((each) => say.omitted[each]),
          ),
        ]
      : this.group(say.review, html`<p>${say.complete}</p>`);
  }

  #list(title: string, items: readonly string[]) {
    return this.group(title, items[0] && chips(items.slice(0, mostSkills)));
  }
}

function row(name: string, asked: unknown, typical: unknown, compared: Asked): TemplateResult {
  // The roles are said because some browsers forget them where a narrow page lays rows out as lists.
  return html`<tr part="row" role="row">
    <th scope="row" role="rowheader">${name}</th>
    ${[asked, typical, say.asked[compared]].map(
      (cell, index) =>
        html`<td role="cell" data-column=${say.columns[index]!}>${cell ?? say.asked['not-stated']}</td>`,
    )}
  </tr>`;
}

const preferred = (what: string, isPreferred: boolean) => (isPreferred ? say.preferred(what) : what);

const names = (skills: readonly { name: string }[]) => skills.map(({ name }) => name);
