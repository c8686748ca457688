# attack: a number kept in the module for its next load
# expect: RE
# problem: secret-string

KEPT = []


def write(n):
    KEPT.append(n)
    return ""


def read(text):
    return KEPT[0]
