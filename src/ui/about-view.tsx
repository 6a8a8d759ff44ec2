import { usePage } from './page-context.ts';

/** What the map is, how it treats its readers, and whom it owes its facts to. */
export function AboutView() {
  const { about } = usePage().language.words;
  return (
    <div class="about">
      <h2>{about.heading}</h2>
      {about.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{about.sources}</h3>
      <ul>
        {about.sourceList.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </div>
  );
}
