# attack: a reply that blames the package for every case
# expect: WA
# problem: secret-string

from judge.guest.harness import HarnessFault


def write(n):
    raise HarnessFault(f"the package is broken: {n}")


def read(text):
    return 0
