import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { enSections } from '../../locales/en-sections.js';
import type { Slice } from '../../model/slices.js';
import { chips } from '../../shared/parts/chips.js';
import { paragraphs } from '../../shared/parts/prose.js';
import { chosenIn, markChosen, segments } from '../../shared/parts/segments.js';
import { segmentsStyles } from '../../shared/parts/segments.styles.js';
import { SectionElement } from '../../shared/element/section-element.js';
import { careerSkillsStyles } from './career-skills.styles.js';

type Skills = Slice<'skills'>;
type Skill = NonNullable<Skills['technical']>[number];

const kinds = ['qualifications', 'technical', 'soft'] as const;
type Kind = 'all' | (typeof kinds)[number];

/**
 * What an occupation asks for: qualifications, technical and soft skills, each with its reason; filtered by kind,
 * with a mark at the skills that a certification covers.
 *
 * @slot - Fallback, shown until there is data and when there is none.
 * @csspart filter - The switch between kinds.
 * @csspart group - The skills of one kind, with their heading.
 * @csspart group-title - The heading of a kind.
 * @csspart item - One skill or qualification.
 * @csspart marker - Which certifications cover a skill.
 */
export class CareerSkills extends SectionElement<'skills'> {
  static override styles: CSSResultGroup = [SectionElement.styles, segmentsStyles, careerSkillsStyles];

  static override properties: PropertyDeclarations = { kind: { state: true } };

  declare private kind?: Kind | undefined;

  /** @internal */
  readonly section = 'skills';

  protected override readonly words = enSections;

  protected override renderSection(skills: Skills): TemplateResult {
    const { words } = this;
    const stated = kinds.filter((kind) => skills[kind]);
    const options = ['all' as const, ...stated].map((kind) => [kind, words.skillKinds[kind]] as const);
    const chosen = stated.find((kind) => kind === this.kind);
    return html`${this.still([...stated], () =>
      stated[1] ? segments<Kind>(words.sections.skills, options, chosen ?? 'all', 'filter') : nothing,
    )}
    ${this.still([skills, chosen], () => (chosen ? [chosen] : stated).map((kind) => this.#renderKind(kind, skills)))}`;
  }

  #renderKind(kind: (typeof kinds)[number], skills: Skills) {
    return this.group(
      this.words.skillKinds[kind],
      kind === 'qualifications'
        ? this.points(skills[kind], 'grid')
        : html`<ul class="points grid">
            ${skills[kind]!.map((skill) => this.#renderSkill(skill, skills))}
          </ul>`,
    );
  }

  protected override pressed(target: Element, event: MouseEvent): void {
    super.pressed(target, event);
    this.kind = (chosenIn(target, 'filter') as Kind | undefined) ?? this.kind;
  }

  override async reveal(section: string, item?: string): Promise<void> {
    // A skill that the filter leaves out could not be shown.
    this.kind = undefined;
    markChosen(this.renderRoot, 'filter', 'all');
    await super.reveal(section, item);
  }

  #renderSkill({ id, name, why, examples, certifications }: Skill, skills: Skills) {
    const named = certifications?.map((certification) => {
      const found = skills.certifications?.find((each) => each.id === certification);
      return found?.abbreviation ?? found?.title ?? certification;
    });
    return html`<li id=${id} part="item">
      <strong>${name}</strong>
      ${named && html`<span class="pill accent" part="marker">${this.words.coveredBy(named.join(', '))}</span>`}
      ${paragraphs(why)} ${chips(examples)}
    </li>`;
  }
}
