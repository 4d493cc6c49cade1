-- Keys are never deleted: that one was made closes writing without a key for good. A name is free again once its key is revoked.
create table api_key (
    id varchar(16) primary key,
    name varchar(64) not null,
    valid_name varchar(64) constraint api_key_valid_name_unique unique,
    scope varchar(16) not null,
    secret_sha256 varchar(64) not null,
    ending varchar(4) not null,
    created_at timestamp with time zone not null,
    revoked_at timestamp with time zone
);
