# attack: a type whose name is 20 MiB
# expect: WA
# problem: secret-once

def guess(n):
    return type("x" * (20 << 20), (), {})()
