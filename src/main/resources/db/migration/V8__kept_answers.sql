-- The first answers to requests that bore an Idempotency-Key; the id is a hash of who sent it and the key.
create table kept_answer (
    id varchar(64) primary key,
    asked varchar(64) not null,
    status integer not null,
    location varchar(4000),
    content_location varchar(4000),
    etag varchar(200),
    body ${long_text} not null,
    answered_at timestamp with time zone not null
);
create index kept_answer_answered_at on kept_answer (answered_at);
