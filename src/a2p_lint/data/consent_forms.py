"""Words of web forms that ask for consent to texts, in English, Spanish and French.

Own compilation, 2026-11-22, after forms of site builders and of the providers' example pages.
"""

TEXTS = (
    "text", "texts", "texting", "texted", "txt", "txts", "sms", "mms", "rcs", "text message*",
    "texto", "textos", "texte moi", "textez", "textez moi", "mensaje de texto", "mensajes de texto",
    "message texte", "messages texte", "messages textes", "messagerie texte",
)  # fmt: skip
"""Texts by their own name; in a row of words for anything else ("full text") they are rare."""

MESSAGES = ("messages", "msgs", "msg", "messaging", "mensajes", "messagerie")
"""Texts, unless e-mail stands beside: the label of a box to write in is "Message"."""

MAIL = (
    "email", "emails", "e mail", "e mails", "newsletter", "newsletters", "correo", "correos",
    "correo electronico", "courriel", "courriels", "infolettre", "inbox", "mailing list",
)  # fmt: skip

PROMISES = (
    "you will get", "you will receive", "you ll get", "you ll receive", "you can expect",
    "expect to get", "expect to receive", "we will send you", "we ll send you", "we send you",
    "we will text you", "recibira", "va a recibir", "le enviaremos", "le mandaremos",
    "vous recevrez", "vous allez recevoir", "nous vous enverrons", "vous obtiendrez",
)  # fmt: skip
"""Opens a sentence that says what people get; beside the notices about texts, it is texts."""

INVITES = (
    "text us", "texting us", "call or text", "call text", "text or call", "text call",
    "call and text", "text or email us", "text a photo", "text photos", "text or e mail us",
    "envienos un mensaje", "envienos un texto", "llame o envie", "textez nous", "appelez ou textez",
    "our text", "escribanos", "ecrivez nous",
)  # fmt: skip
"""Invites people to write to the business: "call or text 503-555-0100"."""

CONSENT = (
    "agree", "agrees", "agreeing", "consent", "consents", "consenting", "receive", "receiving",
    "opt in", "opting in", "opted in", "sign up", "sign me up", "subscribe", "get", "send me",
    "text me", "text you", "notify me", "remind me", "will text", "may text", "texts you",
    "message me", "permission", "authorize", "authorise", "stop", "rates", "would you like", "yes",
    "join", "acepto", "acepta", "aceptar", "recibir", "quiero", "deseo", "autorizo", "consiento",
    "consentimiento", "suscribirme", "enviarme", "envienme", "tarifas", "si", "accepte", "accepter",
    "acceptez", "recevoir", "consens", "consentez", "consentement", "autorise", "veux", "souhaite",
    "envoyez moi", "textez moi", "m envoyer", "abonner", "frais", "oui", "opt me in", "texts about",
    "texts from", "text messages from", "text messages about", "alerts", "reminders", "rappels",
    "recordatorios", "alertas", "alertes", "updates",
)  # fmt: skip
"""One of these stands where people are asked or told about texts that they will get."""

AGREES = (
    "agree", "agreeing", "consent", "consenting", "accept", "acepto", "acepta", "aceptar",
    "consiento", "accepte", "acceptez", "consens", "consentez", "yes", "si", "oui", "i do",
    "opt in", "opt me in", "sign me up", "i authorize", "autorizo", "j autorise", "d accord",
    "de acuerdo", "i understand",
)  # fmt: skip
"""A label of few words that says yes to what stands beside it."""

REFUSALS = (
    "do not text", "don t text", "do not send me text", "do not send me texts",
    "don t send me text", "don t send me texts", "do not want text", "do not want texts",
    "do not want to receive text", "do not want to receive texts", "do not wish to receive text",
    "do not wish to receive texts", "don t want text", "don t want texts",
    "don t want to receive text", "don t want to receive texts", "prefer not to receive text",
    "prefer not to receive texts", "rather not receive text", "rather not receive texts",
    "do not want to receive sms", "do not wish to receive sms", "don t want to receive sms",
    "do not want sms", "do not send me sms", "do not send sms", "opt me out", "no texts please",
    "no text messages", "no sms", "do not agree", "do not consent", "don t agree", "don t consent",
    "decline text", "decline texts", "decline sms", "no deseo recibir", "no quiero recibir",
    "no me envien", "no acepto", "je ne veux pas", "je ne souhaite pas", "ne m envoyez pas",
    "je n accepte pas", "je refuse",
)  # fmt: skip
"""The box or answer says no to texts. Never "reply STOP to opt out of texts": see ``reversed``."""

UNTICKING = (
    "uncheck this", "uncheck the", "uncheck if", "uncheck to", "untick this", "untick the",
    "untick if", "untick to", "deselect this", "deselect if", "clear this box", "unselect this",
    "leave this box unchecked if you do not mind", "desmarque", "desmarcar", "decochez", "decocher",
    "check this box if you do not", "check here if you do not", "check if you do not",
    "tick this box if you do not", "tick here if you do not", "tick if you do not",
    "check this box if you don t", "check here if you don t", "tick this box if you don t",
    "check this box to opt out", "tick this box to opt out", "check here to opt out",
    "marque esta casilla si no", "marque aqui si no", "cochez cette case si vous ne",
    "cochez ici si vous ne",
)  # fmt: skip

NO_ANSWERS = (
    "no", "non", "none", "neither", "decline", "not now", "no thanks", "no gracias", "non merci",
    "email only", "e mail only", "phone call", "call only", "call", "email", "e mail", "phone",
    "correo", "correo electronico", "llamada", "telefono", "courriel", "appel", "telephone", "mail",
    "do not", "i do not", "opt out", "prefer not", "ninguno", "aucun",
)  # fmt: skip
"""An answer with which people get no texts."""

PHONES = (
    "phone", "phones", "mobile", "mobiles", "cell", "cellphone", "telephone", "tel", "sms number",
    "text number", "celular", "telefono", "movil", "cellulaire", "telephone cellulaire", "portable",
    "phone number", "numero de telefono", "numero de telephone",
)  # fmt: skip

POLICIES = (
    "terms", "policy", "policies", "privacy", "conditions", "terminos", "politica", "privacidad",
    "condiciones", "modalites", "politique", "confidentialite", "opt out", "tos",
)  # fmt: skip
"""A short line with one of these names another page: "SMS Terms"."""

GOALS = (
    "book", "booking", "reserve", "reservation", "order", "checkout", "check out", "pay", "payment",
    "buy", "purchase", "schedule", "register", "registration", "enroll", "enrol", "enrollment",
    "apply", "application", "continue", "next", "quote", "quotes", "estimate", "estimates",
    "appointment", "account", "create", "request", "contact", "send message", "send inquiry",
    "send enquiry", "donate", "give", "start", "get started", "finish", "complete", "place", "rsvp",
    "claim", "download", "reservar", "reserva", "comprar", "pagar", "continuar", "pedido", "pedir",
    "cita", "solicitar", "registrarse", "registrarme", "donar", "crear", "enviar mensaje",
    "cotizacion", "reserver", "commander", "payer", "continuer", "commande", "rendez vous",
    "demande", "demander", "creer", "envoyer la demande", "soumission", "donner", "faire un don",
    "s inscrire au cours",
)  # fmt: skip
"""On the button of a form: what people came for, other than texts."""

FOR_TEXTS = (
    "text me", "texts", "text alerts", "sms", "subscribe", "sign up for texts", "join", "text club",
    "get texts", "suscribirme", "suscribirse", "textos", "s abonner", "m abonner", "textez moi",
)  # fmt: skip
"""On the button of a form that is there for texts alone."""

OTHER_FIELDS = frozenset(
    {"textarea", "password", "date", "datetime-local", "time", "file", "month", "week"}
)
"""Kinds of controls that a form for texts alone does not have."""

BY_SENDING = (
    "by submitting", "by clicking", "by providing", "by entering", "by signing up",
    "by registering", "by continuing", "by completing", "by booking", "by ordering", "by tapping",
    "by pressing", "by giving", "by sending", "by filling", "by creating", "by placing",
    "by subscribing", "by joining", "by proceeding", "when you submit", "when you send",
    "by scheduling", "by requesting", "al enviar", "al hacer clic", "al proporcionar",
    "al registrarse", "al continuar", "al suscribirse", "al dar su numero", "al reservar",
    "en soumettant", "en cliquant", "en fournissant", "en vous inscrivant", "en continuant",
    "en envoyant", "en reservant", "en donnant",
)  # fmt: skip
"""Sending the form is the yes."""

TEXT_BACK = (
    "text you back", "texts you back", "text back", "we ll text you", "we will text you right",
    "text us", "start a text", "start texting", "continue by text", "chat by text", "reply by text",
    "answer by text", "le respondemos por texto", "le contestamos por texto",
    "vous repondons par texto",
)  # fmt: skip
"""A form with which people ask to be texted, whatever else they write in it."""

PICTURE_HOSTS = (
    "imgur.com", "ibb.co", "imgbb.com", "postimg.cc", "prnt.sc", "prntscr.com", "gyazo.com",
    "canva.com", "figma.com", "loom.com", "snipboard.io", "cloudinary.com", "flickr.com",
    "photobucket.com", "notion.site", "notion.so", "scribd.com", "issuu.com",
)  # fmt: skip
"""What people put there is a picture or a document of a form, and no form."""

FRAMED = (
    "hbspt.forms", "hsforms", "klaviyo-form", "klaviyo.js", "data-tf-", "typeform.com", "jotform",
    "form_embed.js", "leadconnectorhq", "msgsndr", "calendly", "acuityscheduling", "attn.tv",
    "postscript.io", "formstack", "wufoo", "cognitoforms", "docs.google.com/forms", "paperform",
    "forms.office", "elfsight", "getjobber", "housecallpro", "podium.com", "birdeye", "mindbody",
    "fareharbor", "zenoti", "vagaro", "squareup.com/appointments", "setmore", "simplybook",
    "activehosted", "ac-form", "mailchimp", "chimpstatic", "omnisend", "privy.com", "simpletexting",
    "ez-texting", "eztexting", "slicktext", "textedly", "tally.so", "fillout.com", "zohopublic",
    "zcform", "pardot", "marketo", "mktoform",
)  # fmt: skip
"""In the source of a page that lets another service put its form there, by script or frame."""

HARMLESS_FRAMES = (
    "youtube", "vimeo", "google.com/maps", "maps.google", "recaptcha", "googletagmanager",
    "facebook", "instagram", "spotify", "hcaptcha", "turnstile", "doubleclick", "about:blank",
    "wistia", "loom.com",
)  # fmt: skip

NOT_CONTENT = (
    "page not found", "page cannot be found", "page could not be found", "could not find that page",
    "couldn t find that page", "page doesn t exist", "page does not exist", "404 not found",
    "error 404", "404 error", "coming soon", "under construction", "domain is for sale",
    "domain may be for sale", "parked", "account suspended", "just a moment",
    "verify you are human", "checking your browser", "enable javascript", "please enable cookies",
    "access denied", "site is private", "password protected", "pagina no encontrada",
    "no se encontro la pagina", "en construccion", "proximamente", "page introuvable",
    "page non trouvee", "en construction", "bientot disponible", "activez javascript",
    "habilite javascript",
)  # fmt: skip
"""Says that there is nothing to judge on a page of few words."""

BOXES = (
    "checkbox", "checkboxes", "check box", "check boxes", "tick box", "tick boxes", "opt in box",
    "consent box", "sms box", "unchecked box", "unticked box", "optional box", "optional boxes",
    "empty box", "empty boxes", "box reads", "box says", "box states", "box labelled",
    "box labeled", "box that is not", "box is not", "box is empty", "box starts", "box that starts",
    "box is unchecked", "box is unticked", "boxes start", "tick a box", "ticks a box",
    "ticking a box", "tick the box", "ticks the box", "ticking the box", "check a box",
    "checks a box", "checking a box", "check the box", "checks the box", "checking the box",
    "tick an optional", "ticking an optional", "ticks an optional", "toggle", "casilla", "casillas",
    "case a cocher", "cases a cocher", "cochent une case", "cochant une case", "cochent la case",
    "cochant la case", "case vide", "case facultative", "case qui n est pas",
)  # fmt: skip
"""In the account of an opt-in: people tick something; "a text box" is for writing in."""

WEB = (
    *BOXES, "box", "boxes", "form", "forms", "web form", "webform", "field", "page", "website",
    "web site", "site", "online", "checkout", "formulario", "campo", "pagina", "sitio", "en linea",
    "formulaire", "champ", "en ligne",
)  # fmt: skip
"""In the account of an opt-in that declares no way: it is on the web."""

SHOWN_OTHERWISE = (
    "data rates", "rates may apply", "rates apply", "pueden aplicar", "peuvent s appliquer",
    "screenshot", "screenshots", "screen shot", "picture of", "image of", "pictured", "shown below",
    "captura", "capture d ecran", "script", "sign up sheet", "paper form",
)  # fmt: skip
"""A page that shows the words of an opt-in, or pictures of it, needs no form of its own."""

CONTACTING = (
    "agree to be contacted", "consent to be contacted", "agree to being contacted",
    "agree to receive communications", "consent to receive communications", "consent to contact",
    "agree to receive updates and communications", "may contact me", "can contact me",
    "to contact me", "may contact you", "permission to contact me", "permission to contact you",
    "to be contacted by", "agree to hear from", "yes contact me", "acepto ser contactado",
    "acepto ser contactada", "acepto que me contacten", "autorizo a que me contacten",
    "acepta ser contactado", "j accepte d etre contacte", "j accepte d etre contactee",
    "j accepte que l on me contacte", "a me contacter", "vous acceptez d etre contacte",
)  # fmt: skip
"""A yes to being reached, by whatever channel."""

AGREEING = (
    "agree", "agrees", "agreeing", "consent", "consents", "consenting", "receive", "opt in", "yes",
    "text me", "send me", "sign me up", "contact me", "authorize", "authorise", "permission",
    "want", "would like", "notify me", "remind me", "by checking", "by ticking", "call me",
    "e mail me", "email me", "acepto", "acepta", "quiero", "deseo", "autorizo", "consiento",
    "recibir", "contactarme", "accepte", "acceptez", "consens", "autorise", "veux", "souhaite",
    "recevoir", "envoyez moi", "textez moi", "contactez moi",
)  # fmt: skip
"""In the sentence of a label in which people say yes."""

NAMES = (
    "business", "company", "brand", "name", "location", "practice", "organization", "organisation",
    "client", "website", "dba", "store", "shop", "firm", "agency", "nombre", "empresa", "negocio",
    "nom", "entreprise", "compagnie", "marque",
)  # fmt: skip
"""In a blank that a template leaves for the business to fill in."""
