# posixpath.normpath keeps exactly two leading slashes, as POSIX allows; here they are one.
# zh: posixpath.normpath 会按 POSIX 的约定保留开头恰好两个斜杠，而本题要求合并为一个。
from posixpath import normpath


def simplify_path(path):
    return normpath(path)
