-- When a browser signed in, whose token it is, so that those who signed in first are found; null: it was handed out.
alter table holder add column signed timestamptz;
