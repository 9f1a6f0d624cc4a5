"""``seloste doctor``: is everything as it should be?"""

import json
import sys

import click

from seloste.cli.backup import told


@click.command()
@click.option("--repair", is_flag=True, help="Mend what is safe to mend; alarms are never mended.")
@click.option("--json", "as_json", is_flag=True, help="Print what was found as JSON.")
def doctor(*, repair: bool, as_json: bool) -> None:
    """Look at databases, keys, people, log, files and backups; nothing is changed without --repair."""
    from seloste.cli.running import start

    start()
    from django.utils import timezone

    from seloste.continuity.doctor import examine
    from seloste.continuity.findings import Finding

    with told("Looking", hidden=as_json) as progress:
        report = examine(at=timezone.now(), repair=repair, progress=progress)

    def said(finding: Finding) -> dict[str, object]:
        return {
            "id": finding.id,
            "severity": finding.severity.value,
            "message": finding.sentence,
            "remedy": finding.remedy,
            "count": finding.count,
            "repairable": finding.mend is not None,
        }

    if as_json:
        whole = {
            "well": report.well,
            "findings": [said(finding) for finding in report.findings],
            "mended": [said(finding) for finding in report.mended],
        }
        click.echo(json.dumps(whole, ensure_ascii=False, indent=2))
    else:
        for finding in report.mended:
            click.echo(f"mended: {finding.sentence}")
        for finding in report.findings:
            count = f" ({finding.count})" if finding.count > 1 else ""
            click.echo(f"{finding.severity}: {finding.sentence}{count}\n  {finding.remedy}")
        if report.well:
            click.echo("Everything that has to be right is right.")
    sys.exit(0 if report.well else 1)
