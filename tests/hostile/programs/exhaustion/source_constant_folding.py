# attack: a constant that the compiler would compute for ever
# expect: TLE|MLE
# problem: secret-once

def guess(n):
    return 9**9**9
