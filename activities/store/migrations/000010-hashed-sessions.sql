-- A session is kept by the hash of its token, as a link is: whoever reads the database comes in by nothing. Who is
-- signed in stays so.
update sessions set token = encode(sha256(convert_to(token, 'UTF8')), 'hex');
