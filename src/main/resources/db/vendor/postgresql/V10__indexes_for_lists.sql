-- Lists of a hundred thousand articles: an index for each order and each filter, see "Large stores" in the README.

-- The orders. What may be unknown stands last both ways, so that each way has an index; a long text is sorted by its beginning.
create index article_headline_up on article (left(headline, 200), id);
create index article_headline_down on article (left(headline, 200) desc nulls last, id);
drop index article_published_on;
create index article_published_on_up on article (published_on, id);
create index article_published_on_down on article (published_on desc nulls last, id);
create index article_ingested_at on article (ingested_at, id);

create index person_name_order on person (left(name, 200), id);
create index organisation_name_order on organisation (left(name, 200), id);

create index quote_order on quote (article_id desc, ordinal, id);
create index quote_ordinal on quote (ordinal, id);
create index quote_speaker_up on quote (left(attributed_name, 200), id);
create index quote_speaker_down on quote (left(attributed_name, 200) desc nulls last, id);

create index casualty_estimate_order on casualty_estimate (article_id desc, ordinal, id);
create index casualty_estimate_ordinal on casualty_estimate (ordinal, id);
create index casualty_estimate_low_up on casualty_estimate (low, id);
create index casualty_estimate_low_down on casualty_estimate (low desc nulls last, id);
create index casualty_estimate_high_up on casualty_estimate (high, id);
create index casualty_estimate_high_down on casualty_estimate (high desc nulls last, id);

-- The filters that name one of a few, in the order of their list.
create index quote_kind on quote (kind, article_id desc, ordinal, id);
drop index casualty_estimate_outcome;
create index casualty_estimate_outcome on casualty_estimate (outcome, article_id desc, ordinal, id);
create index casualty_estimate_stance on casualty_estimate (stance, article_id desc, ordinal, id);
create index casualty_estimate_background on casualty_estimate (background, article_id desc, ordinal, id);
create index article_toll_outcome on article_toll (outcome, article_id) include (high, open_ended);

-- The facts of an actor, in the order of their list.
drop index quote_person;
create index quote_person on quote (person_id, article_id desc, ordinal, id);
drop index quote_organisation;
create index quote_organisation on quote (organisation_id, article_id desc, ordinal, id);
drop index person_appearance_person;
create index person_appearance_person on person_appearance (person_id, article_id);
drop index organisation_appearance_organisation;
create index organisation_appearance_organisation on organisation_appearance (organisation_id, article_id);

-- Words contained in names and roles, whatever their case: three letters in a row lead to them. An owner of a database may
-- add this extension; where a server is without, such filters read their whole table.
do $$
begin
    if exists (select from pg_available_extensions where name = 'pg_trgm') then
        create extension if not exists pg_trgm;
        create index person_name_letters on person using gin (name gin_trgm_ops);
        create index person_alias_letters on person_alias using gin (alias gin_trgm_ops);
        create index person_role_letters on person_role using gin (words gin_trgm_ops);
        create index organisation_name_letters on organisation using gin (name gin_trgm_ops);
        create index organisation_country_letters on organisation using gin (country gin_trgm_ops);
        create index organisation_alias_letters on organisation_alias using gin (alias gin_trgm_ops);
        create index organisation_abbreviation_letters on organisation_appearance using gin (abbreviation gin_trgm_ops);
        create index quote_speaker_letters on quote using gin (attributed_name gin_trgm_ops, attributed_words gin_trgm_ops);
        create index casualty_estimate_source_letters on casualty_estimate
            using gin (attributed_name gin_trgm_ops, attributed_words gin_trgm_ops);
    end if;
end
$$;
