"""People's requests, from the letter to the answer: explicit steps, each decided, dated and written down.

What the law says about the steps is in ``core``; the letters themselves are kept by the mailroom.
"""
