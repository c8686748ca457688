# attack: a boolean where a number is asked
# expect: WA
# problem: secret-once

def guess(n):
    return True
