"""Keys and sealed documents, and the blind index: the only room that can open personal data.

An *owner* is whoever a data key belongs to: a person, a letter nobody has been matched to yet, an answer,
the log. What lives here is wrapped keys and tokens, in a database of their own; the sealed documents
themselves lie in the rooms that they belong to. Fronts never import this room.
"""
