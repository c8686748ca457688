# attack: exception groups nested a thousand deep
# expect: RE
# problem: secret-once

def guess(n):
    group = ValueError("inner")
    for _ in range(1000):
        group = ExceptionGroup("outer", [group, group])
    raise group
