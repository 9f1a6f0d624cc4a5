"""Staff accounts: roles, sign-in, second factor. Nothing about the people in the register."""
