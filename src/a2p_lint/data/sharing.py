"""Words by which a policy says who passes what on to whom, and for what.

Source: own compilation, 2026-11-22, in English, Spanish, French; tested by tests/test_sharing.py.
Phrases are folded, a star stands for any ending (see ``phrases.Words``).
"""

# Whoever does these to data lets others have it, whatever stands beside the word.
SHARE = (
    "share", "shares", "shared", "disclose", "discloses", "disclosed", "divulge", "divulged",
    "compartamos", "compartirlos", "compartirlas", "compartirlo", "compartirla", "divulgarlos",
    "divulgarlas", "revelarlos", "cederlos", "cederlas", "cedamos", "divulguemos", "partagions",
    "divulguions", "compartimos", "comparte", "comparten", "compartir", "compartira", "compartiran",
    "compartiremos", "compartido", "compartida", "compartidos", "compartidas", "divulgamos",
    "divulgar", "divulga", "divulgara", "divulgaran", "divulgados", "divulgada", "divulgadas",
    "revelamos", "revelar", "revelaremos", "revelados", "cedemos", "ceder", "cedera", "cederan",
    "cederemos", "cedidos", "cedida", "cedidas", "intercambiamos", "partageons", "partage",
    "partagent", "partager", "partagera", "partagerons", "partagees", "partages", "partagee",
    "divulguons", "divulguer", "divulgue", "divulguerons", "divulguees", "divulgues", "divulguee",
    "cedons", "cedees", "cedes", "cedee", "echangeons", "echangees",
)  # fmt: skip

SELL = (
    "sell", "sells", "sold", "rent", "rents", "rented", "lease", "leased", "monetize", "monetise",
    "venderlos", "venderlas", "vendamos", "vendions", "vendemos", "vender", "vende", "venden",
    "vendera", "venderan", "venderemos", "vendido", "vendida", "vendidos", "vendidas", "alquilamos",
    "alquilar", "alquila", "alquilara", "alquilaran", "alquilaremos", "alquilados", "alquiladas",
    "rentamos", "vendu", "vendons", "vendre", "vend", "vendent", "vendra", "vendrons", "vendus",
    "vendues", "vendue", "louons", "louer", "louerons", "loues", "louees", "louee", "monnayons",
)  # fmt: skip

# These hand something over, often something else: what it is must stand right beside them.
HAND = (
    "trade", "traded", "swap", "swapped", "exchange", "exchanged", "barter", "furnish", "furnished",
    "give", "gives", "given", "pass", "passes", "passed", "provide", "provides", "provided",
    "transfer", "transfers", "transferred", "transmit", "transmitted", "forward", "forwarded",
    "send", "sends", "sent", "supply", "supplied", "release", "released", "distribute",
    "distributed", "make", "makes", "made", "hand", "hands", "handed", "communicate",
    "communicated", "license", "licensed", "let", "lets", "grant", "deliver", "lend", "lent",
    "communiquions", "transmettions", "communique", "transfere", "fourni", "envoyes", "envoyees",
    "entregarlos", "transferirlos", "damos", "dar", "entregamos", "entregar", "entregados",
    "facilitamos", "facilitar", "proporcionamos", "proporcionar", "transferimos", "transferir",
    "transferidos", "transferiremos", "comunicamos", "comunicar", "comunicados", "transmitimos",
    "suministramos", "transferiran", "transferira", "pasamos", "prestamos", "dara", "daran",
    "entregara", "entregaran", "comunicara", "comunicaran", "enviamos", "enviar",
    "proporcionaremos", "communiquons", "communiquer", "communiquees", "communiques",
    "communiquerons", "communiquee", "transmettons", "transmettre", "transmises", "transmis",
    "transmise", "transmettrons", "remettons", "remettre", "remis", "remises", "remise", "donnons",
    "donner", "donnees a", "fournissons", "fournir", "fournis", "fournies", "transferons",
    "transferer", "transferees", "transferes", "cederons", "envoyons", "envoyer", "pretons",
)  # fmt: skip

# The doing as a thing: it can be denied or forbidden, but says by itself that nothing is done.
NOUNS = (
    "sharing", "sale", "selling", "disclosure", "renting", "disclosing", "selling or sharing",
    "passing", "giving", "transfer of", "venta", "cesion", "divulgacion", "compartiendo",
    "intercambio", "partage", "vente", "divulgation", "communication", "location",
)  # fmt: skip
SALES = (
    "sale", "selling", "renting", "venta", "vente", "location",
)  # fmt: skip

# Numbers and consent that came with an opt-in to texts.
TEXTING = (
    "opt in data", "opt in information", "opt in consent", "opt in and consent", "opt ins",
    "optin data", "opt in details", "opt in records", "opt in status", "opt in lists",
    "opt in list", "text messaging originator*", "originator opt in", "sms consent", "sms opt in",
    "sms data", "sms information", "text message consent", "text messaging consent",
    "text message data", "text messaging data", "text message opt in", "text messaging opt in",
    "messaging consent", "text messaging information", "text message information",
    "texting consent", "texting data", "consent data", "consent information", "consent to receive",
    "consent to text*", "consent to be text*", "messaging data", "sms number*", "sms phone number*",
    "sms subscriber*", "text subscriber*", "mobile opt in", "mobile consent", "consent for sms",
    "consent for text*", "consents for text*", "sms program data", "mobile subscriber*", "sms list",
    "text list", "texting list", "subscriber list", "sms messaging", "consent records",
    "record of your consent", "messaging opt in", "texting opt in", "sms and consent",
    "text messages consent", "consent and phone", "phone numbers collected for sms",
    "numbers collected for text*", "consentimiento de sms", "consentimiento para sms",
    "consentimiento de mensajes", "consentimiento para recibir", "consentimiento de texto*",
    "consentimiento para mensajes", "consentimiento por sms", "datos de suscripcion",
    "suscripcion a mensajes", "suscripcion a los mensajes", "datos de mensajeria", "datos de sms",
    "consentimiento sms", "consentement aux textos", "consentement aux sms", "consentement sms",
    "consentement aux messages", "consentement a recevoir", "donnees de consentement",
    "inscription aux textos", "inscription aux sms", "adhesion aux textos", "donnees d adhesion",
    "donnees de messagerie", "consentement par texto", "donnees d inscription",
    "consentement texto",
)  # fmt: skip
MOBILE = (
    "mobile information", "mobile data", "mobile phone*", "mobile number*", "mobile contact*",
    "mobile details", "mobile telephone*", "mobile device number*", "mobile personal*",
    "cell number*", "cell phone*", "cellphone*", "cellular*", "phone number*", "telephone number*",
    "phone information", "phone data", "phone contact*", "phone details", "your mobile",
    "your cell", "your phone", "your number", "your numbers", "patients numbers",
    "customers numbers", "guests numbers", "members numbers", "clients numbers", "the number",
    "the numbers", "their number", "their numbers", "my number", "contact numbers", "text number",
    "wireless number*", "numbers", "a number", "numero*", "telefono*", "informacion movil",
    "datos moviles", "celular*", "movil*", "numeros", "informations mobiles", "donnees mobiles",
    "cellulaire*", "mobile", "mobiles", "telephone*",
)  # fmt: skip
PERSONAL = (
    "personal information", "personal data", "personal details", "personally identifi*",
    "personal info", "personal contact*", "pii", "information", "info", "data", "details",
    "contact list*", "customer list*", "mailing list*", "email address*", "e mail address*",
    "names", "name", "records", "contact information", "lists", "addresses", "contacts",
    "informacion", "datos", "dato", "datos personales", "nombres", "nombre", "lista de clientes",
    "correos", "correo", "listas", "renseignement*", "information*", "donnees", "coordonnees",
    "noms", "nom", "courriel*", "liste de clients", "listes",
)  # fmt: skip
# Before or in these, the data is nobody's.
NOBODYS = (
    "aggregate", "aggregated", "anonymous", "anonymized", "anonymised", "de identified",
    "deidentified", "non personal", "nonpersonal", "non personally", "non identifi*", "statistical",
    "statistics", "pseudonym*", "demographic", "cookie", "cookies", "browsing", "blog", "posts",
    "comments", "testimonial*", "photo*", "reviews", "recipes", "tips", "news", "articles",
    "stories", "public information", "publicly", "open source", "nutrition*", "product information",
    "health tips", "general information", "more information", "information about our",
    "information on our", "agregad*", "anonim*", "estadistic*", "no personal*", "resenas",
    "agrege*", "anonym*", "statistiques", "non nominati*", "temoignages", "avis de",
)  # fmt: skip
PRONOUNS = (
    "it", "them", "this", "these", "that", "those", "any of it", "lo", "los", "la", "las", "le",
    "les", "l", "esto", "cela", "ceux ci", "celles ci", "celui ci",
)  # fmt: skip

# Who might use the data for ends of its own.
OTHERS = (
    "third part*", "3rd part*", "outside part*", "other part*", "outside compan*",
    "outside organi*", "outside business*", "unaffiliated", "non affiliated", "nonaffiliated",
    "partner", "partners", "partnering", "affiliate", "affiliates", "affiliated", "subsidiaries",
    "sister compan*", "sister brand*", "sister store*", "sister business*", "related compan*",
    "related entities", "family of compan*", "group compan*", "corporate family", "sponsor",
    "sponsors", "advertiser*", "marketers", "marketing compan*", "other compan*", "other business*",
    "other brand*", "other store*", "other shops", "other retailer*", "other organi*",
    "other firms", "other entities", "others", "companies", "businesses", "brands", "organizations",
    "lenders", "insurers", "insurance carriers", "insurance agents", "manufacturers", "dealers",
    "dealerships", "exhibitors", "merchants", "retailers", "co sponsors", "cosponsors",
    "partner network", "agents in our network", "network of agents", "network of lenders",
    "lead buyer*", "buyers", "data broker*", "list broker*", "brokers", "solar", "agencies",
    "co marketers", "joint venture*", "anyone who pays", "anyone who advertises",
    "anyone who advertises with us", "contractors", "lead network*", "marketing network*",
    "suppliers", "marketplace", "outsiders", "terceros", "tercero", "terceras", "socios", "socio",
    "afiliad*", "filiales", "otras empresas", "otros comercios", "otros negocios",
    "otras companias", "otras marcas", "patrocinador*", "anunciantes", "empresas", "companias",
    "empresas hermanas", "aliados", "fabricantes", "otras organizaciones", "otros", "tiers",
    "tierce*", "partenaire*", "affilie*", "autres entreprises", "autres societes",
    "autres compagnies", "autres marques", "autres marchands", "autres detaillants",
    "autres commercants", "commanditaire*", "annonceur*", "entreprises", "societes",
    "societes soeurs", "fabricants", "autres organismes", "autres commerces", "autrui", "courtiers",
)  # fmt: skip
# Who works with the data for the sender, and for nothing else.
HELPERS = (
    "service provider*", "third party service*", "third party provider*", "third party vendor*",
    "third party processor*", "third party platform*", "third party compan* that",
    "third party messaging*", "third party sms*", "third party contractor*", "third party tool*",
    "third party payment*", "third party supplier*", "third party hosting*",
    "third party software*", "third party delivery*", "third party agents",
    "third party analytics*", "vendor", "vendors", "provider", "providers", "processor",
    "processors", "subcontractor*", "sub contractor*", "subprocessor*", "sub processor*", "carrier",
    "carriers", "aggregator*", "platform", "platforms", "hosting compan*", "payment compan*",
    "delivery compan*", "shipping compan*", "phone compan*", "phone companies", "telephone compan*",
    "software compan*", "courier*", "contractors who", "contractors that", "our contractors",
    "independent contractors", "our staff", "our employees", "employees", "our agents",
    "agents who", "accountant*", "auditor*", "attorney*", "lawyers", "legal counsel",
    "professional advis*", "advisors", "advisers", "banks", "payment partner*", "delivery partner*",
    "messaging partner*", "sms partner*", "technology partner*", "shipping partner*",
    "hosting partner*", "fulfillment partner*", "fulfilment partner*", "service partner*",
    "processing partner*", "texting partner*", "marketing service*", "email service*",
    "mail house*", "answering service*", "collection agenc*", "collections agenc*",
    "third party collection*", "lab", "labs", "laboratories", "pharmacies", "your insurer",
    "your insurance*", "your physician*", "hospital*", "financial institution*", "support services",
    "customer service vendor*", "twilio", "proveedor de servicio*", "proveedores", "proveedor",
    "operador*", "procesador*", "plataforma*", "subcontratista*", "contratistas", "empleados",
    "nuestros agentes", "mensajeria", "fournisseur*", "prestataire*", "sous traitant*",
    "operateur*", "agregateur*", "plateforme*", "transporteur*", "nos employes", "employes",
    "mandataire*", "comptable*", "processeur*", "telecommunicateur*", "exploitant*",
)  # fmt: skip
# Behind "third parties": they work for the sender.
WORKING = (
    "help us", "helps us", "helping us", "help run", "help operate", "help deliver", "help send",
    "help with our", "help provide our", "who help", "that help us", "assist us", "assists us",
    "assisting us", "assist in", "assist with", "perform", "performs", "performing", "host our",
    "work for us", "works for us", "act on our", "acting on our", "on our behalf", "for us",
    "services to us", "run our", "send our", "sends our", "sending our", "send these",
    "send the texts", "send texts for", "transmit our", "deliver our", "delivers our",
    "deliver these", "under contract", "bound by", "we hire", "we employ", "we engage",
    "service our", "provide us", "provides us", "carry our", "carry the messages", "carry these",
    "process payment*", "process order*", "processing payment*", "process your payment*",
    "support our", "nos ayudan", "ayudan a operar", "ayudan a enviar", "en nuestro nombre",
    "por cuenta nuestra", "prestan servicios", "nos prestan", "procesan", "que envian nuestros",
    "trabajan para nosotros", "entregan nuestros", "nous aident", "pour notre compte",
    "en notre nom", "nous assistent", "qui envoient nos", "qui acheminent", "traitent", "hebergent",
    "travaillent pour nous", "livrent nos",
)  # fmt: skip
# What the sharing is for: what people asked for. It excuses partners, but no marketing of theirs.
SERVING = (
    "who need", "that need", "strictly necessary", "as needed", "as necessary", "needed to",
    "necessary to", "only to the extent", "fulfil*", "complete your", "in order to provide",
    "to provide the", "to provide our", "to provide you", "to deliver", "needed for",
    "necessary for", "enable us", "allow us", "so that we can", "so we can", "process your",
    "to process", "to operate", "to schedule", "to ship", "to verify", "to bill", "to coordinate",
    "for billing", "for payment processing", "to perform", "to carry out", "treatment",
    "to complete", "to arrange", "to install", "to repair", "store", "host", "support", "maintain",
    "you request*", "you asked", "you order*", "your request", "your order", "your delivery",
    "your booking", "para entregar", "necesario para", "necesarios para", "para prestar",
    "para proporcionar", "para completar", "para enviar nuestros", "para cumplir", "para procesar",
    "usted solicit*", "necessaire*", "fournir nos", "pour fournir", "pour livrer",
    "pour envoyer nos", "pour executer", "pour traiter", "vous demandez", "que vous avez demande*",
    "votre commande", "votre demande",
)  # fmt: skip
LAW = (
    "law", "laws", "legal", "legally", "law enforcement", "court", "courts", "subpoena*",
    "regulat*", "authorities", "government*", "warrant", "police", "fraud", "comply", "compliance",
    "required by", "merger", "acquisition", "acquire*", "bankruptcy", "reorgani*",
    "business transfer*", "successor*", "sale of our business", "sale of the business",
    "sale of all", "assets", "emergenc*", "safety", "change of control", "new owner",
    "protect our rights", "buyer of our", "ley", "leyes", "autoridad*", "tribunal*", "judicial*",
    "fusion", "adquisicion", "legal*", "loi", "lois", "autorite*", "tribunaux", "tribunal",
    "judiciaire*", "faillite", "securite",
)  # fmt: skip
NOBODY = (
    "no one", "nobody", "noone", "no third part*", "no other part*", "no other compan*",
    "no outside*", "nowhere", "no partner*", "no affiliate*", "not with any", "never with", "nadie",
    "ningun*", "ninguna", "ninguno", "aucun", "aucune", "personne d autre", "a personne",
    "avec personne", "nulle part",
)  # fmt: skip

# For what: to sell something to the people.
MARKETING = (
    "marketing", "promotional", "promotion", "promotions", "promote", "advertise", "advertising",
    "advertisement*", "market to", "solicit", "solicitation*", "special offers", "offers",
    "their products", "their services", "their own", "of their own", "discounts", "deals",
    "coupons", "may interest you", "might interest you", "of interest to you", "interest you",
    "may enjoy", "will enjoy", "might enjoy", "would enjoy", "might like", "may like", "will like",
    "of interest", "products and services we think", "whose products", "whose offers",
    "whose services", "may contact you", "can contact you", "may text you", "may call you",
    "reach out to you", "lead generation", "cross promotion*", "telemarketing", "newsletters",
    "commercial purposes", "business purposes of their", "for a fee", "for money", "for payment",
    "comercializacion", "mercadeo", "mercadotecnia", "promocion*", "publicidad", "publicitari*",
    "ofertas", "sus productos", "sus servicios", "sus propios", "sus propias", "interesarle",
    "interesarles", "fines comerciales", "contactarle", "comunicarse con usted",
    "commercialisation", "promotion*", "publicite*", "publicitaire*", "leurs offres",
    "leurs produits", "leurs services", "leurs propres", "vous interesser", "fins commerciales",
    "offres", "prospection", "demarchage", "vous joindre", "rabais", "sollicitation",
)  # fmt: skip
# The same without anybody named who gets the data: "we may share it for marketing".
ADVERTISING = (
    "marketing", "promotional", "advertising", "promotions", "publicidad", "promocion*", "mercadeo",
    "publicite*", "publicitaire*", "promotion*",
)  # fmt: skip
# The sender's own marketing, by others' hands.
OUR_OWN = (
    "our marketing", "our own marketing", "our advertis*", "our own advertis*", "our promot*",
    "our offers", "our own offers", "our texts", "our text messages", "our messages",
    "our campaigns", "our own products", "our own promot*", "our newsletter*", "our products",
    "our services", "on our behalf", "for us", "our sms", "send you our", "marketing of our",
    "our communications", "nuestras ofertas", "nuestra publicidad", "nuestros mensajes",
    "nuestras promociones", "en nuestro nombre", "nuestro marketing", "nuestros productos",
    "nos offres", "notre publicite", "nos messages", "nos textos", "nos promotions", "en notre nom",
    "pour notre compte", "notre marketing", "nos produits",
)  # fmt: skip
THEIR_OWN = (
    "their own", "their products", "their services", "their offers", "their marketing",
    "their promot*", "third parties marketing", "own marketing purposes", "own purposes",
    "whose products", "whose offers", "their direct marketing", "their special offers",
    "sus propios", "sus propias", "sus productos", "sus ofertas", "sus servicios", "leurs propres",
    "leurs offres", "leurs produits", "leurs services", "leur propre",
)  # fmt: skip
# "For purposes other than marketing", "for non-marketing purposes".
NOT_BEFORE = frozenset(
    {"not", "non", "than", "no", "pas", "que", "never", "without", "sans", "sin"}
)

# What follows is said anew.
TURNS = (
    "but", "however", "although", "though", "yet", "nevertheless", "instead", "whereas", "pero",
    "sin embargo", "aunque", "no obstante", "sino", "mais", "toutefois", "cependant", "neanmoins",
    "bien que",
)  # fmt: skip
# What follows is an exception from what was said.
EXCEPTS = (
    "except", "excepting", "excluding", "exclude", "excludes", "excluded", "with the exception",
    "other than", "apart from", "aside from", "unless", "save for", "save to", "besides",
    "outside of", "beyond", "not including", "this does not include", "does not include",
    "do not include", "without including", "which does not", "excepto", "salvo", "a excepcion",
    "con excepcion", "excluyendo", "excluye", "excluyen", "a menos que", "aparte de",
    "con la excepcion", "sin incluir", "sauf", "hormis", "a l exception", "a l exclusion",
    "excluant", "exclut", "excluent", "excepte", "a moins", "en dehors", "hors", "mis a part",
)  # fmt: skip
# "We will only share it with your consent", "unless you agree": an exception that names nobody.
CONSENTING = (
    "consent", "permission", "agree", "agreed", "authoriz*", "ask us", "direct us", "request",
    "tell us", "consentimiento", "permiso", "autoriz*", "consentement", "autorisation", "accord",
)  # fmt: skip
# Texting data is left out of whatever the policy says elsewhere.
EXEMPTING = (
    "exclude", "excludes", "excluding", "excluded", "exempt", "exempts", "exempted",
    "does not apply", "do not apply", "not apply", "does not include", "do not include",
    "not included", "not covered", "does not cover", "do not cover", "does not extend",
    "not part of", "never applies", "doesn t apply", "don t apply", "doesn t include",
    "don t include", "none of the above", "excluye", "excluyen", "excluyendo", "excluidos",
    "excluidas", "no se aplica", "no aplica", "no se aplican", "no incluye", "no incluyen",
    "no abarca", "no abarcan", "exclut", "excluent", "excluant", "exclus", "exclues", "exclu",
    "exclue", "ne s applique*", "ne vise", "ne visent", "ne comprend", "ne comprennent",
    "ne concerne*",
)  # fmt: skip
# What they are left out of.
REFERRING = (
    "above", "foregoing", "preceding", "categories", "section", "sections", "clause", "paragraph",
    "mentioned", "described", "this does not", "nothing in", "this sharing", "these disclosures",
    "this policy", "these purposes", "these uses", "from this", "list", "sharing", "lo anterior",
    "anteriores", "anterior", "categorias", "seccion", "esto no", "parrafo", "ci dessus",
    "qui precede", "precedent*", "ce paragraphe", "cela ne", "presente", "ce partage",
)  # fmt: skip
# A question or a heading says nothing, nor does what people may ask for.
ASKING = (
    "how", "what", "when", "who", "why", "do", "does", "whether", "which", "where", "with", "como",
    "que", "quien", "cuando", "comment", "quand", "qui", "quoi", "pourquoi", "avec",
)  # fmt: skip
RIGHTS = (
    "right to", "rights to", "request that", "you may ask", "you can ask", "may request", "whether",
    "if we", "if it is", "if you share", "before we", "before sharing", "should we ever",
    "opt out of", "do not sell my", "do not sell or share my", "by california law",
    "shine the light", "the term", "as defined", "is defined", "means", "with whom we",
    "to whom we", "con quienes", "avec qui nous", "derecho a", "puede pedir", "puede solicitar",
    "si compart*", "si nous", "avant de", "droit de", "vous pouvez demander", "pouvez demander",
)  # fmt: skip
# People leave a sharing that would take place without them.
UNWANTED = (
    "not want us to", "not wish us to", "not want your", "not wish your", "not want to have your",
    "prefer that we not", "prefer we not", "not want the", "not wish to have your",
    "prefer not to have", "rather we did not", "not want to be contacted by", "not want my",
    "no desea que", "no quiere que", "prefiere que no", "ne souhaitez pas que", "ne voulez pas que",
    "ne desirez pas que", "preferez que",
)  # fmt: skip
# Who does it: people themselves.
PEOPLE = frozenset(
    {"you", "users", "visitors", "customers", "patients", "clients", "members", "usted", "ustedes",
     "vous", "usuarios", "clientes", "i"}
)  # fmt: skip
# Between the people and what they do: "you may choose to share".
CHOOSING = frozenset(
    {"may", "can", "choose", "to", "decide", "also", "might", "will", "voluntarily", "have",
     "would", "should", "freely", "que", "nos", "nous", "puede", "pueda", "decida", "elija",
     "pouvez",
     "choisissez", "de", "avez", "ha", "us", "already", "has", "must", "do", "not", "ne", "no"}
)  # fmt: skip
WE = frozenset(
    {"we", "may", "it", "they", "also", "do", "does", "will", "can", "our", "is", "are", "podemos",
     "nous", "pouvons", "nosotros", "se", "on", "nos", "never", "sometimes"}
)  # fmt: skip
# Subjects that begin a clause behind a comma, whatever stands before.
SUBJECTS = frozenset({"we", "nous", "nosotros"})
# "Data, excluding consent, may be shared."
GOING_ON = frozenset({"may", "will", "is", "are", "can", "puede", "pueden", "peut", "peuvent"})
AND = frozenset({
    "and", "or", "y", "e", "et", "ou", "o", "nor",
})  # fmt: skip
US = frozenset({
    "us", "me", "nosotros", "nous",
})  # fmt: skip
# Stands between a verb and what it is done to.
BETWEEN = frozenset(
    {
        "your", "my", "the", "any", "all", "of", "or", "and", "nor", "their", "our", "his", "her",
        "some", "this", "that", "these", "those", "such", "to", "other", "people", "s", "out",
        "along", "on", "away", "over", "available", "us", "certain", "customer", "customers",
        "patient", "patients", "client", "clients", "user", "users", "visitor", "visitors",
        "member", "members", "guest", "guests", "subscriber", "subscribers", "consumer", "donor",
        "donors",
        "personal", "contact", "private", "collected", "ever", "not", "also", "otherwise", "it",
        "name", "names", "mobile", "selected", "limited", "basic", "relevant",
        "in", "way", "no", "against", "trade", "rent", "lease", "share", "sell", "disclose",
        "su", "sus", "tu", "tus", "mi", "el", "la", "los", "las", "de", "del", "ni", "o", "y", "a",
        "ningun", "ninguna", "nuestros", "clientes", "este", "estos", "esta", "compartimos",
        "alquilamos", "compartir", "alquilar", "vendemos", "vender", "cedemos", "ceder",
        "votre", "vos", "notre", "nuestra", "nuestro", "le", "les", "des", "du", "d", "l", "ou",
        "et",
        "ne", "pas", "aucun",
        "aucune", "ses", "ces", "cette", "ce", "nos", "leurs", "partageons", "louons", "partager",
        "louer", "vendons", "vendre", "cedons", "jamais", "lesdits",
    }
)  # fmt: skip
FORBIDDEN = (
    "prohibited", "forbidden", "not permitted", "not allowed", "never permitted", "never allowed",
    "is strictly prohibited", "does not happen", "never happens", "never occurs", "not take place",
    "prohibido", "prohibida", "no esta permitid*", "interdit", "interdite", "n est pas permis*",
    "n a jamais lieu", "not occur", "ruled out", "out of the question",
)  # fmt: skip
# Before what is forbidden: "it is against our rules to share".
RULED_OUT = (
    "against our rules", "against our rule", "against our policy", "against our policies",
    "against our principles", "against our values", "against our practice", "against the rules",
    "against company policy", "against office policy", "forbid", "forbids", "forbidden",
    "it wrong", "is wrong", "be wrong", "breach of trust", "betrayal of trust",
    "contra nuestras reglas", "contra nuestras normas", "contra nuestra politica", "prohibido",
    "prohibe", "prohiben", "interdisent", "interdit de", "contre nos regles",
    "contraire a nos regles", "contraire a notre politique", "contraire a nos principes",
)  # fmt: skip
REFUSALS = frozenset(
    {"refuse", "refuses", "refrain", "refrains", "prohibit", "prohibits", "nobody", "ningun",
     "ninguna", "ninguno", "nadie", "nothing", "nada", "rien", "aucunement", "hardly", "neither",
     "none", "tampoco", "jamas", "nul", "nulle"}
)  # fmt: skip
# Promises that name no sharing: the data goes nowhere.
KEPT = (
    "to ourselves", "stays with us", "stay with us", "remains with us", "remain with us",
    "stays in house", "goes to nobody", "goes to no one", "go to nobody", "go to no one",
    "never leaves us", "never leave us", "leaves our", "never leaves our", "between you and us",
    "for our eyes only", "kept in house", "kept private and", "kept strictly confidential",
    "kept confidential and", "used by us alone", "used only by us", "queda entre nosotros",
    "se queda con nosotros", "se quedan con nosotros", "solo lo usamos nosotros",
    "restent chez nous", "reste chez nous", "reste entre nous", "pour nous seuls",
)  # fmt: skip
