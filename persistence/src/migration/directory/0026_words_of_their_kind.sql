-- Who looks for one kind of thing does not wade through the words of all others. What is no place is sorted out by the
-- program, as is what a program of before writes meanwhile.
alter table search_word rename to search_word_before;
create table search_word (
    kind varchar(16){ascii} not null default 'place',
    word varchar(24){ascii} not null,
    subject_id {uuid} not null,
    primary key (kind, word, subject_id)
) {clustered};
insert into search_word (word, subject_id) select word, subject_id from search_word_before;
drop table search_word_before;
create index search_word_of on search_word (subject_id);
