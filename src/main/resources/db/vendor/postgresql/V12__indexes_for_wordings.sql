-- Words are looked for in the wordings of actors, no longer in those of each article.
drop index if exists person_alias_letters, person_role_letters, organisation_alias_letters;
do $$
begin
    if exists (select from pg_extension where extname = 'pg_trgm') then
        create index person_wording_letters on person_wording using gin (words gin_trgm_ops);
        create index organisation_wording_letters on organisation_wording using gin (words gin_trgm_ops);
    end if;
end
$$;

-- With the figures that are asked for besides, so that a list by outcome is counted from the index.
drop index casualty_estimate_outcome;
create index casualty_estimate_outcome on casualty_estimate (outcome, article_id desc, ordinal, id) include (low, high);
