-- Valid on H2 and PostgreSQL: only what both know. They share no name for a text of any length, hence the placeholder long_text.

create sequence article_seq increment by 50;
create sequence article_text_seq increment by 50;
create sequence paragraph_seq increment by 50;
create sequence person_seq increment by 50;
create sequence person_appearance_seq increment by 50;
create sequence organisation_seq increment by 50;
create sequence organisation_appearance_seq increment by 50;
create sequence quote_seq increment by 50;
create sequence casualty_estimate_seq increment by 50;

-- Apart from the article, so that lists of articles do not read their texts.
create table article_text (
    id bigint primary key,
    content ${long_text} not null
);

create table article (
    id bigint primary key,
    sha256 varchar(64) not null constraint article_sha256_unique unique,
    text_id bigint not null constraint article_text_unique unique references article_text (id),
    surrogate_pairs ${long_text} not null,
    headline varchar(100000),
    dateline_place varchar(100000),
    dateline_agency varchar(100000),
    published_on date,
    source_name varchar(1000),
    source_url varchar(4000),
    language varchar(16) not null,
    extractor_version integer not null,
    ingested_at timestamp with time zone not null
);
create index article_published_on on article (published_on);
create index article_extractor_version on article (extractor_version);

create table article_toll (
    article_id bigint not null references article (id) on delete cascade,
    outcome varchar(32) not null,
    low integer,
    high integer,
    open_ended boolean not null,
    claims integer not null,
    agreement varchar(32) not null,
    primary key (article_id, outcome)
);

-- Texts that were deleted on purpose; the seeds do not bring them back.
create table deleted_article (
    sha256 varchar(64) primary key,
    deleted_at timestamp with time zone not null
);

create table paragraph (
    id bigint primary key,
    article_id bigint not null references article (id) on delete cascade,
    ordinal integer not null,
    kind varchar(32) not null,
    content ${long_text} not null,
    span_begin integer not null,
    span_end integer not null,
    constraint paragraph_place_unique unique (article_id, ordinal)
);

-- Only full names meet across articles: identity is null for a bare one.
create table person (
    id bigint primary key,
    name varchar(100000) not null,
    identity varchar(400) constraint person_identity_unique unique
);

create table organisation (
    id bigint primary key,
    name varchar(100000) not null,
    country varchar(1000),
    identity varchar(400) constraint organisation_identity_unique unique
);

create table person_appearance (
    id bigint primary key,
    article_id bigint not null references article (id) on delete cascade,
    person_id bigint not null references person (id),
    ordinal integer not null,
    honorific varchar(1000),
    constraint person_appearance_unique unique (article_id, person_id)
);
create index person_appearance_person on person_appearance (person_id);

create table person_alias (
    appearance_id bigint not null references person_appearance (id) on delete cascade,
    alias varchar(100000) not null
);
create index person_alias_appearance on person_alias (appearance_id);

create table person_mention (
    appearance_id bigint not null references person_appearance (id) on delete cascade,
    words varchar(100000) not null,
    span_begin integer not null,
    span_end integer not null
);
create index person_mention_appearance on person_mention (appearance_id);

create table person_role (
    appearance_id bigint not null references person_appearance (id) on delete cascade,
    words varchar(100000) not null,
    span_begin integer not null,
    span_end integer not null,
    organisation_id bigint references organisation (id)
);
create index person_role_appearance on person_role (appearance_id);
create index person_role_organisation on person_role (organisation_id);

create table organisation_appearance (
    id bigint primary key,
    article_id bigint not null references article (id) on delete cascade,
    organisation_id bigint not null references organisation (id),
    ordinal integer not null,
    abbreviation varchar(1000),
    constraint organisation_appearance_unique unique (article_id, organisation_id)
);
create index organisation_appearance_organisation on organisation_appearance (organisation_id);

create table organisation_alias (
    appearance_id bigint not null references organisation_appearance (id) on delete cascade,
    alias varchar(100000) not null
);
create index organisation_alias_appearance on organisation_alias (appearance_id);

create table organisation_mention (
    appearance_id bigint not null references organisation_appearance (id) on delete cascade,
    words varchar(100000) not null,
    span_begin integer not null,
    span_end integer not null
);
create index organisation_mention_appearance on organisation_mention (appearance_id);

create table quote (
    id bigint primary key,
    article_id bigint not null references article (id) on delete cascade,
    ordinal integer not null,
    content ${long_text} not null,
    span_begin integer not null,
    span_end integer not null,
    kind varchar(32) not null,
    continues_id bigint references quote (id) on delete set null,
    paragraph_id bigint references paragraph (id) on delete cascade,
    attributed_kind varchar(32),
    attributed_name varchar(100000),
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    attributed_words varchar(100000),
    attributed_begin integer,
    attributed_end integer,
    cue varchar(1000),
    attribution_rule varchar(200),
    inferred boolean not null,
    open_reason varchar(32),
    constraint quote_place_unique unique (article_id, ordinal)
);
create index quote_person on quote (person_id);
create index quote_organisation on quote (organisation_id);
create index quote_continues on quote (continues_id);
create index quote_paragraph on quote (paragraph_id);

create table casualty_estimate (
    id bigint primary key,
    article_id bigint not null references article (id) on delete cascade,
    ordinal integer not null,
    outcome varchar(32) not null,
    low integer,
    high integer,
    hedge varchar(32) not null,
    quantity_words varchar(100000) not null,
    quantity_begin integer not null,
    quantity_end integer not null,
    victims_words varchar(100000),
    victims_begin integer,
    victims_end integer,
    victims_side varchar(100000),
    attributed_kind varchar(32),
    attributed_name varchar(100000),
    person_id bigint references person (id),
    organisation_id bigint references organisation (id),
    attributed_words varchar(100000),
    attributed_begin integer,
    attributed_end integer,
    cue varchar(1000),
    attribution_rule varchar(200),
    inferred boolean not null,
    open_reason varchar(32),
    stance varchar(32) not null,
    background boolean not null,
    derived boolean not null,
    subset_of_id bigint references casualty_estimate (id) on delete set null,
    superseded_by_id bigint references casualty_estimate (id) on delete set null,
    rule varchar(200) not null,
    paragraph_id bigint references paragraph (id) on delete cascade,
    constraint casualty_estimate_place_unique unique (article_id, ordinal)
);
create index casualty_estimate_person on casualty_estimate (person_id);
create index casualty_estimate_organisation on casualty_estimate (organisation_id);
create index casualty_estimate_outcome on casualty_estimate (outcome);
create index casualty_estimate_subset_of on casualty_estimate (subset_of_id);
create index casualty_estimate_superseded_by on casualty_estimate (superseded_by_id);
create index casualty_estimate_paragraph on casualty_estimate (paragraph_id);
