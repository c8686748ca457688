# attack: print for ever
# expect: OLE
# problem: secret-once

def guess(n):
    while True:
        print("x" * 1000)
