# attack: many small objects
# expect: MLE
# problem: secret-once

def guess(n):
    kept = None
    while True:
        kept = (kept, object())
