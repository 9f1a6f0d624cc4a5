"""What other systems see: they hand in what people ask for. Parses, calls one service, answers in JSON.

Errors are RFC 9457 problem documents. Nothing here tells whether somebody is in the register.
"""
