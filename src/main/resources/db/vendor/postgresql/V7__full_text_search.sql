-- The words of texts, for q. A tsvector holds less than 1 MiB, and 120,000 characters never make more: at most 8 bytes each.
-- Without the marks of addresses, paths and tags: texts full of them, such as 'a1@a1@…', keep the parser busy for hours.

alter table article_text add column words tsvector
    generated always as (to_tsvector('english', translate(left(content, 120000), '_@</~&:', '       '))) stored;
create index article_text_words on article_text using gin (words);

-- Apart from the text, which begins with it, to count for more in the ranking.
alter table article add column headline_words tsvector
    generated always as (setweight(to_tsvector('english', translate(coalesce(headline, ''), '_@</~&:', '       ')), 'A')) stored;

alter table quote add column words tsvector
    generated always as (to_tsvector('english', translate(left(content, 120000), '_@</~&:', '       '))) stored;
create index quote_words on quote using gin (words);
