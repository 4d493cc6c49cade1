-- The texts an article had before its present one, which stays with the article.
alter table article add column revision integer default 1 not null;
alter table article add column revised_at timestamp with time zone;

create sequence article_revision_seq increment by 50;
create table article_revision (
    id bigint primary key,
    article_id bigint not null references article (id) on delete cascade,
    revision integer not null,
    sha256 varchar(64) not null,
    text_id bigint not null constraint article_revision_text_unique unique references article_text (id),
    published_on date,
    source_name varchar(1000),
    source_url varchar(4000),
    since timestamp with time zone not null,
    constraint article_revision_unique unique (article_id, revision)
);
create index article_revision_sha256 on article_revision (sha256);
