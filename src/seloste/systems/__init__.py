"""Other systems that may use the API: the keys they come with, and what each has sent lately under which name.

Nothing about the people in the register.
"""
