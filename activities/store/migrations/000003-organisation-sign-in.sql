-- What the organisation's own sign-in said of a second factor; nothing for a session that began with a password.
alter table sessions add column second_factor boolean;
