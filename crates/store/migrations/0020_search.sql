-- How searches compare texts: domain::folding::search in SQL. A test compares both.

-- A text with letters beyond ASCII: its composed characters apart, without accents and vowel signs, apostrophes, the
-- stroke that makes Arabic words longer and joiners, in small letters, each in its usual form.
create function app.folded_letters(p_text text) returns text
    language plpgsql immutable parallel safe
    as $$
declare
    folded text := lower(regexp_replace(normalize(replace(p_text, E'\u00b4', ''), nfkd),
        E'[''`\u02b9-\u02bf\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8'
        || E'\u06ea-\u06ed\u08d3-\u08ff\u200c\u200d\u2018-\u201b\u2032]', '', 'g'));
begin
    -- Hardly any text has letters or digits of another form, and translating reads its whole list for each character.
    if folded ~ E'[\u00df\u00e6\u00f8\u0111\u0131\u0142\u0153\u0629\u0649\u0660-\u0669\u0671\u06a9\u06be\u06c1\u06cc\u06f0-\u06f9]' then
        folded := replace(replace(replace(folded, E'\u0153', 'oe'), E'\u00e6', 'ae'), E'\u00df', 'ss');
        folded := translate(folded,
            E'\u0629\u0649\u06cc\u0671\u06c1\u06be\u06a9\u00f8\u0111\u0142\u0131\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669'
            || E'\u06f0\u06f1\u06f2\u06f3\u06f4\u06f5\u06f6\u06f7\u06f8\u06f9',
            E'\u0647\u064a\u064a\u0627\u0647\u0647\u0643odli01234567890123456789');
    end if;
    return folded;
end
$$;

-- Any text as it is compared; ASCII, which most texts are, needs little.
create function app.folded(p_text text) returns text
    language sql immutable parallel safe
    as $$
    select case when octet_length(p_text) = length(p_text) then lower(translate(p_text, E'''`', ''))
                else app.folded_letters(p_text) end
    $$;

revoke execute on function app.folded, app.folded_letters from public;
grant execute on function app.folded, app.folded_letters to leads_service;
