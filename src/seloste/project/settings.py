"""Django's settings, derived from ``seloste.toml`` and the key file; nothing is configured here by hand."""

from pathlib import Path

from csp.constants import NONE, SELF
from django.utils.translation import gettext_lazy as _

from seloste.mailroom.signing_in import Security
from seloste.project.config import home, load_config
from seloste.project.edge import edge_settings
from seloste.staff.relying_party import passkeys_at

SELOSTE = load_config(home())
KEYRING = SELOSTE.read_keyring()

EDGE = edge_settings(SELOSTE)

SECRET_KEY = KEYRING.session.hex()
DEBUG = False
ALLOWED_HOSTS = [SELOSTE.host]
CSRF_TRUSTED_ORIGINS = [SELOSTE.address]
ROOT_URLCONF = "seloste.project.urls"
WSGI_APPLICATION = "seloste.project.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "seloste.design",  # first, so that its templates stand before those of the others
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "csp",
    "django_htmx",
    "seloste.vault",
    "seloste.audit",
    "seloste.publications",
    "seloste.staff",
    "seloste.systems",
    "seloste.links",
    "seloste.jobs",
    "seloste.consents",
    "seloste.contracts",
    "seloste.people",
    "seloste.mailroom",
    "seloste.inquiries",
    "seloste.rights",
    "seloste.website",
    "seloste.portal",
    "seloste.console",
    "seloste.api",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "seloste.api.problems.ProblemDocuments",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

DATABASES = {
    "default": SELOSTE.database_settings(SELOSTE.database.data),
    "keys": SELOSTE.database_settings(SELOSTE.database.keys),
}
DATABASE_ROUTERS = ["seloste.storage.routing.Router"]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

# Sign-in: django-allauth
AUTH_USER_MODEL = "staff.Account"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
PASSWORD_RESET_TIMEOUT = 3 * 24 * 3600
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "console:today"
ACCOUNT_ADAPTER = "seloste.staff.adapters.ClosedDoors"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
MFA_ADAPTER = "seloste.staff.adapters.SealedSecondFactors"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", *passkeys_at(SELOSTE.host)]
MFA_PASSKEY_LOGIN_ENABLED = True
# A finger, a face or a PIN each time: then a passkey is two factors in one.
MFA_WEBAUTHN_USER_VERIFICATION = "required"
MFA_FORMS = {
    "add_webauthn": "seloste.staff.passkeys.AddPasskey",
    "edit_webauthn": "seloste.staff.passkeys.RenamePasskey",
    "authenticate_webauthn": "seloste.staff.passkeys.ByPasskey",
    "reauthenticate_webauthn": "seloste.staff.passkeys.AgainByPasskey",
    "login_webauthn": "seloste.staff.passkeys.InByPasskey",
}
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "Seloste"
MFA_TOTP_TOLERANCE = 1

# Sessions and transport
SESSION_COOKIE_AGE = 12 * 3600
# In the session, not in a cookie of its own that the description does not list.
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = SELOSTE.encrypted
CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if SELOSTE.encrypted else 0
SECURE_SSL_REDIRECT = False
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 200
FILE_UPLOAD_HANDLERS = ["seloste.project.uploads.NoFiles"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        # allauth shows the TOTP code as an image in a data URL.
        "img-src": [SELF, "data:"],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "require-trusted-types-for": ["'script'"],
        "trusted-types": ["default", "seloste-inert"],
    }
}

# Letters out; user and password are asked for when a connection is opened, and stand nowhere here.
LETTERS_OUT = EMAIL_BACKEND = "seloste.mailroom.smtp.SignedIn"
EMAIL_HOST = SELOSTE.mail.host
EMAIL_PORT = SELOSTE.mail.port
EMAIL_USE_TLS = SELOSTE.mail.security is Security.STARTTLS
EMAIL_USE_SSL = SELOSTE.mail.security is Security.TLS
EMAIL_TIMEOUT = 20

# Languages and time
USE_I18N = USE_TZ = True
TIME_ZONE = "Europe/Helsinki"
LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("fi", _("Finnish")), ("sv", _("Swedish"))]
LOCALE_PATHS = [Path(__file__).parents[1] / "locale"]
LANGUAGE_COOKIE_AGE = 365 * 24 * 3600

STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

# Nothing about a request's content is ever logged: no URLs with tokens, no form data.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"nothing_personal": {"()": "seloste.project.logs.NothingPersonal"}},
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["nothing_personal"]}
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"seloste": {"level": "INFO"}, "django.request": {"level": "ERROR"}},
}
