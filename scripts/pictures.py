"""Pictures of every page of the demo: three languages, both themes, two widths, in ``pictures/``.

make pictures                       everything
python scripts/pictures.py fi dark  only Finnish, only dark
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "support"))

from browsing import browsing  # noqa: E402
from showroom import STEPS, Demo, Theme, Visitor, new_staff, press, served_demo, visitors  # noqa: E402

FOLDER = ROOT / "pictures"
PORT = 8377
LANGUAGES = ("en", "fi", "sv")
THEMES: tuple[Theme, ...] = ("light", "dark")
WIDTHS = (1280, 390)


def shoot(page: Page, name: str) -> None:
    """Take one picture of a whole page."""
    page.screenshot(path=str(FOLDER / f"{name}.png"), full_page=True)


def walk(
    demo: Demo,
    browser: Browser,
    everybody: Mapping[str, Visitor],
    language: str,
    theme: Theme,
    width: int,
    *,
    last: bool,
) -> None:
    """Take the pictures of one language, theme and width; the last walk follows the links that work once."""
    suffix = f"{language}-{theme}-{width}"
    for visitor in everybody.values():
        context = demo.context(browser, language, theme=theme, width=width, cookies=visitor.cookies)
        page = context.new_page()
        for name, path in visitor.pages.items():
            page.goto(path)
            shoot(page, f"{name}-{suffix}")
            for step in STEPS:
                if step.page == name and (last or not step.once):
                    page.goto(path)
                    press(page, step.filled)
                    shoot(page, f"{step.to}-{suffix}")
        context.close()


def main() -> None:
    """Take every picture asked for."""
    asked = sys.argv[1:]
    combinations = [
        (language, theme, width)
        for language in [each for each in LANGUAGES if each in asked] or LANGUAGES
        for theme in [each for each in THEMES if each in asked] or THEMES
        for width in [each for each in WIDTHS if str(each) in asked] or WIDTHS
    ]
    FOLDER.mkdir(exist_ok=True)
    with served_demo(port=PORT, people=60) as demo, browsing() as browser:
        everybody = visitors(demo, browser) | {"new staff": new_staff(demo, browser)}
        for combination in combinations:
            walk(demo, browser, everybody, *combination, last=combination == combinations[-1])


if __name__ == "__main__":
    main()
