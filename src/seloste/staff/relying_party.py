"""Which addresses can have passkeys; asked by the settings, before there is anything else."""

from ipaddress import ip_address


def passkeys_at(host: str) -> list[str]:
    """Return the kind of second factor that passkeys are, if a browser makes any for this host.

    A passkey belongs to a domain, and a number is none (Web Authentication, section 5.1.2, “RP ID”).
    """
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return ["webauthn"]
    return []
