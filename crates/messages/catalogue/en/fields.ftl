# What is wrong with a field.

required = This field is required.
too_short = This text is too short.
too_long = This text is too long.
invalid_format = This format is not valid.
unknown_value = This value does not exist.
too_small = This value is too small.
too_large = This value is too large.
too_many_decimals = Two decimals at most.
invalid_email = This e-mail address is not valid.
invalid_phone = This number is not Moroccan. Example: 06 12 34 56 78
invalid_rib = This RIB is not valid: 24 digits, the last 2 of which are a key.
contact_required = Give an e-mail address or a telephone number.
not_applicable = This field does not apply here.
unknown_field = This field does not exist.
invalid_type = This field has the wrong type.
already_used = This value is already in use.
not_found = This does not exist.
too_easy = This password is too easy to guess.
repeated = This value is given twice.
