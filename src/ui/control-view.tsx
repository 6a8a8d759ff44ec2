import { ChangeList } from './change-list.tsx';
import { FrontList } from './front-list.tsx';
import { GhostList } from './ghost-list.tsx';
import { PageLink } from './links.tsx';
import { usePage } from './page-context.ts';

/** Control on the chosen day as a page: the front line, what changed before it, and lines to compare it with. */
export function ControlView() {
  const { store, language } = usePage();
  const words = language.words.control;
  return (
    <div class="control-view">
      <h2>{words.heading(language.day(store.view.value.date))}</h2>
      <p class="intro">{words.intro}</p>
      <h3>{words.fronts}</h3>
      <FrontList />
      <h3>{words.changes.heading}</h3>
      <ChangeList />
      <GhostList />
      <p>
        <PageLink page="disagreements">{words.disagreements.link}</PageLink>
      </p>
    </div>
  );
}
