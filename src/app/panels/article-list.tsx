/** Articles as lines that open them. */
import { useState } from 'preact/hooks';
import { useServices } from '../services.ts';
import { TEXTS } from '../texts.ts';
import { TextButton } from '../widgets/button.tsx';

const FIRST = 12;

export function ArticleList({ articles }: { articles: readonly string[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? articles : articles.slice(0, FIRST);
  return (
    <div class="article-list">
      {shown.map((id) => (
        <ArticleLine key={id} id={id} />
      ))}
      {shown.length < articles.length && (
        <TextButton kind="link" onClick={() => setAll(true)}>
          {TEXTS.node.moreArticles(articles.length - shown.length)}
        </TextButton>
      )}
    </div>
  );
}

export function ArticleLine({ id }: { id: string }) {
  const { store } = useServices();
  const article = store.index.value.articles.get(id);
  return (
    <button type="button" class="article-line" onClick={() => store.select({ type: 'article', key: id })}>
      <span class="article-line-title">{article?.title ?? id}</span>
      <span class="quiet">{[article?.source, article?.date].filter(Boolean).join(' · ')}</span>
    </button>
  );
}
