-- Who wrote an article, one name a line, and the section it stood in; both as its publisher words them.
alter table article add column authors varchar(20000);
alter table article add column section varchar(1000);
alter table article_revision add column authors varchar(20000);
alter table article_revision add column section varchar(1000);
