# attack: a generator where a number is asked
# expect: WA
# problem: secret-once

def guess(n):
    return (number for number in iter(int, 1))
