"""An invented register to try: people, records, consents, letters and requests, all made through the services.

Nobody in it exists. Its e-mail addresses end in example.org, and no letter leaves the machine.
"""
