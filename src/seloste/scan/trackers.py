"""Names of cookies that no service needs: those of well-known analytics and advertising, by their makers’ own words.

Small on purpose: what is not in it is judged by what it does. Whether a thing is necessary follows from its purpose,
not its name (Traficom, TRAFICOM/295680/04.04.05.03/2021), so a name is a reason to look, and a strong one.
"""

from collections.abc import Mapping
from typing import Final

from seloste.scan.naming import called

_MAKERS: Final[Mapping[str, str]] = {
    # support.google.com/analytics/answer/11397207; developers.google.com/analytics/resources/concepts/gaConceptsCookies
    "Google Analytics": "_ga _ga_* _gid _gat _gat_* _gac_* _dc_gtm_* __utma __utmb __utmc __utmt __utmv __utmz",
    # business.safety.google/adscookies
    "Google Ads": "_gcl_au _gcl_aw _gcl_dc _gcl_gb _gcl_gs IDE __gads __gpi",
    # developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc
    "Meta Pixel": "_fbp _fbc",
    # learn.microsoft.com/clarity/setup-and-installation/clarity-cookies
    "Microsoft Clarity": "_clck _clsk CLID",
    # help.ads.microsoft.com, “Universal Event Tracking”
    "Microsoft Advertising": "_uetsid _uetvid MUID",
    # matomo.org/faq/general/faq_146
    "Matomo": "_pk_id* _pk_ref* _pk_ses* _pk_cvar* _pk_hsr*",
    # help.hotjar.com, “Cookies set by the Hotjar tracking code”
    "Hotjar": "_hjSession* _hjAbsoluteSessionInProgress _hjFirstSeen _hjid _hjIncludedIn*",
    # linkedin.com/legal/l/cookie-table
    "LinkedIn": "li_fat_id li_giant bcookie lidc UserMatchHistory AnalyticsSyncHistory",
    # ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel
    "TikTok Pixel": "_ttp _tt_enable_cookie",
    # help.pinterest.com/business/article/pinterest-tag-parameters-and-cookies
    "Pinterest Tag": "_pin_unauth _pinterest_ct_ua",
    # knowledge.hubspot.com, “What cookies does HubSpot set in a visitor’s browser?”
    "HubSpot": "__hstc __hssc __hssrc hubspotutk",
    # docs.mixpanel.com; amplitude.com/docs; segment.com/docs
    "Mixpanel": "mp_*_mixpanel",
    "Amplitude": "amplitude_id_* AMP_*",
    "Segment": "ajs_anonymous_id ajs_user_id",
}


def maker(name: str) -> str | None:
    """Return whose analytics or advertising bears this name, or nothing."""
    return next(
        (who for who, names in _MAKERS.items() if any(called(each, name) for each in names.split())), None
    )
