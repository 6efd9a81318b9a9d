-- Names are folded otherwise: what stands is folded anew when the migrations have run.
delete from search_word;
delete from search_spelling;
