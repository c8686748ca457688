# Removes pairs of a part and the step up behind it by a pattern that takes a step up for a name.
# zh: 用正则成对删除“名字/..”，而该模式会把“..”本身也当作名字。
import re


def simplify_path(path):
    path = re.sub(r"/(\./|/)*", "/", path + "/")[:-1]
    while True:
        shorter = re.sub(r"/[^/]+/\.\.(?=/|$)", "", path)
        if shorter == path:
            return path or "/"
        path = shorter
