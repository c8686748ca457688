# attack: a string of lone surrogates
# expect: WA
# problem: secret-once

def guess(n):
    return "\ud800\udfff" * 1000
