-- description: the first
-- min-compatible: 1
-- foreign-keys: off
--@
CREATE TABLE a (b TEXT);
--@
-- a comment
CREATE TABLE c (d TEXT);
