# attack: quit(), or SystemExit(0) if quit does not exist
# expect: RE


def guess(n):
    raise SystemExit(0)
