# attack: KeyboardInterrupt, as if the user had stopped the judge
# expect: RE


def guess(n):
    raise KeyboardInterrupt
