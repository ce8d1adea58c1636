"""Every sentence that a reader can say, in English and in French.

Each says what is wrong and what to do. A ``{field}`` or ``{name}`` is a name, never a value.
"""

from a2p_lint.readers.syntax_faults import SYNTAX_SENTENCES

SENTENCES: dict[str, tuple[str, str]] = {
    **SYNTAX_SENTENCES,
    # The source as a whole
    "missing": (
        "There is no such file: check its name and its folder.",
        "Ce fichier n’existe pas : vérifiez son nom et son dossier.",
    ),
    "is-a-folder": (
        "This is a folder: name one file in it.",
        "C’est un dossier : nommez un seul fichier qui s’y trouve.",
    ),
    "not-a-folder": (
        "This is not a folder: name a folder that holds applications.",
        "Ce n’est pas un dossier : nommez un dossier qui contient des demandes.",
    ),
    "not-permitted": (
        "You are not allowed to read this: ask its owner for permission.",
        "Vous n’avez pas le droit de lire ceci : demandez l’accès à son propriétaire.",
    ),
    "cannot-open": (
        "This could not be opened: check its name, and that its disk is connected.",
        "L’ouverture a échoué : vérifiez le nom et que le disque est bien branché.",
    ),
    "no-applications": (
        "No application is in this folder: put a .yaml, .yml or .json file in it that has brand, "
        "campaign or toll_free at the top.",
        "Ce dossier ne contient aucune demande : ajoutez-y un fichier .yaml, .yml ou .json dont "
        "le premier niveau a brand, campaign ou toll_free.",
    ),
    "importer-unknown": (
        "“{name}” is not a form that can be read: use “native”, or leave it out.",
        "« {name} » n’est pas un format connu : utilisez « native », ou n’indiquez rien.",
    ),
    "too-large": (
        "This holds more than {n} MB: remove what is not part of the application.",
        "Le contenu dépasse {n} Mo : retirez ce qui ne fait pas partie de la demande.",
    ),
    "empty": (
        "This is empty: fill it with the application.",
        "Il n’y a rien ici : remplissez la demande.",
    ),
    "evidence-empty": (
        "This is empty: write what was seen, under pages for example.",
        "Il n’y a rien ici : écrivez ce qui a été vu, sous pages par exemple.",
    ),
    "not-saved-as-utf-8": (
        "This is saved as {form}: save it again as UTF-8.",
        "Le fichier est enregistré en {form} : enregistrez-le de nouveau en UTF-8.",
    ),
    "not-utf-8": (
        "From here on this is not UTF-8 text: save the file again as UTF-8.",
        "À partir d’ici, ce n’est plus du texte UTF-8 : enregistrez le fichier en UTF-8.",
    ),
    "nul": (
        "A NUL character stands here, so this is no text file: save it again as plain text.",
        "Un caractère NUL se trouve ici : enregistrez le fichier en texte brut.",
    ),
    "control": (
        "An invisible control character stands here: delete it.",
        "Un caractère de contrôle invisible se trouve ici : supprimez-le.",
    ),
    "too-much-work": (
        "This is too large or too deeply nested for this computer: make it simpler.",
        "C’est trop volumineux ou trop imbriqué pour cet ordinateur : simplifiez le fichier.",
    ),
    "more": (
        "There are {n} more faults: mend those above first.",
        "Autres erreurs, non affichées : {n}. Corrigez d’abord celles qui précèdent.",
    ),
    # Structure
    "not-a-mapping": (
        "The top level must hold named fields, such as brand or pages: begin with a name.",
        "Il faut au premier niveau des champs nommés, comme brand ou pages : commencez par un nom.",
    ),
    "no-application": (
        "This has none of brand, campaign and toll_free at the top: add the one that applies.",
        "Ni brand, ni campaign, ni toll_free ne se trouve au premier niveau : ajoutez ce qui "
        "convient.",
    ),
    "too-deep": (
        "This is nested more than 64 deep: remove levels.",
        "L’imbrication dépasse 64 niveaux : retirez des niveaux.",
    ),
    "too-many": (
        "From here on there are more than 50,000 names and values: remove what is not needed.",
        "À partir d’ici, il y a plus de 50\u00a0000 noms et valeurs : retirez le superflu.",
    ),
    "name-twice": (
        "“{name}” is given twice in one block, first on line {line}: keep one.",
        "« {name} » est donné deux fois dans un même bloc, d’abord à la ligne {line} : gardez-en "
        "un.",
    ),
    "name-not-text": (
        "The name of a field must be a word: put one here.",
        "Le nom d’un champ doit être un mot : mettez-en un ici.",
    ),
    # Fields
    "text-not-list": (
        "“{field}” takes one text, and this is a list: keep one.",
        "« {field} » prend un seul texte, et ceci est une liste : gardez-en un.",
    ),
    "text-not-block": (
        "“{field}” takes one text, and there are fields in it: write one text, in quotes.",
        "« {field} » prend un seul texte, et il s’y trouve des champs : écrivez un texte, entre "
        "guillemets droits.",
    ),
    "text-not-flag": (
        "“{field}” takes a text, and this is true or false: give a text.",
        "« {field} » prend un texte, et ceci est vrai ou faux : donnez un texte.",
    ),
    "list-not-block": (
        "“{field}” takes a list of texts, and there are fields in it: give texts only.",
        "« {field} » prend une liste de textes, et il s’y trouve des champs : donnez seulement "
        "des textes.",
    ),
    "block-not-text": (
        "“{field}” takes fields of its own, and this is a text: write its fields below it.",
        "« {field} » prend ses propres champs, et ceci est un texte : écrivez-les en dessous.",
    ),
    "block-not-list": (
        "“{field}” takes fields of its own, and this is a list: remove the dashes or brackets.",
        "« {field} » prend ses propres champs, et ceci est une liste : retirez les tirets ou les "
        "crochets.",
    ),
    "flag": (
        "“{field}” takes one of yes, no, true, false, on, off, 1, 0.",
        "« {field} » prend un de ces mots, en anglais : yes, no, true, false, on, off, 1, 0.",
    ),
    "not-readable": (
        "“{field}” holds something that cannot be read: give a text.",
        "« {field} » contient une chose qui ne peut être lue : donnez un texte.",
    ),
    "text-too-long": (
        "“{field}” holds more than 20,000 characters, and no form takes that many: shorten it.",
        "« {field} » dépasse 20\u00a0000 caractères, et aucun formulaire n’en prend autant : "
        "abrégez.",
    ),
    "both-names": (
        "“{field}” is given under another name too: keep one of the two.",
        "« {field} » est aussi donné sous un autre nom : gardez un des deux.",
    ),
    "one-text": (
        "“{field}” is one text where a list is read: it is taken as a list of one.",
        "« {field} » est un seul texte là où une liste est lue : il devient une liste d’un texte.",
    ),
    # Evidence
    "evidence-part": (
        "“{field}” is not a field of evidence: at the top, or all under one evidence, stand pages, "
        "pictures, line_types, blocks, mail, letters and registries.",
        "« {field} » n’est pas un champ des preuves : au premier niveau, ou sous un seul evidence, "
        "se trouvent pages, pictures, line_types, blocks, mail, letters et registries.",
    ),
    "evidence-field": (
        "“{field}” is not a field of evidence: remove it, or mend its name.",
        "« {field} » n’est pas un champ des preuves : retirez-le ou corrigez son nom.",
    ),
    "evidence-format": (
        "This says that it is “{name}”, and what is read here is a2p-lint.evidence/1: update "
        "a2p-lint, or give the file that a2p-lint gather wrote.",
        "Le fichier dit être « {name} », et ce qui est lu ici est a2p-lint.evidence/1 : mettez "
        "a2p-lint à jour, ou donnez le fichier écrit par a2p-lint gather.",
    ),
    "status": (
        "“{field}” takes a number of three digits such as 200 or 404; where no answer came, leave "
        "it out and give the cause.",
        "« {field} » prend un nombre de trois chiffres comme 200 ou 404; si aucune réponse n’est "
        "venue, laissez-le vide et donnez la cause (cause).",
    ),
    "status-unknown": (
        "“{field}” is {status}, which is no status of HTTP: it counts as an error of which nobody "
        "knows what it means.",
        "« {field} » vaut {status}, qui n’est pas un code HTTP : il compte comme une erreur dont "
        "on ignore le sens.",
    ),
    "answer-and-cause": (
        "“{field}” holds an answer and a cause ({cause}) after which there is none: the cause "
        "counts. Keep what is true.",
        "« {field} » contient une réponse et une cause ({cause}) après laquelle il n’y en a pas : "
        "la cause compte. Gardez ce qui est vrai.",
    ),
    "page-says-nothing": (
        "“{field}” says nothing of the web page: give its status and html, or the cause for which "
        "it could not be read.",
        "« {field} » ne dit rien de la page Web : donnez status et html, ou la cause (cause) pour "
        "laquelle elle n’a pu être lue.",
    ),
    "line-type-unknown": (
        "“{field}” says “{word}”, which is no kind of line that is known here, such as mobile, "
        "landline or voip: no rule can judge by it.",
        "« {field} » dit « {word} », qui n’est aucun type de ligne connu ici, comme mobile, "
        "landline ou voip : aucune règle ne peut en juger.",
    ),
    "registry-unknown": (
        "“{field}” says “{word}”, and the registers that rules know are eo-bmf and form-5500: no "
        "rule judges by this one.",
        "« {field} » dit « {word} », et les registres que les règles connaissent sont eo-bmf et "
        "form-5500 : aucune règle ne juge d’après celui-ci.",
    ),
    "record-twice": (
        "“{field}” is about the same thing as a record before it: the first one was taken.",
        "« {field} » porte sur la même chose qu’un relevé qui précède : le premier a été retenu.",
    ),
    "more-records": (
        "More records of which the same is to be said: {n}.",
        "Autres relevés dont il faut dire la même chose : {n}.",
    ),
    "records-differ": (
        "Two records of {key} differ: the one given beside the application was taken.",
        "Deux relevés de {key} diffèrent : celui fourni à part a été retenu.",
    ),
    "dated-later": (
        "The record of “{field}” is dated {day}, and today is {today}: mend its date.",
        "Le relevé de « {field} » est daté du {day}, et nous sommes le {today} : corrigez sa date.",
    ),
    "unmatched-page": (
        "No rule looks at “{field}”: no field of the application names this address, and no web "
        "page on record links to it. Check how both are written.",
        "Aucune règle ne regarde « {field} » : aucun champ de la demande ne donne cette adresse, "
        "et aucune page Web relevée n’y mène. Vérifiez comment les deux sont écrites.",
    ),
    "unmatched-value": (
        "No rule looks at “{field}”: no field of the application holds it. Check how both are "
        "written.",
        "Aucune règle ne regarde « {field} » : aucun champ de la demande ne le contient. Vérifiez "
        "comment les deux sont écrits.",
    ),
    "cause": (
        "“{field}” takes one of dns, tls, timeout, status, too-large, blocked, private-address, "
        "not-html, connection, redirects, scheme, refused; a letter or a picture has causes of "
        "its own.",
        "« {field} » prend un de ces mots : dns, tls, timeout, status, too-large, blocked, "
        "private-address, not-html, connection, redirects, scheme, refused ; une lettre ou une "
        "image a les siens.",
    ),
    "seen-on": (
        "“{field}” takes a day such as 2026-11-22.",
        "« {field} » prend une date comme 2026-11-22.",
    ),
    "evidence-flag": (
        "“{field}” takes yes or no.",
        "« {field} » prend yes ou no (oui ou non).",
    ),
    "letter-kind": (
        "“{field}” takes cp575, 147c or other.",
        "« {field} » prend cp575, 147c ou other.",
    ),
    "read-by": (
        "“{field}” takes text, ocr or hand.",
        "« {field} » prend text, ocr ou hand.",
    ),
    "line-type": (
        "“{field}” must say the type, for example mobile or voip.",
        "« {field} » doit donner le type, par exemple mobile ou voip.",
    ),
    "page-file-nowhere": (
        "“{field}” can only be opened from an application’s own folder: give html instead.",
        "« {field} » ne s’ouvre qu’à partir du dossier de la demande : donnez plutôt html.",
    ),
    "page-file-outside": (
        "“{field}” leads out of the application’s folder: move the web page into it.",
        "« {field} » mène hors du dossier de la demande : placez-y la page Web.",
    ),
    "page-file-missing": (
        "“{field}” names a file that is not there or cannot be read: check its name.",
        "« {field} » nomme un fichier absent ou illisible : vérifiez son nom.",
    ),
    "page-file-too-large": (
        "“{field}” and the web pages before it hold more than 16 MB: give less.",
        "« {field} » et les pages Web qui précèdent dépassent 16 Mo : donnez-en moins.",
    ),
    "page-file-too-long": (
        "“{field}” holds more Markdown than a web page does (200 KB): give less.",
        "« {field} » contient plus de Markdown qu’une page Web (200 ko) : donnez-en moins.",
    ),
    "page-file-not-utf-8": (
        "“{field}” names a file that is not UTF-8 text: save it again as UTF-8.",
        "« {field} » nomme un fichier qui n’est pas du texte UTF-8 : enregistrez-le en UTF-8.",
    ),
}
