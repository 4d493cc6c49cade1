-- Who somebody is, as a user mended it. Rows keep what was read; 'canonical' says as whom they are served.
alter table person add column canonical_id bigint;
update person set canonical_id = id;
alter table person alter column canonical_id set not null;
alter table person add constraint person_canonical foreign key (canonical_id) references person (id) on delete cascade;
create index person_canonical on person (canonical_id);

alter table person add column merged_into_id bigint references person (id) on delete set null;
create index person_merged_into on person (merged_into_id);

alter table person add column split_from_id bigint references person (id) on delete set null;
create index person_split_from on person (split_from_id);
