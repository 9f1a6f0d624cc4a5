"""Names of cookies that no service needs: those that well-known analytics and advertising set, as of November 2026.

Those of Google Analytics, Microsoft Clarity, Matomo, HubSpot and Amplitude are as their makers list them; the others as
websites that use them do in their cookie notices, so one of those may be out of date. Small on purpose: what is not in it
is judged by what it does, and what only routes requests is left out. Whether a thing is necessary follows from its purpose,
not its name (Traficom, TRAFICOM/295680/04.04.05.03/2021), so a name is a reason to look, and a strong one.
"""

from collections.abc import Mapping
from typing import Final

from seloste.scan.naming import called

_MAKERS: Final[Mapping[str, str]] = {
    "Google Analytics": "_ga _ga_* _gid _gat _gat_* _gac_* _dc_gtm_* __utma __utmb __utmc __utmt __utmv __utmz",
    "Google Ads": "_gcl_au _gcl_aw _gcl_dc _gcl_gb _gcl_gs IDE __gads __gpi",
    "Meta Pixel": "_fbp _fbc",
    "Microsoft Clarity": "_clck _clsk CLID",
    "Microsoft Advertising": "_uetsid _uetvid MUID",
    "Matomo": "_pk_id* _pk_ref* _pk_ses* _pk_cvar* _pk_hsr*",
    "Hotjar": "_hjSession* _hjAbsoluteSessionInProgress _hjFirstSeen _hjid _hjIncludedIn*",
    "LinkedIn": "li_fat_id li_sugr bcookie UserMatchHistory AnalyticsSyncHistory",
    "TikTok Pixel": "_ttp _tt_enable_cookie",
    "Pinterest Tag": "_pin_unauth _pinterest_ct_ua",
    "HubSpot": "__hstc __hssc __hssrc hubspotutk",
    "Mixpanel": "mp_*_mixpanel",
    "Amplitude": "amplitude_id_* AMP_*",
    "Segment": "ajs_anonymous_id ajs_user_id",
}


def maker(name: str) -> str | None:
    """Return whose analytics or advertising bears this name, or nothing."""
    return next(
        (who for who, names in _MAKERS.items() if any(called(each, name) for each in names.split())), None
    )
