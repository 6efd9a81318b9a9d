-- Who invited: what they may not give any more is not accepted.
alter table invitation add column invited_by {uuid};
