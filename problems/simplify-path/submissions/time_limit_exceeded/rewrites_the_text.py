# Cancels `name/..` in the text again and again; each pass takes away one level only: O(n²).
# zh: 反复用正则在整个字符串里消去 `name/..`，每一遍只能消去一层嵌套，总共 O(n²)。
import re


def simplify_path(path):
    path = re.sub(r"/(\.?/)+", "/", path + "/")
    before = None
    while path != before:
        before = path
        path = re.sub(r"/(?!\.\./)[^/]+/\.\./", "/", path)
    path = re.sub(r"^(/\.\.)+/", "/", path)
    return path.rstrip("/") or "/"
