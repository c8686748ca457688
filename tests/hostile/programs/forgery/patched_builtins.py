# attack: replace builtins that a comparison would use
# expect: WA|RE|CE

import builtins

builtins.isinstance = lambda *args: True
builtins.all = builtins.any = lambda *args: True
builtins.zip = lambda *args, **kwargs: iter(())
builtins.sorted = lambda *args, **kwargs: []


def guess(n):
    return n
