-- What is told of a conference, so that a page can be made of it. It stands beside the profile, because replicas of the
-- release before take no profile that says more than they know.
alter table conference add column announcement text not null default '{}';
