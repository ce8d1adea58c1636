"""The sentences for text that is not the YAML or JSON that it should be."""

SYNTAX_SENTENCES: dict[str, tuple[str, str]] = {
    # YAML
    "yaml-colon": (
        "A colon and a blank inside a text look like a field: put the text in quotes, or mend "
        "the indentation.",
        "Un deux-points suivi d’une espace ressemble à un champ : mettez le texte entre "
        "guillemets droits ou corrigez le retrait.",
    ),
    "yaml-tab": (
        "A tab stands where the line is indented: indent with blanks.",
        "Une tabulation sert de retrait : utilisez des espaces.",
    ),
    "quote": (
        "The quote that opens here is not closed: close it; in JSON, write line breaks as \\n.",
        "Le guillemet ouvert ici n’est pas fermé : fermez-le; en JSON, écrivez les sauts de ligne "
        "comme \\n.",
    ),
    "comma": (
        "A comma or a closing bracket is missing before this: add it.",
        "Il manque une virgule ou un crochet fermant avant ceci : ajoutez-le.",
    ),
    "unclosed": (
        "The bracket that opens here is not closed: close it with “{sign}”.",
        "Le crochet ou l’accolade ouvert ici n’est pas fermé : fermez-le avec « {sign} ».",
    ),
    "yaml-no-colon": (
        "A colon is missing in this line: write a name, a colon and a blank.",
        "Il manque un deux-points sur cette ligne : écrivez un nom, un deux-points et une espace.",
    ),
    "yaml-escape": (
        "A backslash in double quotes has a meaning, and this one has none: double it, or use "
        "single quotes.",
        "Entre guillemets doubles, cette barre oblique inverse n’a pas de sens : doublez-la ou "
        "utilisez des guillemets simples.",
    ),
    "yaml-first-character": (
        "A text cannot begin with this character: put the text in quotes.",
        "Un texte ne peut pas commencer par ce caractère : mettez-le entre guillemets droits.",
    ),
    "yaml-dash": (
        "A dash cannot stand here: begin the list on a line of its own.",
        "Un tiret ne peut pas se trouver ici : commencez la liste sur sa propre ligne.",
    ),
    "yaml-indent": (
        "The fields of one block begin in one column, each with its name: mend this line or the "
        "one above it.",
        "Les champs d’un même bloc commencent dans une même colonne, chacun par son nom : "
        "corrigez cette ligne ou la précédente.",
    ),
    "after": (
        "Something follows the end of the application: remove it.",
        "Du texte suit la fin de la demande : retirez-le.",
    ),
    "yaml-syntax": (
        "This is not YAML: check colons, quotes and indentation near here.",
        "Ce n’est pas du YAML : vérifiez deux-points, guillemets et retraits près d’ici.",
    ),
    "yaml-merge": (
        "The merge key “<<” is not read: write the fields out.",
        "La clé de fusion « << » n’est pas lue : écrivez les champs au long.",
    ),
    "yaml-tag": (
        "A tag (a word after “!”) is not read: remove it, or put the text in quotes.",
        "Une étiquette (un mot après « ! ») n’est pas lue : retirez-la ou mettez le texte entre "
        "guillemets droits.",
    ),
    "two-documents": (
        "A second document begins here: keep one application in a file.",
        "Un deuxième document commence ici : gardez une seule demande par fichier.",
    ),
    "alias-unknown": (
        "“*{name}” repeats what was not named before: add “&{name}” there, or write it out.",
        "« *{name} » répète ce qui n’a pas été nommé : ajoutez « &{name} » avant ou écrivez-le.",
    ),
    "alias-of-itself": (
        "“*{name}” stands inside what it repeats: write it out.",
        "« *{name} » se trouve dans ce qu’il répète : écrivez-le au long.",
    ),
    "aliases-too-many": (
        "From here on the aliases make this too large: write out what is needed.",
        "À partir d’ici, les alias rendent ceci trop volumineux : écrivez au long le nécessaire.",
    ),
    # JSON
    "json-name": (
        "A field’s name in double quotes must stand here.",
        "Il faut ici le nom d’un champ entre guillemets doubles.",
    ),
    "json-colon": (
        "A colon is missing after the name of a field: add it.",
        "Il manque un deux-points après le nom d’un champ : ajoutez-le.",
    ),
    "json-comma-extra": (
        "Nothing follows this comma: remove it.",
        "Rien ne suit cette virgule : retirez-la.",
    ),
    "json-value": (
        "A value must stand here: put texts in double quotes.",
        "Il faut ici une valeur : mettez les textes entre guillemets doubles.",
    ),
    "json-number": (
        "This is not a JSON number: put it in double quotes.",
        "Ce n’est pas un nombre JSON : mettez-le entre guillemets doubles.",
    ),
    "json-control": (
        "A tab or another control character stands inside quotes: write \\t, or delete it.",
        "Une tabulation ou un autre caractère de contrôle se trouve entre guillemets : écrivez "
        "\\t ou supprimez-le.",
    ),
    "json-escape": (
        "A backslash has a meaning in JSON, and this one has none: double it.",
        "En JSON, cette barre oblique inverse n’a pas de sens : doublez-la.",
    ),
    "json-comment": (
        "JSON has no comments: remove this one, or save the file as YAML.",
        "Le JSON n’admet pas de commentaire : retirez-le ou enregistrez le fichier en YAML.",
    ),
}
