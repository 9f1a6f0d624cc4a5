"""The command line: parse, call one service, print; exit 0 done, 1 refused or findings, 2 usage.

Commands are imported when they are called, so that ``seloste deadline`` never waits for Django.
"""
