import { usePage } from './page-context.ts';
import { textPage } from './words/language.ts';

/** What the map is, how it treats its readers, and whom it owes its facts to. */
export function AboutView() {
  const { language } = usePage();
  const { about } = language.words;
  return (
    <div class="about">
      <h2>{about.heading}</h2>
      {about.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <a href={textPage(language.lang)}>{about.withoutScript}</a>
      </p>
      <h3>{about.sources}</h3>
      <ul>
        {about.sourceList.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      <p>
        <a href="./licences/index.txt">{about.licences}</a>
      </p>
    </div>
  );
}
