-- ${articles} articles of invented news with their facts, made by PostgreSQL itself: the same for the same number. Names
-- and words follow Zipf's law, days lie over ten years, and every fact stands in its text at its span.
select setseed(0.42);

create temporary table vocabulary as
select k, initcap(syllables[1 + k % 20] || syllables[1 + k / 20 % 20] || endings[1 + k / 400 % 10] || case when k >= 4000 then endings[1 + k / 4000] else '' end) as name,
    syllables[1 + k % 20] || endings[1 + k / 20 % 10] || syllables[1 + k / 200 % 20] as word
from generate_series(0, 39999) k,
    (select array['bar','cel','dor','fen','gal','hol','jor','kar','lem','mor','nev','ost','pel','quin','ros','sel','tor','ul','ver','wes'] as syllables,
        array['ton','man','ley','son','berg','ova','ini','esh','ard','wick'] as endings) parts;
create unique index on vocabulary (k);

-- What each article tells: rank k of a name is drawn as often as 1/k.
create temporary table draw as
select i as id,
    floor(exp(random() * ln(40000)))::integer - 1 as surname,
    floor(exp(random() * ln(200)))::integer - 1 as forename,
    floor(exp(random() * ln(4000)))::integer - 1 as body,
    floor(exp(random() * ln(400)))::integer - 1 as town,
    floor(exp(random() * ln(30)))::integer - 1 as job,
    floor(exp(random() * ln(2000)))::integer as killed,
    random() as kind,
    case when random() < 0.95 then date '2008-01-01' + floor(random() * 3650)::integer end as day
from generate_series(1, ${articles}) i;

create temporary table told as
select d.*,
    f.name || ' ' || s.name as person,
    b.name || (array[' Institute', ' Police Department', ' Ministry', ' Red Cross'])[1 + body % 4] as organisation,
    t.name as place,
    (array['spokesman','mayor','doctor','witness','analyst','minister','farmer','judge','nurse','colonel'])[1 + job % 10]
        || case when job < 10 then '' else ' of ' || t.name end as role,
    (array['Flood','Blast','Clash','Storm','Fire','Crash'])[1 + d.id % 6] as event,
    (select string_agg(w.word, ' ' order by g)
        from (select g, floor(exp(random() * ln(40000)))::integer - 1 + 0 * d.id as k from generate_series(1, 60) g) drawn
        join vocabulary w on w.k = drawn.k) as filler
from draw d
join vocabulary s on s.k = d.surname
join vocabulary f on f.k = d.forename * 7
join vocabulary b on b.k = d.body
join vocabulary t on t.k = d.town;

create temporary table news as
select n.*,
    event || ' hits ' || place || ' in ' || split_part(filler, ' ', 1) as headline,
    'At least ' || killed || ' people were killed in ' || place || ' on Monday, the ' || organisation || ' said.' as claim,
    '“We need ' || split_part(filler, ' ', 2) || ' and ' || split_part(filler, ' ', 3) || ' now,” said ' || person || ', a ' || role || '.' as speech,
    'We need ' || split_part(filler, ' ', 2) || ' and ' || split_part(filler, ' ', 3) || ' now,' as quote
from told n;

create temporary table story as
select n.*, headline || E'\n\n' || claim || E'\n\n' || speech || E'\n\n' || initcap(left(filler, 1)) || substr(filler, 2) || '.' as content
from news n;

insert into article_text (id, content) select id, content from story;
insert into article (id, sha256, text_id, surrogate_pairs, headline, dateline_place, published_on, source_name, language, extractor_version, ingested_at)
select id, encode(sha256(convert_to(content || id, 'UTF8')), 'hex'), id, '', case when kind < 0.98 then headline end, upper(place), day,
    'The ' || place || ' News', 'en', 1000000, timestamptz '2020-01-01' + id * interval '1 second'
from story;
insert into article_toll (article_id, outcome, low, high, open_ended, claims, agreement)
select id, case when kind < 0.02 then 'DETAINED' when kind < 0.1 then 'MISSING' else 'KILLED' end, killed, killed, kind > 0.7, 1, 'ONE_CLAIM'
from story where kind < 0.9;
insert into paragraph (id, article_id, ordinal, kind, content, span_begin, span_end)
select id * 3 + n, id, n, 'BODY', part, strpos(content, part) - 1, strpos(content, part) - 1 + length(part)
from story, lateral (values (0, claim), (1, speech)) parts (n, part);

insert into person (id, name, identity, canonical_id)
select surname * 200 + forename + 1, min(person), min(person), surname * 200 + forename + 1 from story group by surname, forename
on conflict (identity) do nothing;
insert into organisation (id, name, identity, country)
select body + 1, min(organisation), min(organisation), min(case when body % 3 = 0 then place end) from story group by body
on conflict (identity) do nothing;
insert into person_appearance (id, article_id, person_id, ordinal)
select s.id, s.id, p.id, 0 from story s join person p on p.identity = s.person;
insert into person_alias (appearance_id, alias) select id, split_part(person, ' ', 2) from story where kind < 0.3;
insert into person_mention (appearance_id, words, span_begin, span_end)
select id, person, strpos(content, person) - 1, strpos(content, person) - 1 + length(person) from story;
insert into person_role (appearance_id, words, span_begin, span_end)
select id, 'a ' || role, strpos(content, 'a ' || role) - 1, strpos(content, 'a ' || role) + 1 + length(role) from story;
insert into organisation_appearance (id, article_id, organisation_id, ordinal, abbreviation)
select s.id, s.id, o.id, 0, case when kind < 0.2 then upper(left(organisation, 4)) end
from story s join organisation o on o.identity = s.organisation;
insert into organisation_alias (appearance_id, alias) select id, split_part(organisation, ' ', 1) from story where kind < 0.2;
insert into person_wording (person_id, kind, words)
select distinct a.person_id, 'ALIAS', l.alias from person_appearance a join person_alias l on l.appearance_id = a.id
union all select distinct a.person_id, 'ROLE', r.words from person_appearance a join person_role r on r.appearance_id = a.id;
insert into organisation_wording (organisation_id, kind, words)
select distinct a.organisation_id, 'ALIAS', l.alias from organisation_appearance a join organisation_alias l on l.appearance_id = a.id
union all select distinct organisation_id, 'ABBREVIATION', abbreviation from organisation_appearance where abbreviation is not null;
insert into quote (id, article_id, ordinal, content, span_begin, span_end, kind, paragraph_id, attributed_kind, attributed_name, person_id,
    attributed_words, attributed_begin, attributed_end, cue, inferred, open_reason)
select s.id * 2 + n, s.id, n, part, strpos(content, part) - 1, strpos(content, part) - 1 + length(part),
    case n when 0 then 'DIRECT' else 'FRAGMENT' end, s.id * 3 + 1,
    case when n = 0 then 'PERSON' end, case when n = 0 then person end, case when n = 0 then p.id end,
    case when n = 0 then person end, case when n = 0 then strpos(content, person) - 1 end,
    case when n = 0 then strpos(content, person) - 1 + length(person) end, 'said', false, case when n = 1 then 'NO_CUE' end
from story s join person p on p.identity = s.person,
    lateral (values (0, s.quote), (1, split_part(filler, ' ', 3))) parts (n, part) where n = 0 or kind < 0.5;
insert into casualty_estimate (id, article_id, ordinal, outcome, low, high, hedge, quantity_words, quantity_begin, quantity_end,
    attributed_kind, attributed_name, organisation_id, attributed_words, attributed_begin, attributed_end, cue, inferred,
    stance, background, derived, rule, paragraph_id)
select s.id * 2 + n, s.id, n, case when kind < 0.02 then 'DETAINED' when kind < 0.1 then 'MISSING' else 'KILLED' end,
    case when kind > 0.95 then null else killed end, case when kind > 0.6 then null else killed end, 'AT_LEAST', killed::text,
    strpos(content, killed || ' people') - 1, strpos(content, killed || ' people') - 1 + length(killed::text),
    'ORGANISATION', organisation, o.id, 'the ' || organisation, strpos(content, 'the ' || organisation) - 1,
    strpos(content, 'the ' || organisation) + 3 + length(organisation), 'said', false,
    case when kind < 0.01 then 'DENIED' else 'ASSERTED' end, kind > 0.97, false, 'generated', s.id * 3
from story s join organisation o on o.identity = s.organisation, generate_series(0, 1) n where n = 0 or kind < 0.4;

select setval('article_seq', ${articles} * 4 + 50), setval('article_text_seq', ${articles} * 4 + 50), setval('paragraph_seq', ${articles} * 4 + 50),
    setval('person_seq', 9000000), setval('person_appearance_seq', ${articles} * 4 + 50), setval('organisation_seq', 9000000),
    setval('organisation_appearance_seq', ${articles} * 4 + 50), setval('quote_seq', ${articles} * 4 + 50), setval('casualty_estimate_seq', ${articles} * 4 + 50);
drop table vocabulary, draw, told, news, story;
