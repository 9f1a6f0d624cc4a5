"""How Seloste looks: tokens, styles, page frames, partials, small scripts and the sign-in pages.

Templates and static files live here, with the controls that values of each type are asked with, and nothing that
knows about people, purposes or requests: a page frame is told what to show. Never a model, a view, a query or a rule.
"""
