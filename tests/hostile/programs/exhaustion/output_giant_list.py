# attack: an answer of a million numbers
# expect: OLE|TLE
# problem: secret-once

def guess(n):
    return list(range(1 << 20))
