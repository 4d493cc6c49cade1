-- What all articles together call an actor and describe a person as, each once: common ones are named by too many articles to
-- look through. Kept by ActorWordings.
create table person_wording (
    person_id bigint not null references person (id) on delete cascade,
    kind varchar(16) not null,
    words varchar(100000) not null
);
create index person_wording_person on person_wording (person_id, kind);
insert into person_wording (person_id, kind, words)
select distinct a.person_id, 'ALIAS', l.alias from person_appearance a join person_alias l on l.appearance_id = a.id;
insert into person_wording (person_id, kind, words)
select distinct a.person_id, 'ROLE', r.words from person_appearance a join person_role r on r.appearance_id = a.id;

create table organisation_wording (
    organisation_id bigint not null references organisation (id) on delete cascade,
    kind varchar(16) not null,
    words varchar(100000) not null
);
create index organisation_wording_organisation on organisation_wording (organisation_id, kind);
insert into organisation_wording (organisation_id, kind, words)
select distinct a.organisation_id, 'ALIAS', l.alias from organisation_appearance a join organisation_alias l on l.appearance_id = a.id;
insert into organisation_wording (organisation_id, kind, words)
select distinct organisation_id, 'ABBREVIATION', abbreviation from organisation_appearance where abbreviation is not null;
