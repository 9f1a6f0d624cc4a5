"""What visitors of a website meet before anybody knows them: cookie choices and the receipts that prove them.

A process and a database of its own, anonymous and for many: Starlette, msgspec, plain SQL. It holds no key that
opens personal data, and answers nothing about anybody. No address, no browser's name and nothing else that leads
to a person is ever written here. It knows the core and its own store; no Django, and no other room.
"""
