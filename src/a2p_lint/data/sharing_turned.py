"""Words by which a policy tells of sharing from the other side: who gets, uses, writes.

Source: own compilation, 2026-11-22, in English, Spanish, French; tested by
tests/test_sharing_turned_round.py. Phrases are folded, a star stands for any ending.
"""

# Others get or use data: what it is stands behind.
GET = (
    "get", "gets", "receive", "receives", "obtain", "obtains", "have access to", "has access to",
    "gain access to", "given access to", "granted access to", "access", "use", "uses", "see who",
    "learn who", "see your", "sees your", "view your", "buy access to", "buy your", "be given",
    "be provided", "be sent", "be handed", "be shown", "keep", "hold", "recibir", "reciben",
    "recibe", "recibiran", "obtener", "obtienen", "obtendran", "tener acceso a", "tienen acceso a",
    "tendran acceso a", "utilizar", "utilizan", "usar", "usan", "recevoir", "recoivent", "recoit",
    "recevront", "obtenir", "obtiennent", "obtiendront", "avoir acces a", "ont acces a",
    "auront acces a", "ont acces aux", "utiliser", "utilisent", "se servir de", "se servent de",
)  # fmt: skip

# Others write to people.
WRITE = (
    "contact you", "contacting you", "text you", "texting you", "call you", "message you",
    "messages you", "reach you", "reach out to you", "reaching out to you", "follow up with you",
    "get in touch with you", "be in touch with you", "be in touch", "write to you", "ping you",
    "market to you", "advertise to you", "send you", "sending you", "sends you", "solicit you",
    "send texts", "send text messages", "send sms", "send messages", "allowed to text",
    "allowed to call", "allowed to contact", "allowed to message", "notify you", "offer you",
    "present you", "pitch you", "enviarle", "mandarle", "escribirle",
    "le escriban", "le envien", "le manden", "le contacten", "le llamen", "contactarle",
    "contactarlo", "contactarla", "llamarle", "comunicarse con usted", "contacto con usted",
    "ofrecerle", "enviarte", "contactarte", "escribirte", "vous joindre", "vous contacter",
    "vous ecrire", "vous texter", "vous envoyer", "vous appeler", "vous solliciter",
    "vous proposer", "vous offrir", "communiquer avec vous", "vous contactent",
    "vous ecrivent", "vous envoient", "communiquent avec vous",
)  # fmt: skip
# These say for themselves that it is by telephone.
BY_TELEPHONE = (
    "text", "texts", "texting", "call", "calls", "sms", "phone", "number", "mobile", "cell",
    "messages", "texto", "textos", "mensaje", "mensajes", "llamar*", "llamen", "celular",
    "telefono", "numero", "texter", "appeler", "appels", "telephone", "cellulaire",
)  # fmt: skip

# People are written to, and who does it stands behind.
WRITTEN_BY = (
    "contacted by", "texted by", "called by", "messaged by", "hear from", "hearing from",
    "solicited by", "contactado por", "contactada por", "contactados por", "contacte par",
    "contactee par", "contactes par", "joint par", "jointe par", "sollicite par",
)  # fmt: skip
# "Receive texts from", "consent to calls from us and": what comes from others, where people get it.
FROM_THEM = (
    "texts from", "text messages from", "messages from", "calls from", "offers from",
    "communications from", "promotions from", "sms from", "coupons from", "deals from",
    "mensajes de", "mensajes de texto de", "ofertas de", "textos de", "llamadas de",
    "promociones de", "textos de", "messages de", "offres de", "appels de", "textos provenant de",
    "messages provenant de", "textes de",
)  # fmt: skip
PEOPLE_GET = (
    "receive", "receiving", "get", "getting", "expect", "consent", "agree", "authorize", "accept",
    "opt in", "opting in", "recibir", "recibira", "acepta", "acepto", "autoriza", "recevoir",
    "recevrez", "acceptez", "accepte", "consentez", "autorisez",
)  # fmt: skip

# Data goes to others, who stand behind.
GO_TO = (
    "used by", "use by", "go to", "goes to", "going to", "end up with", "ends up with", "reach",
    "extended to", "extends to", "accessible to", "available to", "seen by", "viewed by",
    "received by", "obtained by", "accessed by", "in the hands of", "known to", "usado por",
    "usados por", "utilizado por", "utilizados por", "recibido por", "manos de", "disposicion de",
    "disponible para", "disponibles para", "a disposicion de",
    "llegar a", "ira a", "utilise par", "utilises par", "recu par", "recus par", "mains de",
    "disposition de", "parvenir a", "accessible a", "accessibles a", "vu par", "consulte par",
)  # fmt: skip
# The same of a consent, which is nobody else's.
COVER = (
    "covers", "cover", "applies to", "apply to", "extends to", "extended to", "extend to",
    "includes", "valid for", "good for", "cubre", "se extiende a", "incluye", "vise",
    "s etend a", "couvre", "comprend", "vaut", "vale tambien para", "vale para",
)  # fmt: skip
CONSENTS = (
    "your opt in", "your consent*", "your sign up", "your permission", "your agreement",
    "consent to text*", "consent to be text*", "consent to receive", "su consentimiento",
    "su autorizacion", "votre consentement", "votre accord", "votre inscription",
    "votre autorisation",
)  # fmt: skip
# More data of people who opted in, told by what it lists.
LISTED = (
    "who signed up", "who sign up", "who subscribed", "who subscribe", "who opted in",
    "our subscribers", "list of subscribers", "text subscribers", "our text list",
    "quienes se inscriben", "quien se inscribe", "nuestros suscriptores", "lista de suscriptores",
    "nos abonnes", "liste d abonnes", "qui s inscrit", "liste des abonnes",
)  # fmt: skip

# "You authorize us and our partners to contact you": the "to" is one of people's leave.
LEAVE = (
    "authorize", "authorise", "authorizes", "allow", "allows", "permit", "permits", "let", "lets",
    "agree", "agrees", "consent", "consents", "invite", "enable", "enables", "autoriza", "permite",
    "acepta", "consiente", "autorizo", "acepto", "autorisez", "permettez", "acceptez", "consentez",
    "autorise", "permet", "permettons", "permitimos", "autorizamos",
)  # fmt: skip

# "Will be able to", "get to": a "to" that needs no leave.
ABLE = frozenset(
    {"able", "allowed", "get", "free", "going", "permitted", "entitled", "have", "has", "want"}
)
# "Sponsors pay for it, and some of them may text you."
THEM = frozenset(
    {"they", "them", "whom", "who", "ellos", "ellas", "quienes", "ils", "elles", "eux"}
)
# Whoever else these stand between is the one who gets or writes.
OTHER_SUBJECTS = frozenset(
    {
        "we", "us", "you", "i", "he", "she", "nobody", "nosotros", "usted", "nous", "vous", "on",
        "te", "staff", "team", "office", "stop", "stops", "refrain",
    }
)  # fmt: skip
# Words between others and what they do, or before their name.
MOST_BETWEEN = 9

# People asked these others themselves, or they are no companies, or nobody lets them.
AT_REQUEST = (
    "if you ask them", "if you ask us to", "if you ask to", "if you request", "at your request",
    "you request*", "you asked", "when you ask them", "when you ask us to", "with your consent",
    "with your permission", "with your express", "that you choose", "whom you choose",
    "you contact", "you reach out", "you write to", "after you ask", "once you ask", "you ask them",
    "you upload", "you invite", "you install", "you add", "you deal with", "you click", "you visit",
    "you connect", "you link", "you buy from", "you order from", "independent of us",
    "their own policies", "their own privacy", "their own terms", "not responsible", "no control",
    "do not control", "not controlled", "si lo pide", "si usted lo pide", "con su permiso",
    "que usted elija", "no somos responsables", "a votre demande", "si vous le demandez",
    "que vous choisissez", "avec votre permission", "pas responsables",
)  # fmt: skip
PRETENDING = (
    "pretend*", "scam*", "impersonat*", "phish*", "fraud*", "spoof*", "claiming to be", "hack*",
    "unauthori*", "breach*", "illegal*", "estaf*", "hacerse pasar", "suplant*", "arnaqu*",
    "se faire passer", "se faisant passer", "hameconn*", "stolen", "steal",
)  # fmt: skip
# Partners of people, and of a firm.
PERSONS = (
    "my partner*", "your partner*", "his partner*", "her partner*", "law partner*",
    "dance partner*", "dancing partner*", "domestic partner*", "life partner*", "tennis partner*",
    "training partner*", "workout partner*", "study partner*", "practice partner*",
    "riding partner*", "running partner*", "walking partner*", "lab partner*",
    "accountability partner*", "partners and associates", "partner or associate",
    "partners or associates", "partner attorney*", "founding partner*", "managing partner*",
    "senior partner*", "partner in the firm", "partners of the firm", "partners in the firm",
)  # fmt: skip
# The business goes to somebody else as a whole.
SUCCEEDING = (
    "is sold", "are sold", "buys", "takes over", "take over", "taking over", "changes hands",
    "se vende", "adquier*", "est vendu*", "reprend", "rachet*",
)  # fmt: skip
