"""An open mailbox on an IMAP server: what is in it, and where its letters go (RFC 3501, 4315, 6851).

Numbers of letters hold while one connection is open, and are never kept: after any new connection the folder is
read anew, so that a server may number its letters as it likes (UIDVALIDITY).
"""

import ssl
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError, LoginError, ProtocolError

from seloste.core.letters.message import MAX_BYTES
from seloste.mailroom.mailbox_account import Account, NotFetched, Originals
from seloste.mailroom.signing_in import Security, SignIn, WithPassword, WithToken

MOST: Final = 10_000
"""Letters listed at once; an answer with more numbers than fit into one line could not be read."""
_TIMEOUT: Final = SocketTimeout(connect=20, read=60)
_LATER: Final = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]")
"""Codes of a server that could not do it just now (RFC 5530)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A letter in the mailbox, not downloaded yet: its number, its bytes, and when the server received it."""

    uid: int
    size: int
    received_at: datetime | None


class Mailbox:
    """A folder that is open; ``open_mailbox`` makes it."""

    def __init__(self, client: Any, account: Account) -> None:
        self._client, self._account = client, account
        self._folders: dict[str, str] = {}
        self.validity = 0

    def waiting(self) -> tuple[list[int], int]:
        """Return the numbers of the first letters, and how many letters there are in all.

        Letters that somebody marked as deleted are among them, for they came; and this program, too, may have been
        cut short after marking them.
        """
        with self._asking(f"open the folder “{self._account.folder}”"):
            opened = self._client.select_folder(self._named(self._account.folder))
            self.validity = int(opened.get(b"UIDVALIDITY", 0))
            total = int(opened[b"EXISTS"])
            return (self._client.search(f"1:{min(total, MOST)}") if total else []), total

    def still_here(self, uids: Sequence[int]) -> list[int]:
        """Return those of some letters that nobody has put away since they were listed."""
        with self._asking("say which letters there are"):
            self._client.noop()
            return list(self._client.search(["UID", ",".join(map(str, uids))]))

    def look_at(self, uids: Sequence[int]) -> Mapping[int, Waiting]:
        """Return what is known of these letters without downloading them; those that are gone are left out."""
        with self._asking("say how long its letters are"):
            rows = self._client.fetch(uids, ["RFC822.SIZE", "INTERNALDATE"])
            return {
                uid: Waiting(uid=uid, size=int(row[b"RFC822.SIZE"]), received_at=row.get(b"INTERNALDATE"))
                for uid, row in rows.items()
                if b"RFC822.SIZE" in row
            }

    def download(self, uids: Sequence[int]) -> Mapping[int, bytes]:
        """Return the raw letters, of each no more than shows that it is too long; none is marked as seen."""
        with self._asking("give a letter out"):
            rows = self._client.fetch(uids, [f"BODY.PEEK[]<0.{MAX_BYTES + 1}>"])
            return {uid: row[b"BODY[]<0>"] or b"" for uid, row in rows.items() if b"BODY[]<0>" in row}

    def move(self, uids: Sequence[int], *, to: str) -> None:
        """Put letters into a folder, which is made where it is missing."""
        if uids:
            folder, moves = self._made(to), self._client.has_capability("MOVE")
            # RFC 6851, section 3.3: what MOVE stands for; of others' letters none is touched.
            move = self._client.move if moves else self._copy_and_delete
            self._do(f"move letters into the folder “{to}”", uids, lambda left: move(left, folder))

    def delete(self, uids: Sequence[int]) -> None:
        """Delete these letters and no others."""
        self._do("delete letters", uids, self._delete)

    def _copy_and_delete(self, uids: Sequence[int], folder: str) -> None:
        self._client.copy(uids, folder)
        self._delete(uids)

    def _delete(self, uids: Sequence[int]) -> None:
        self._client.delete_messages(uids, silent=True)
        self._client.uid_expunge(uids)

    def _do(self, what: str, uids: Sequence[int], do: Callable[[Sequence[int]], object]) -> None:
        """Do something with letters; some that somebody else has just put away are no reason to leave the others."""
        while uids:
            try:
                with self._asking(what):
                    do(uids)
            except NotFetched:
                left = self.still_here(uids)
                if len(left) == len(uids):
                    raise
                uids = left
            else:
                return

    def count(self, folder: str) -> int:
        """Return how many letters are in a folder; none when there is no such folder."""
        with self._asking("say how many letters there are"):
            name = self._named(folder)
            if not self._client.folder_exists(name):
                return 0
            return int(self._client.folder_status(name, ["MESSAGES"])[b"MESSAGES"])

    def _made(self, name: str) -> str:
        if name not in self._folders:
            with self._asking(f"make the folder “{name}”"):
                folder = self._named(name)
                if not self._client.folder_exists(folder):
                    self._client.create_folder(folder)
                    with suppress(
                        IMAPClientError
                    ):  # Shown or not shown in a mail program: nothing hangs on it.
                        self._client.subscribe_folder(folder)
                self._folders[name] = folder
        return self._folders[name]

    def _named(self, name: str) -> str:
        """Say a folder's name as the server does: below the prefix of one's own folders, with its separator."""
        if name.upper() == "INBOX" or not self._client.has_capability("NAMESPACE"):
            return name
        personal = self._client.namespace().personal
        prefix, separator = personal[0] if personal else ("", "/")
        own = separator.join(name.split("/")) if separator else name
        return own if own.startswith(prefix) else prefix + own

    @contextmanager
    def _asking(self, what: str) -> Iterator[None]:
        with _server_errors(self._account, what):
            yield


@contextmanager
def open_mailbox(account: Account) -> Iterator[Mailbox]:
    """Sign in to a mailbox and leave it in the end.

    Raises:
        Lost: the server cannot be reached just now.
        NotFetched: it shows no certificate that counts, refuses the sign-in, or cannot do what is needed.
        NoToken: there is no access token to sign in with.
    """
    client = _connected(account)
    try:
        with _server_errors(account, "begin"):
            if not _able(client, account):
                raise NotFetched(
                    f"The mail server {account.host} can neither move nor delete single letters (it has neither "
                    "MOVE nor UIDPLUS), so fetching would touch letters of others; nothing was fetched."
                )
        yield Mailbox(client, account)
        with suppress(IMAPClientError, OSError):
            client.logout()
    finally:
        # A server that has stopped answering is not waited for again.
        with suppress(IMAPClientError, OSError):
            client.shutdown()


def _able(client: Any, account: Account) -> bool:
    uidplus = client.has_capability("UIDPLUS")
    return bool(uidplus or (account.originals is Originals.MOVE and client.has_capability("MOVE")))


def _connected(account: Account) -> Any:
    tls, context = account.security is Security.TLS, ssl.create_default_context()
    with _server_errors(account, "greet"):
        client = IMAPClient(account.host, account.port, ssl=tls, ssl_context=context, timeout=_TIMEOUT)
    client.normalise_times = False  # An hour without its zone would be another hour.
    try:
        if account.security is Security.STARTTLS:
            with _server_errors(account, "begin an encrypted connection"):
                client.starttls(context)
        _sign_in(client, account)
    except BaseException:
        with suppress(IMAPClientError, OSError):
            client.shutdown()
        raise
    return client


def _sign_in(client: Any, account: Account) -> None:
    """Sign in; a token that is refused may have been withdrawn, so another one is asked for, once."""
    with _server_errors(account, "sign in"):
        match account.sign_in:
            case WithPassword(user=user, password=password):
                # LOGIN knows ASCII only, PLAIN knows every letter (RFC 4616).
                plain = client.has_capability("AUTH=PLAIN")
                (client.plain_login if plain else client.login)(user, password)
            case WithToken():
                try:
                    _with_token(client, account.sign_in, anew=False)
                except LoginError as error:
                    if _gone(error):
                        raise
                    _with_token(client, account.sign_in, anew=True)


def _with_token(client: Any, sign_in: WithToken, *, anew: bool) -> None:
    client.sasl_login("XOAUTH2", sign_in.xoauth2(anew=anew))


def _gone(error: BaseException) -> bool:
    """Tell a connection that ended, or a server that is busy, from a refusal."""
    if isinstance(error, IMAPClientAbortError | ProtocolError | OSError):
        return True
    # The library hides a connection that ended during the sign-in behind an error of the sign-in.
    if isinstance(error, LoginError) and isinstance(error.__context__, IMAPClientAbortError):
        return True
    return any(code in str(error).upper() for code in _LATER)


@contextmanager
def _server_errors(account: Account, what: str) -> Iterator[None]:
    """Say what went wrong in our own words: a server's may repeat an address, or what was sent to it."""
    try:
        yield
    except ssl.SSLCertVerificationError:
        raise NotFetched(
            f"The mail server {account.host} shows no certificate that can be trusted for this name; check host, "
            "or name its authority in SSL_CERT_FILE. Nothing was sent to it."
        ) from None
    except (
        IMAPClientError,
        OSError,
        ValueError,
        LookupError,
    ) as error:  # the last two: an answer that is none
        if _gone(error):
            raise account.lost(type(error).__name__) from None
        if isinstance(error, LoginError):
            raise NotFetched(_refused(account.sign_in, account.host)) from None
        raise NotFetched(
            f"The mail server {account.host} could not {what}; check the settings of the mailbox."
        ) from None


def _refused(sign_in: SignIn, host: str) -> str:
    match sign_in:
        case WithPassword():
            return (
                f"The mail server {host} refused the sign-in; check user and password. Large providers take no "
                'password at all: there, auth = "xoauth2" is needed.'
            )
        case WithToken():
            return (
                f"The mail server {host} refused the access token; check user and scope, and that IMAP is allowed "
                "for this mailbox."
            )
