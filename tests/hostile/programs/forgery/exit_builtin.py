# attack: quit() where it is, SystemExit(0) where it is not
# expect: RE


def guess(n):
    raise SystemExit(0)
