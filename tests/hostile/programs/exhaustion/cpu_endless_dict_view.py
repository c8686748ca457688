# attack: an answer that is a view of a dict
# expect: WA
# problem: secret-once

def guess(n):
    return {number: number for number in range(1000)}.keys()
