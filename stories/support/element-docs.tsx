/**
 * The docs page of an element. Parts, slots, events, attributes and tokens come from the manifest and from the styles
 * themselves, so that they stay true; the purpose, the data and the keyboard are told by the element's story file.
 */
import { Canvas, Controls, Markdown, Source, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import type { JSX } from 'react/jsx-runtime';
import type { About } from './element.js';
import { entryOf, tokensOf, type ElementEntry } from './manifest.js';

export function DocsPage() {
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const { component, parameters } = preparedMeta;
  const about = parameters.about as About | undefined;
  if (typeof component !== 'string' || !about)
    return (
      <>
        <Title />
        <Stories title="" />
      </>
    );
  const entry = entryOf(component);
  const story = (name: string) =>
    Object.values(csfFile.stories).find((each) => each.name === name)?.moduleExport;
  return (
    <>
      <Title>{`<${component}>`}</Title>
      <Markdown>{about.purpose}</Markdown>
      <Canvas of={story('Default')} />
      <Controls of={story('Default')} />
      <h2 id="snippet">To copy</h2>
      <Source language="html" code={pageSnippet(component)} />
      <Source language="js" code={`import 'career-path-elements/${component}.js';`} />
      <h2 id="anatomy">Anatomy</h2>
      <Canvas of={story('Anatomy')} sourceState="none" />
      <Table
        head={['Part', 'What it is']}
        rows={named(entry.cssParts, (name) => `${component}::part(${name})`)}
      />
      <Table head={['Slot', 'What it takes']} rows={named(entry.slots, (name) => name || '(default)')} />
      <Table
        head={['State', 'When']}
        rows={named(entry.cssStates, (name) => `${component}:state(${name})`)}
      />
      <h2 id="data">Data</h2>
      <Markdown>{about.data}</Markdown>
      <h2 id="keyboard">Keyboard</h2>
      <Table
        head={['Keys', 'What they do']}
        rows={about.keyboard.map(([keys, effect]) => [<kbd>{keys}</kbd>, <Markdown>{effect}</Markdown>])}
      />
      <h2 id="events">Events</h2>
      <Table head={['Event', 'Class', 'When']} rows={eventRows(entry)} />
      <h2 id="tokens">Tokens</h2>
      <p>Custom properties that its styles read; set them on the element or on anything around it.</p>
      <Table head={['Token', 'What it is']} rows={named(tokensOf(component))} />
      <Stories title="Every state" includePrimary={false} />
    </>
  );
}

const eventRows = ({ events }: ElementEntry) =>
  events.map(({ name, type, description }) => [
    <code>{name}</code>,
    <code>{type?.text}</code>,
    <Markdown>{description ?? ''}</Markdown>,
  ]);

const named = (
  entries: readonly { readonly name: string; readonly description?: string }[],
  show = (name: string) => name,
) =>
  entries.map(({ name, description }) => [
    <code>{show(name)}</code>,
    <Markdown>{description ?? ''}</Markdown>,
  ]);

function Table({
  head,
  rows,
}: {
  head: readonly string[];
  rows: readonly (readonly (JSX.Element | string)[])[];
}) {
  if (!rows.length) return <p>{`${head[0]}: none of its own.`}</p>;
  return (
    <table className="sb-unstyled about">
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const pageSnippet = (tag: string) =>
  `<script type="module" src="/career-path/${tag}.js"></script>
<${tag} occupation="medical-office-administrator"></${tag}>`;
