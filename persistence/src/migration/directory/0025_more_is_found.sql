-- Countries are found by their names in the languages of the users, conferences by their titles: the program, which folds
-- words, makes the index of both anew.
delete from search_word where subject_id in (select id from place where kind = 'country');
delete from search_word where subject_id in (select id from conference);
