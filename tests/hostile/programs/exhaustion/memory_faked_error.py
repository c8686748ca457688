# attack: raise MemoryError without using any
# expect: MLE
# problem: secret-once

def guess(n):
    raise MemoryError("please count this as somebody else's fault")
