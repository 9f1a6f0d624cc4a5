"""Sending through a mail server that is signed in to as the settings say, with a password or an access token."""

from smtplib import SMTP, SMTPAuthenticationError, SMTPException
from typing import Any

from django.conf import settings
from django.core.mail.backends.smtp import EmailBackend

from seloste.core.errors import SelosteError
from seloste.mailroom.signing_in import WithPassword, WithToken


class NoSignIn(SMTPException):
    """There was nothing to sign in with: no access token, or no secret where it was said to be."""


class SignedIn(EmailBackend):
    """Django's backend, which knows passwords only."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.username = self.password = ""

    def open(self) -> bool | None:
        """Open the connection, if it is not open, and sign in.

        Raises:
            NoSignIn: there is nothing to sign in with.
            SMTPException, OSError: the mail server cannot be reached, or refuses.
        """
        if self.connection:
            return False
        try:
            sign_in = settings.SELOSTE.mail.sign_in()
        except SelosteError as error:
            raise NoSignIn(str(error)) from None
        if isinstance(sign_in, WithPassword):
            self.username, self.password = sign_in.user, sign_in.password
        opened = super().open()
        if opened and self.connection and isinstance(sign_in, WithToken):
            try:
                _with_token(self.connection, sign_in)
            except BaseException:
                self.close()
                raise
        return opened


def _with_token(connection: SMTP, sign_in: WithToken) -> None:
    """Sign in; a token that is refused may have been withdrawn, so another one is asked for, once."""
    connection.ehlo_or_helo_if_needed()
    try:
        _say(connection, sign_in, anew=False)
    except SMTPAuthenticationError:
        _say(connection, sign_in, anew=True)


def _say(connection: SMTP, sign_in: WithToken, *, anew: bool) -> None:
    try:
        mechanism = sign_in.xoauth2(anew=anew)
    except SelosteError as error:
        raise NoSignIn(str(error)) from None
    # The first response goes with the command (RFC 4954, section 4).
    connection.auth("XOAUTH2", lambda challenge=b"": mechanism(challenge))
