-- What each fact was read by: its rule, the words it went by, and who else could be meant. Articles are read again at the next start.

alter table quote add column rule varchar(200);
alter table quote add column cue_begin integer;
alter table quote add column cue_end integer;
alter table quote add column doubt varchar(32);

alter table casualty_estimate add column cue_begin integer;
alter table casualty_estimate add column cue_end integer;
alter table casualty_estimate add column doubt varchar(32);
alter table casualty_estimate add column harm_words varchar(100000);
alter table casualty_estimate add column harm_begin integer;
alter table casualty_estimate add column harm_end integer;

alter table person_appearance add column rule varchar(200);
alter table person_role add column rule varchar(200);
alter table organisation_appearance add column rule varchar(200);

create table quote_candidate (
    quote_id bigint not null references quote (id) on delete cascade,
    rank_of integer not null,
    kind varchar(32) not null,
    name varchar(100000),
    words varchar(100000) not null,
    span_begin integer not null,
    span_end integer not null,
    primary key (quote_id, rank_of)
);

create table casualty_candidate (
    estimate_id bigint not null references casualty_estimate (id) on delete cascade,
    rank_of integer not null,
    kind varchar(32) not null,
    name varchar(100000),
    words varchar(100000) not null,
    span_begin integer not null,
    span_end integer not null,
    primary key (estimate_id, rank_of)
);
