# What is wrong with a field.

required = Ce champ est obligatoire.
too_short = Ce texte est trop court.
too_long = Ce texte est trop long.
invalid_format = Ce format n’est pas valable.
unknown_value = Cette valeur n’existe pas.
too_small = Cette valeur est trop petite.
too_large = Cette valeur est trop grande.
too_many_decimals = Deux décimales au plus.
invalid_email = Cette adresse e-mail n’est pas valable.
invalid_phone = Ce numéro n’est pas marocain. Exemple : 06 12 34 56 78
invalid_rib = Ce RIB n’est pas valable : 24 chiffres, dont une clé de 2 chiffres.
contact_required = Indiquez une adresse e-mail ou un numéro de téléphone.
not_applicable = Ce champ ne s’applique pas ici.
unknown_field = Ce champ n’existe pas.
invalid_type = Ce champ n’a pas le bon type.
already_used = Cette valeur est déjà utilisée.
not_found = Cet élément n’existe pas.
too_easy = Ce mot de passe est trop facile à deviner.
repeated = Cette valeur figure deux fois.
