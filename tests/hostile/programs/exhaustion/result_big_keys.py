# attack: a dict of very many large integers with one hash
# expect: WA|OLE
# problem: secret-once

PRIME = (1 << 61) - 1


def guess(n):
    return {(-1) ** index * index * PRIME << 61: 0 for index in range(2000)}
