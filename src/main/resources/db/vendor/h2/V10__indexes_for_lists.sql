-- H2 holds one process's articles and walks them; an index of its own over a long text it has none.
create index article_toll_outcome on article_toll (outcome, article_id);
