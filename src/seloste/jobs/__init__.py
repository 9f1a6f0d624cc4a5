"""Work that is put off: sealed in the data database until it is done, by whichever worker comes first.

A visitor's page must answer alike, and as quickly, whether or not the register knows them. So it writes down what
was sent and answers; what depends on who they are comes afterwards, here.
"""
