# attack: a number kept in a class that the judge provides
# expect: RE
# problem: secret-string

Kept = TreeNode  # noqa: F821  # the judge provides it


def write(n):
    Kept.kept = n
    return ""


def read(text):
    return Kept.kept
